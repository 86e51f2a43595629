import {
  add,
  type Code,
  constant,
  get,
  i32,
  load128,
  load32,
  loadFloat,
  moduleOf,
  multiply,
  repeatWhileBelow,
  set,
  shuffle,
  simd,
  splat32,
  store128,
  v128,
} from './assembler.ts'

/** How four bytes times four bytes are summed: in one relaxed instruction, in a relaxed one and a widening one, or with fixed SIMD alone. All give the same sums. */
export type DotKind = 'relaxed32' | 'relaxed16' | 'fixed'

const [x, rows, depth, weights, columns, columnScales, bias, rowScales, rowOffsets, out] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const [column, row, weight, limit, target] = [10, 11, 12, 13, 14] as const
const inputs = [15, 16, 17, 18] as const
const firstSum = 19
const [left, right, spread, low, high, ones] = [27, 28, 29, 30, 31, 32] as const

function dot(kind: DotKind, sum: number, weightVector: number): Code {
  if (kind === 'relaxed32') return set(sum, simd(275, get(spread), get(weightVector), get(sum)))
  if (kind === 'relaxed16') return set(sum, simd(174, simd(186, simd(274, get(spread), get(weightVector)), get(ones)), get(sum)))
  const even = [0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27]
  return [
    ...set(low, simd(186, simd(135, get(spread)), simd(135, get(weightVector)))),
    ...set(high, simd(186, simd(136, get(spread)), simd(136, get(weightVector)))),
    ...set(
      sum,
      simd(
        174,
        simd(
          174,
          shuffle(get(low), get(high), even),
          shuffle(
            get(low),
            get(high),
            even.map((lane) => lane + 4),
          ),
        ),
        get(sum),
      ),
    ),
  ]
}

const word = (table: number, index: Code): Code => add(get(table), multiply(index, constant(4)))

function finish(index: number): Code {
  const at = add(get(row), constant(index))
  const tile = (half: number): Code => {
    const whole = simd(177, get(firstSum + 2 * index + half), simd(17, load32(word(rowOffsets, at))))
    const scaled = simd(
      230,
      simd(230, simd(250, whole), simd(19, loadFloat(word(rowScales, at)))),
      load128(word(columnScales, get(column)), 16 * half),
    )
    return store128(get(target), simd(228, scaled, load128(word(bias, get(column)), 16 * half)), 16 * half)
  }
  return [...set(target, word(out, add(multiply(at, get(columns)), get(column)))), ...tile(0), ...tile(1)]
}

/**
 * `multiply(x, rows, depth, weights, columns, columnScales, bias, rowScales, rowOffsets, out)`: rows of signed bytes times columns of weights 0 to 127, to 32-bit floats:
 * (sum − rowOffset) · rowScale · columnScale + bias. Rows in fours, columns in eights, depth in fours; weights as [column / 8][depth / 4][8 columns][4].
 */
export function multiplyModule(kind: DotKind): Uint8Array<ArrayBuffer> {
  const advance = (local: number, by: number): Code => set(local, add(get(local), constant(by)))
  const step = inputs.flatMap((input, index) => [
    ...set(spread, splat32(get(input))),
    ...dot(kind, firstSum + 2 * index, left),
    ...dot(kind, firstSum + 2 * index + 1, right),
    ...advance(input, 4),
  ])
  const zero = simd(17, constant(0))
  const fourRows = [
    ...set(weight, add(get(weights), multiply(get(column), get(depth)))),
    ...inputs.flatMap((input, index) => set(input, add(get(x), multiply(add(get(row), constant(index)), get(depth))))),
    ...set(limit, add(get(inputs[0]), get(depth))),
    ...Array.from({ length: 8 }, (_, sum) => set(firstSum + sum, zero)).flat(),
    ...repeatWhileBelow(
      inputs[0],
      get(limit),
      set(left, load128(get(weight))),
      set(right, load128(get(weight), 16)),
      advance(weight, 32),
      step,
    ),
    ...inputs.flatMap((_, index) => finish(index)),
    ...advance(row, 4),
  ]
  const body = [
    ...set(ones, simd(16, constant(1))),
    ...set(column, constant(0)),
    ...repeatWhileBelow(column, get(columns), set(row, constant(0)), repeatWhileBelow(row, get(rows), fourRows), advance(column, 8)),
  ]
  return moduleOf(
    'multiply',
    10,
    [
      [9, i32],
      [14, v128],
    ],
    body,
  )
}
