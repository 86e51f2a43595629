import { type Code, define, type FunctionCode } from './assembler.ts'
import {
  add,
  addFloats,
  addWords,
  advance,
  constant,
  get,
  load128,
  load32,
  loadFloat,
  multiply,
  multiplyFloats,
  repeatWhileBelow,
  set,
  shuffle,
  simd,
  splat32,
  spreadFloat,
  spreadWord,
  store128,
  subtractWords,
  word,
  zeros,
} from './instructions.ts'

/** How four bytes times four bytes are summed: in one relaxed instruction, in a relaxed one and a widening one, or with fixed SIMD alone. All give the same sums. */
export type DotKind = 'relaxed32' | 'relaxed16' | 'fixed'

/**
 * `multiply(x, rows, depth, weights, columns, columnScales, bias, rowScales, rowOffsets, out)`: rows of signed bytes times columns of weights 0 to 127, to 32-bit floats:
 * (sum − rowOffset) · rowScale · columnScale + bias. Rows in fours, columns in eights, depth in fours; weights as [column / 8][depth / 4][8 columns][4].
 */
export function multiplyFunction(kind: DotKind): FunctionCode {
  return define('multiply', 10, (locals, parameters) => {
    const [x = 0, rows = 0, depth = 0, weights = 0, columns = 0, columnScales = 0, bias = 0, rowScales = 0, rowOffsets = 0, out = 0] =
      parameters
    const [column = 0, row = 0, weight = 0, limit = 0, target = 0] = locals.many(5, 'i32')
    const inputs = locals.many(4, 'i32')
    const sums = locals.many(8, 'v128')
    const [left = 0, right = 0, spread = 0, low = 0, high = 0, ones = 0] = locals.many(6, 'v128')

    function dot(sum: number, weightVector: number): Code {
      if (kind === 'relaxed32') return set(sum, simd(275, get(spread), get(weightVector), get(sum)))
      if (kind === 'relaxed16') return set(sum, addWords(simd(186, simd(274, get(spread), get(weightVector)), get(ones)), get(sum)))
      const even = [0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27]
      const odd = even.map((lane) => lane + 4)
      return [
        ...set(low, simd(186, simd(135, get(spread)), simd(135, get(weightVector)))),
        ...set(high, simd(186, simd(136, get(spread)), simd(136, get(weightVector)))),
        ...set(sum, addWords(addWords(shuffle(get(low), get(high), even), shuffle(get(low), get(high), odd)), get(sum))),
      ]
    }

    function finish(index: number): Code {
      const at = add(get(row), constant(index))
      const tile = (half: number): Code => {
        const whole = subtractWords(get(sums[2 * index + half] ?? 0), spreadWord(load32(word(rowOffsets, at))))
        const scaled = multiplyFloats(
          multiplyFloats(simd(250, whole), spreadFloat(loadFloat(word(rowScales, at)))),
          load128(word(columnScales, get(column)), 16 * half),
        )
        return store128(get(target), addFloats(scaled, load128(word(bias, get(column)), 16 * half)), 16 * half)
      }
      return [...set(target, word(out, add(multiply(at, get(columns)), get(column)))), ...tile(0), ...tile(1)]
    }

    const step = inputs.flatMap((input, index) => [
      ...set(spread, splat32(get(input))),
      ...dot(sums[2 * index] ?? 0, left),
      ...dot(sums[2 * index + 1] ?? 0, right),
      ...advance(input, 4),
    ])
    const fourRows = [
      ...set(weight, add(get(weights), multiply(get(column), get(depth)))),
      ...inputs.flatMap((input, index) => set(input, add(get(x), multiply(add(get(row), constant(index)), get(depth))))),
      ...set(limit, add(get(inputs[0] ?? 0), get(depth))),
      ...sums.flatMap((sum) => set(sum, zeros)),
      ...repeatWhileBelow(
        inputs[0] ?? 0,
        get(limit),
        set(left, load128(get(weight))),
        set(right, load128(get(weight), 16)),
        advance(weight, 32),
        step,
      ),
      ...inputs.flatMap((_, index) => finish(index)),
      ...advance(row, 4),
    ]
    return [
      set(ones, simd(16, constant(1))),
      set(column, constant(0)),
      repeatWhileBelow(column, get(columns), set(row, constant(0)), repeatWhileBelow(row, get(rows), fourRows), advance(column, 8)),
    ]
  })
}
