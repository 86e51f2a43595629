import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dotKinds, kernelModule } from '../../../tools/recogniser/kernel/kernel.ts'
import type { DotKind } from '../../../tools/recogniser/kernel/multiply.ts'
import { KernelRun } from './kernel-run.ts'

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
  const run = new KernelRun(kind)
  const x = Array.from({ length: rows * depth }, (_, at) => input(at))
  const plain = Array.from({ length: columns * depth }, (_, at) => weight(at))
  const packed = Array.from({ length: columns * depth }, () => 0)
  for (let column = 0; column < columns; column += 1)
    for (let k = 0; k < depth; k += 1)
      packed[(column >> 2) * 4 * depth + (k >> 2) * 16 + (column & 3) * 4 + (k & 3)] = plain[column * depth + k] ?? 0
  const list = (count: number, value: (at: number) => number): readonly number[] => Array.from({ length: count }, (_, at) => value(at))
  const scales = list(columns, (at) => 0.5 + at / 64)
  const bias = list(columns, (at) => at - 3)
  const sums = list(columns, (column) => plain.slice(column * depth, (column + 1) * depth).reduce((a, b) => a + b, 0))
  const rowScales = list(rows, (at) => 0.25 + at / 32)
  const zeros = list(rows, (at) => (at * 37) % 128)
  const out = run.room(rows * columns * 4)
  run.call(
    'multiply',
    run.putBytes(x),
    rows,
    depth,
    run.putBytes(packed),
    columns,
    run.put(scales),
    run.put(bias),
    run.put(sums),
    run.put(rowScales),
    run.put(zeros),
    out,
    run.room(16 * depth),
  )
  return run.floats(out, rows * columns).map((value, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    let sum = 0
    for (let k = 0; k < depth; k += 1) sum += (x[row * depth + k] ?? 0) * (plain[column * depth + k] ?? 0)
    const shifted = Math.fround(sum - (zeros[row] ?? 0) * (sums[column] ?? 0))
    const scaled = Math.fround(Math.fround(shifted * Math.fround(rowScales[row] ?? 0)) * Math.fround(scales[column] ?? 0))
    return [value, Math.fround(scaled + (bias[column] ?? 0))] as const
  })
}

// Node before 22 has no relaxed SIMD: the fixed one stands in there.
describe.each(dotKinds)('%s', (kind) => {
  const absent = !WebAssembly.validate(kernelModule(kind))

  test.skipIf(absent)('gives what plain arithmetic gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(1000),
        (fours, deep, wide, seed) => {
          const pairs = both(
            kind,
            { rows: fours * 4, depth: deep * 32, columns: wide * 4 },
            (at) => (at * 97 + seed * 31) % 128,
            (at) => ((at * 53 + seed * 7) % 65) - 32,
          )
          for (const [got, wanted] of pairs) expect(got).toBe(wanted)
        },
      ),
      { numRuns: 40 },
    )
  })

  // Sums of eight products reach the ends of 16 bits here.
  test.skipIf(absent).each([1, -1])('does not overflow at the extremes (%i)', (sign) => {
    const extreme = (at: number): number => ((at >> 2) % 4 < 2 ? sign * ((at >> 2) % 2 === 0 ? 127 : 2) : 0)
    for (const [got, wanted] of both(kind, { rows: 4, depth: 384, columns: 8 }, () => 127, extreme)) expect(got).toBe(wanted)
  })
})
