import { type Code, define, type FunctionCode } from './assembler.ts'
import {
  add,
  addFloats,
  advance,
  constant,
  divideFloat,
  float,
  floats,
  get,
  ifBelow,
  load128,
  loadFloat,
  maxFloats,
  maxOfFloats,
  multiply,
  multiplyFloats,
  repeatWhileBelow,
  set,
  shiftLeft,
  shiftRight,
  splat32,
  spreadFloat,
  store128,
  storeFloat,
  subtractFloats,
  sumOfFloats,
  zeros,
} from './instructions.ts'
import { exponential } from './exponential.ts'

const headWidth = 32
const headBytes = 4 * headWidth

/**
 * `attend(queries, count, pairs, rows, heads, keys, scores, out)`: attention of `count` queries (rows of all heads, 32 floats a head, scaled already) to the rows of one sentence,
 * each its keys and values of all heads. `keys` is room for 32 times the rows rounded up to sixteen, `scores` for the rows rounded up to sixteen; `out` has a row for each query.
 */
export const attendFunction: FunctionCode = define('attend', 8, (locals, parameters) => {
  const [queries = 0, count = 0, pairs = 0, rows = 0, heads = 0, keys = 0, scores = 0, out = 0] = parameters
  const [head = 0, width = 0, stride = 0, padded = 0, row = 0, end = 0] = locals.many(6, 'i32')
  const [at = 0, target = 0, stop = 0, column = 0, dimension = 0, key = 0, query = 0] = locals.many(7, 'i32')
  const sums = locals.many(8, 'v128')
  const [most = 0, value = 0, whole = 0, result = 0, total = 0, spread = 0] = locals.many(6, 'v128')

  /** Keys of this head, turned: 32 lines of as many floats as there are padded rows, zeros beyond the rows. */
  const turnKeys = [
    ...set(at, add(get(pairs), multiply(get(head), constant(headBytes)))),
    ...set(column, constant(0)),
    ...repeatWhileBelow(
      column,
      shiftLeft(get(rows), 2),
      set(target, add(get(keys), get(column))),
      ...Array.from({ length: headWidth }, (_, index) => [
        ...storeFloat(get(target), loadFloat(get(at), 4 * index)),
        ...set(target, add(get(target), get(padded))),
      ]),
      set(at, add(get(at), get(stride))),
      advance(column, 4),
    ),
  ]

  /** Scores of one query: sixteen keys at a time, even and odd dimensions apart so that no sum waits for the one before. */
  const score = [
    ...set(column, constant(0)),
    ...repeatWhileBelow(
      column,
      get(padded),
      ...sums.map((sum) => set(sum, zeros)),
      set(key, add(get(keys), get(column))),
      set(dimension, get(query)),
      set(stop, add(get(query), constant(headBytes))),
      repeatWhileBelow(
        dimension,
        get(stop),
        ...[0, 1].flatMap((odd) => [
          set(spread, splat32(get(dimension), 4 * odd)),
          ...[0, 1, 2, 3].map((part) => {
            const sum = sums[4 * odd + part] ?? 0
            return set(sum, addFloats(get(sum), multiplyFloats(get(spread), load128(get(key), 16 * part))))
          }),
          set(key, add(get(key), get(padded))),
        ]),
        advance(dimension, 8),
      ),
      set(target, add(get(scores), get(column))),
      ...[0, 1, 2, 3].map((part) => store128(get(target), addFloats(get(sums[part] ?? 0), get(sums[4 + part] ?? 0)), 16 * part)),
      advance(column, 64),
    ),
    ...set(target, shiftLeft(get(rows), 2)),
    ...ifBelow(
      target,
      get(padded),
      repeatWhileBelow(target, get(padded), storeFloat(add(get(scores), get(target)), float(-1e30)), advance(target, 4)),
    ),
  ]

  const over = (...body: readonly Code[]): Code => [
    ...set(at, get(scores)),
    ...set(stop, add(get(scores), get(padded))),
    ...repeatWhileBelow(at, get(stop), ...body, advance(at, 16)),
  ]
  const soften = [
    ...set(most, floats(-1e30)),
    ...over(set(most, maxFloats(get(most), load128(get(at))))),
    ...set(most, spreadFloat(maxOfFloats(most))),
    ...set(total, zeros),
    ...over(
      set(value, subtractFloats(load128(get(at)), get(most))),
      exponential(value, whole, result),
      store128(get(at), get(result)),
      set(total, addFloats(get(total), get(result))),
    ),
    ...set(total, spreadFloat(divideFloat(float(1), sumOfFloats(total)))),
  ]

  /** Values weighted by the scores; the division by their sum comes last. */
  const mix = [
    ...sums.flatMap((sum) => set(sum, zeros)),
    ...set(at, get(scores)),
    ...set(stop, add(get(scores), shiftLeft(get(rows), 2))),
    ...set(key, add(add(get(pairs), get(width)), multiply(get(head), constant(headBytes)))),
    ...repeatWhileBelow(
      at,
      get(stop),
      set(spread, splat32(get(at))),
      ...sums.map((sum, index) => set(sum, addFloats(get(sum), multiplyFloats(get(spread), load128(get(key), 16 * index))))),
      advance(at, 4),
      set(key, add(get(key), get(stride))),
    ),
    ...set(target, add(get(row), multiply(get(head), constant(headBytes)))),
    ...sums.flatMap((sum, index) => store128(get(target), multiplyFloats(get(sum), get(total)), 16 * index)),
  ]

  return [
    set(width, multiply(get(heads), constant(headBytes))),
    set(stride, shiftLeft(get(width), 1)),
    // Bytes of a line of turned keys: sixteen floats at a time.
    set(padded, shiftLeft(shiftRight(add(get(rows), constant(15)), 4), 6)),
    set(head, constant(0)),
    repeatWhileBelow(
      head,
      get(heads),
      set(at, get(keys)),
      set(stop, add(get(keys), multiply(get(padded), constant(headWidth)))),
      repeatWhileBelow(at, get(stop), store128(get(at), zeros), advance(at, 16)),
      turnKeys,
      set(query, add(get(queries), multiply(get(head), constant(headBytes)))),
      set(row, get(out)),
      set(end, add(get(out), multiply(get(count), get(width)))),
      repeatWhileBelow(row, get(end), score, soften, mix, set(query, add(get(query), get(width))), set(row, add(get(row), get(width)))),
      advance(head, 1),
    ),
  ]
})
