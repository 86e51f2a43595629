import { type Code, define, type FunctionCode } from './assembler.ts'
import {
  add,
  addFloats,
  addWords,
  advance,
  constant,
  get,
  load128,
  multiply,
  multiplyFloats,
  repeatWhileBelow,
  set,
  shiftLeft,
  shuffle,
  simd,
  splat32,
  store128,
  subtractFloats,
  word,
  zeros,
} from './instructions.ts'

/** How sixteen products are summed to four: in relaxed instructions to 16 bits, eight products deep, before they are widened; in one relaxed instruction; or with fixed SIMD. All give the same sums. */
export type DotKind = 'relaxed16' | 'relaxed32' | 'fixed'

const rowsAtOnce = 4
/** Depth is gone through in sixteens: four inputs times four of a column, four times. */
const quads = [0, 1, 2, 3] as const

/**
 * `multiply(x, rows, depth, weights, columns, columnScales, bias, columnSums, rowScales, rowZeros, out, tile)`: rows of bytes 0 to 127 times columns of signed bytes, to floats:
 * (sum − rowZero · columnSum) · rowScale · columnScale + bias. Rows and columns in fours, depth in thirty-twos; weights as [column / 4][depth / 4][4 columns][4].
 * `tile` is room for 16 times the depth of bytes. Subtle: eight products are summed in 16 bits, so of the sixteenth part of a column that is added up in one lane
 * (two weights of each of four successive quads) neither the positive nor the negative ones may come to more than 258; export.py sees to it.
 */
export function multiplyFunction(kind: DotKind): FunctionCode {
  return define('multiply', 12, (locals, parameters) => {
    const [
      x = 0,
      rows = 0,
      depth = 0,
      weights = 0,
      columns = 0,
      columnScales = 0,
      bias = 0,
      columnSums = 0,
      rowScales = 0,
      rowZeros = 0,
      out = 0,
      tile = 0,
    ] = parameters
    const [column = 0, row = 0, weight = 0, input = 0, limit = 0, end = 0, scaleAt = 0, zeroAt = 0] = locals.many(8, 'i32')
    const targets = locals.many(rowsAtOnce, 'i32')
    const inputs = locals.many(rowsAtOnce, 'i32')
    const sums = locals.many(rowsAtOnce, 'v128')
    const columnsOf = locals.many(quads.length, 'v128')
    const [pairs = 0, low = 0, high = 0, spread = 0, ones = 0] = locals.many(5, 'v128')

    /** Adds what one row gives with the four columns in `columnsOf`; `chunk` is which sixteen of the two gone through together. */
    function dot(index: number, chunk: number): Code {
      const sum = sums[index] ?? 0
      const inputAt = (quad: number): Code => load128(get(input), 16 * rowsAtOnce * (4 * chunk + quad) + 16 * index)
      if (kind === 'relaxed32') return quads.flatMap((quad) => set(sum, simd(275, get(columnsOf[quad] ?? 0), inputAt(quad), get(sum))))
      if (kind === 'relaxed16') {
        const products = (quad: number): Code => simd(274, get(columnsOf[quad] ?? 0), inputAt(quad))
        return [
          ...set(pairs, products(0)),
          ...quads.slice(1).flatMap((quad) => set(pairs, simd(142, get(pairs), products(quad)))),
          ...set(sum, addWords(get(sum), simd(186, get(pairs), get(ones)))),
        ]
      }
      const even = [0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27]
      const odd = even.map((lane) => lane + 4)
      return quads.flatMap((quad) => [
        ...set(spread, inputAt(quad)),
        ...set(low, simd(186, simd(135, get(spread)), simd(135, get(columnsOf[quad] ?? 0)))),
        ...set(high, simd(186, simd(136, get(spread)), simd(136, get(columnsOf[quad] ?? 0)))),
        ...set(sum, addWords(addWords(shuffle(get(low), get(high), even), shuffle(get(low), get(high), odd)), get(sum))),
      ])
    }

    function finish(index: number): Code {
      const shifted = subtractFloats(
        simd(250, get(sums[index] ?? 0)),
        multiplyFloats(splat32(get(zeroAt), 4 * index), get(columnsOf[0] ?? 0)),
      )
      const scaled = multiplyFloats(multiplyFloats(shifted, splat32(get(scaleAt), 4 * index)), get(columnsOf[1] ?? 0))
      const target = targets[index] ?? 0
      return [...store128(get(target), addFloats(scaled, get(columnsOf[2] ?? 0))), ...advance(target, 16)]
    }

    /** Four inputs of each of four rows, each spread over a vector: so one address serves all rows. */
    const spreadRows = [
      ...set(limit, get(tile)),
      ...inputs.flatMap((from, index) => set(from, add(get(x), multiply(add(get(row), constant(index)), get(depth))))),
      ...set(end, add(get(inputs[0] ?? 0), get(depth))),
      ...repeatWhileBelow(
        inputs[0] ?? 0,
        get(end),
        ...inputs.map((from, index) => [...store128(get(limit), splat32(get(from)), 16 * index), ...advance(from, 4)]),
        advance(limit, 16 * rowsAtOnce),
      ),
    ]
    const fourColumns = [
      ...set(input, get(tile)),
      ...sums.flatMap((sum) => set(sum, zeros)),
      ...repeatWhileBelow(
        input,
        get(limit),
        ...[0, 1].map((chunk) => [
          ...quads.flatMap((quad) => set(columnsOf[quad] ?? 0, load128(get(weight), 64 * chunk + 16 * quad))),
          ...sums.flatMap((_, index) => dot(index, chunk)),
        ]),
        advance(weight, 128),
        advance(input, 128 * rowsAtOnce),
      ),
      ...[columnSums, columnScales, bias].flatMap((table, index) => set(columnsOf[index] ?? 0, load128(add(get(table), get(column))))),
      ...sums.flatMap((_, index) => finish(index)),
      ...advance(column, 16),
    ]
    return [
      set(ones, simd(16, constant(1))),
      set(row, constant(0)),
      repeatWhileBelow(
        row,
        get(rows),
        spreadRows,
        set(weight, get(weights)),
        ...targets.map((target, index) => set(target, word(out, multiply(add(get(row), constant(index)), get(columns))))),
        set(scaleAt, word(rowScales, get(row))),
        set(zeroAt, word(rowZeros, get(row))),
        set(column, constant(0)),
        repeatWhileBelow(column, shiftLeft(get(columns), 2), fourColumns),
        advance(row, rowsAtOnce),
      ),
    ]
  })
}
