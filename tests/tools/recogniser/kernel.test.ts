import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kernelSource } from '../../../tools/recogniser/kernel/kernel-source.ts'
import { KernelRun } from './kernel-run.ts'

const floats = (count: number, most = 20): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.float({ min: -most, max: most, noNaN: true }), { minLength: count, maxLength: count })

function close(got: readonly number[], wanted: readonly number[], by: number): void {
  expect(got.length).toBe(wanted.length)
  for (const [at, value] of got.entries()) expect(Math.abs(value - (wanted[at] ?? Number.NaN))).toBeLessThan(by)
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

test('the code that is shipped is what the tools make', () => {
  const shipped = readFileSync(new URL('../../../main/extractors/model/kernel-code.ts', import.meta.url), 'utf8')
  expect(shipped).toBe(kernelSource())
})

describe('the parts of the kernel give what plain arithmetic gives', () => {
  test('join', () => {
    fc.assert(
      fc.property(floats(16), floats(16), (x, y) => {
        const run = new KernelRun()
        const at = run.put(x)
        run.call('join', at, run.put(y), at + 64)
        expect(run.floats(at, 16)).toEqual(x.map((value, index) => Math.fround(value + (y[index] ?? 0))))
      }),
    )
  })

  test('normalise', () => {
    fc.assert(
      fc.property(floats(64), (x) => {
        const run = new KernelRun()
        const gain = Array.from({ length: 32 }, (_, at) => 1 + at / 32)
        const bias = Array.from({ length: 32 }, (_, at) => at / 8 - 2)
        const rows = [x.slice(0, 32), x.slice(32)]
        fc.pre(rows.every((row) => Math.max(...row) - Math.min(...row) > 0.1))
        const at = run.put(x)
        run.call('normalise', at, at + 256, 32, run.put(gain), run.put(bias))
        const wanted = rows.flatMap((row) => {
          const middle = mean(row)
          const size = Math.sqrt(mean(row.map((value) => (value - middle) ** 2)))
          return row.map((value, index) => ((value - middle) / size) * (gain[index] ?? 0) + (bias[index] ?? 0))
        })
        close(run.floats(at, 64), wanted, 1e-3)
      }),
    )
  })

  test('quantise: every float comes back to within half a step', () => {
    fc.assert(
      fc.property(floats(96), (x) => {
        const run = new KernelRun()
        const at = run.put(x)
        const [bytes, scales, zeros] = [run.room(96), run.room(8), run.room(8)]
        run.call('quantise', at, at + 384, 48, bytes, scales, zeros)
        const whole = run.bytes(bytes, 96)
        expect(Math.max(...whole)).toBeLessThanOrEqual(127)
        for (const row of [0, 1]) {
          const [scale = 0, zero = 0] = [run.floats(scales, 2)[row], run.floats(zeros, 2)[row]]
          expect(Number.isInteger(zero)).toBe(true)
          const back = whole.slice(48 * row, 48 * row + 48).map((value) => (value - zero) * scale)
          close(back, x.slice(48 * row, 48 * row + 48), scale * 1.01 + 1e-6)
        }
      }),
    )
  })

  test('affine', () => {
    fc.assert(
      fc.property(floats(12), floats(24), floats(8), (x, weights, bias) => {
        const run = new KernelRun()
        const [at, out] = [run.put(x), run.room(128)]
        run.call('affine', at, at + 48, 3, run.put(weights), 8, run.put(bias), out)
        const wanted = Array.from({ length: 32 }, (_, index) => {
          const [row, column] = [index >> 3, index & 7]
          return [0, 1, 2].reduce((sum, k) => sum + (x[row * 3 + k] ?? 0) * (weights[k * 8 + column] ?? 0), bias[column] ?? 0)
        })
        close(run.floats(out, 32), wanted, 1e-3)
      }),
    )
  })

  test('gelu', () => {
    const x = Array.from({ length: 400 }, (_, at) => (at - 200) / 25)
    const run = new KernelRun()
    const at = run.put(x)
    run.call('gelu', at, at + 1600)
    // Φ by adding up the density.
    const phi = (value: number): number => {
      const steps = 2000
      let sum = 0
      for (let step = 0; step < steps; step += 1) sum += Math.exp(-((-9 + ((value + 9) * (step + 0.5)) / steps) ** 2 / 2))
      return (sum * (value + 9)) / steps / Math.sqrt(2 * Math.PI)
    }
    close(
      run.floats(at, 400),
      x.map((value) => value * phi(value)),
      2e-4,
    )
  })

  test('attend', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(1000),
        (rows, count, heads, seed) => {
          const run = new KernelRun()
          const width = heads * 32
          const random = (length: number, salt: number): readonly number[] =>
            Array.from({ length }, (_, at) => Math.fround(Math.sin(at * 12.9898 + seed + salt) * 0.8))
          const [queries, pairs] = [random(count * width, 0), random(rows * 2 * width, 0.5)]
          const padded = Math.ceil(rows / 16) * 16
          const out = run.room(count * width * 4)
          run.call('attend', run.put(queries), count, run.put(pairs), rows, heads, run.room(32 * padded * 4), run.room(padded * 4), out)
          const each = (length: number): readonly number[] => Array.from({ length }, (_, at) => at)
          const key = (row: number, at: number): number => pairs[row * 2 * width + at] ?? 0
          const wanted = each(count).flatMap((query) =>
            each(heads).flatMap((head) => {
              const scores = each(rows).map((row) =>
                each(32).reduce((sum, at) => sum + (queries[query * width + head * 32 + at] ?? 0) * key(row, head * 32 + at), 0),
              )
              const shares = softmax(scores)
              return each(32).map((at) => shares.reduce((sum, share, row) => sum + share * key(row, width + head * 32 + at), 0))
            }),
          )
          close(run.floats(out, count * width), wanted, 1e-4)
        },
      ),
      { numRuns: 20 },
    )
  })
})
