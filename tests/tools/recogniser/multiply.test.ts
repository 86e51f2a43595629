import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kernelModule } from '../../../tools/recogniser/kernel/kernel.ts'
import type { DotKind } from '../../../tools/recogniser/kernel/multiply.ts'

type Multiply = (...numbers: readonly number[]) => void

function isMultiply(value: unknown): value is Multiply {
  return typeof value === 'function'
}

function compiled(kind: DotKind, memory: WebAssembly.Memory): Multiply {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(kernelModule(kind)), { env: { memory } })
  const { multiply } = exports
  if (!isMultiply(multiply)) throw new Error('The module exports no function.')
  return multiply
}

interface Sizes {
  readonly rows: number
  readonly depth: number
  readonly columns: number
}

/** Runs the kernel and plain arithmetic on the same numbers. */
function both(
  kind: DotKind,
  { rows, depth, columns }: Sizes,
  input: (at: number) => number,
  weight: (at: number) => number,
): readonly (readonly [number, number])[] {
  const memory = new WebAssembly.Memory({ initial: 4 })
  const [weightsAt, scalesAt, biasAt, rowScalesAt, offsetsAt, outAt] = [20_000, 60_000, 61_000, 62_000, 63_000, 64_000] as const
  const x = new Int8Array(memory.buffer, 0, rows * depth).map((_, at) => input(at))
  new Int8Array(memory.buffer, 0, rows * depth).set(x)
  const plain = Uint8Array.from({ length: columns * depth }, (_, at) => weight(at))
  const packed = new Uint8Array(memory.buffer, weightsAt, columns * depth)
  for (let column = 0; column < columns; column += 1)
    for (let k = 0; k < depth; k += 1)
      packed[(column >> 3) * 8 * depth + (k >> 2) * 32 + (column & 7) * 4 + (k & 3)] = plain[column * depth + k] ?? 0
  new Float32Array(memory.buffer, scalesAt, columns).forEach((_, at, all) => (all[at] = 0.5 + at / 64))
  new Float32Array(memory.buffer, biasAt, columns).forEach((_, at, all) => (all[at] = at - 3))
  new Float32Array(memory.buffer, rowScalesAt, rows).forEach((_, at, all) => (all[at] = 0.25 + at / 32))
  new Int32Array(memory.buffer, offsetsAt, rows).forEach((_, at, all) => (all[at] = at * 1000 - 500))
  compiled(kind, memory)(0, rows, depth, weightsAt, columns, scalesAt, biasAt, rowScalesAt, offsetsAt, outAt)
  return [...new Float32Array(memory.buffer, outAt, rows * columns)].map((value, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    let sum = 0
    for (let k = 0; k < depth; k += 1) sum += (x[row * depth + k] ?? 0) * (plain[column * depth + k] ?? 0)
    const scaled = Math.fround(
      Math.fround(Math.fround(sum - (row * 1000 - 500)) * Math.fround(0.25 + row / 32)) * Math.fround(0.5 + column / 64),
    )
    return [value, Math.fround(scaled + (column - 3))] as const
  })
}

describe.each(['relaxed32', 'relaxed16', 'fixed'] as const)('%s', (kind) => {
  // Node before 22 has no relaxed SIMD: the fixed one stands in there.
  test.skipIf(!WebAssembly.validate(kernelModule(kind)))('gives what plain arithmetic gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(1000),
        (fours, deep, eights, seed) => {
          const pairs = both(
            kind,
            { rows: fours * 4, depth: deep * 4, columns: eights * 8 },
            (at) => ((at * 97 + seed * 31) % 255) - 127,
            (at) => (at * 53 + seed * 7) % 128,
          )
          for (const [got, wanted] of pairs) expect(got).toBe(wanted)
        },
      ),
      { numRuns: 40 },
    )
  })

  test.skipIf(!WebAssembly.validate(kernelModule(kind)))('does not saturate at the extremes', () => {
    for (const [got, wanted] of both(
      kind,
      { rows: 4, depth: 384, columns: 8 },
      () => -128,
      () => 127,
    ))
      expect(got).toBe(wanted)
    for (const [got, wanted] of both(
      kind,
      { rows: 4, depth: 384, columns: 8 },
      () => 127,
      () => 127,
    ))
      expect(got).toBe(wanted)
  })
})
