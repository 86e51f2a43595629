import { type Code, define, type FunctionCode } from './assembler.ts'
import {
  add,
  addFloat,
  addFloats,
  advance,
  constant,
  divideFloat,
  float,
  floatOf,
  floats,
  get,
  laneFloat,
  load128,
  maxFloat,
  maxFloats,
  maxOfFloats,
  minFloats,
  minOfFloats,
  multiplyFloat,
  multiplyFloats,
  negateFloat,
  repeatWhileBelow,
  rootFloat,
  set,
  shiftLeft,
  simd,
  splat32,
  spreadFloat,
  store128,
  storeFloat,
  subtractFloat,
  subtractFloats,
  subtractWords,
  sumOfFloats,
  words,
  zeros,
} from './instructions.ts'

/** `join(x, y, end)`: adds the floats of `y` to those from `x` to `end`, four at a time. */
export const joinFunction: FunctionCode = define('join', 3, (_, [x = 0, y = 0, end = 0]) => [
  repeatWhileBelow(x, get(end), store128(get(x), addFloats(load128(get(x)), load128(get(y)))), advance(x, 16), advance(y, 16)),
])

/** `normalise(x, end, width, gain, bias)`: layer norm (population variance + 1e-12) of each row of `width` floats, a multiple of four, in its place. */
export const normaliseFunction: FunctionCode = define('normalise', 5, (locals, [x = 0, end = 0, width = 0, gain = 0, bias = 0]) => {
  const [at = 0, stop = 0, offset = 0] = locals.many(3, 'i32')
  const [sum = 0, mean = 0, scale = 0, value = 0] = locals.many(4, 'v128')
  const size = locals.one('f32')
  const over = (...body: readonly Code[]): Code => [...set(at, get(x)), ...repeatWhileBelow(at, get(stop), ...body, advance(at, 16))]
  const meanOf = (local: number): Code => divideFloat(sumOfFloats(local), get(size))
  return [
    set(size, floatOf(get(width))),
    repeatWhileBelow(
      x,
      get(end),
      set(stop, add(get(x), shiftLeft(get(width), 2))),
      set(sum, zeros),
      over(set(sum, addFloats(get(sum), load128(get(at))))),
      set(mean, spreadFloat(meanOf(sum))),
      set(sum, zeros),
      over(
        set(value, subtractFloats(load128(get(at)), get(mean))),
        store128(get(at), get(value)),
        set(sum, addFloats(get(sum), multiplyFloats(get(value), get(value)))),
      ),
      set(scale, spreadFloat(divideFloat(float(1), rootFloat(addFloat(meanOf(sum), float(1e-12)))))),
      set(offset, constant(0)),
      over(
        store128(
          get(at),
          addFloats(
            multiplyFloats(multiplyFloats(load128(get(at)), get(scale)), load128(add(get(gain), get(offset)))),
            load128(add(get(bias), get(offset))),
          ),
        ),
        advance(offset, 16),
      ),
      set(x, get(stop)),
    ),
  ]
})

/** Added to a float below 2²², it leaves the nearest whole number (ties to even) in the low bits. */
const magic = 12_582_912
const magicBits = 0x4b400000

/**
 * `quantise(x, end, width, bytes, scales, zeros)`: each row of `width` floats, a multiple of sixteen, to bytes 0 to 127 between its least (or zero) and its largest (or zero):
 * a float is (byte − zero) · scale.
 */
export const quantiseFunction: FunctionCode = define(
  'quantise',
  6,
  (locals, [x = 0, end = 0, width = 0, bytes = 0, scales = 0, zeroes = 0]) => {
    const [at = 0, stop = 0] = locals.many(2, 'i32')
    const parts = locals.many(4, 'v128')
    const [least = 0, most = 0, turn = 0, zero = 0, shift = 0, bits = 0] = locals.many(6, 'v128')
    const [low = 0, span = 0] = locals.many(2, 'f32')
    const over = (...body: readonly Code[]): Code => [...set(at, get(x)), ...repeatWhileBelow(at, get(stop), ...body, advance(at, 64))]
    const narrow = (a: number, b: number): Code => simd(133, get(parts[a] ?? 0), get(parts[b] ?? 0))
    const lanes = [0, 16, 32, 48] as const
    return [
      set(shift, floats(magic)),
      repeatWhileBelow(
        x,
        get(end),
        set(stop, add(get(x), shiftLeft(get(width), 2))),
        set(most, zeros),
        set(least, zeros),
        over(
          lanes.flatMap((offset) => [
            ...set(parts[0] ?? 0, load128(get(at), offset)),
            ...set(most, maxFloats(get(most), get(parts[0] ?? 0))),
            ...set(least, minFloats(get(least), get(parts[0] ?? 0))),
          ]),
        ),
        set(low, minOfFloats(least)),
        set(span, maxFloat(subtractFloat(maxOfFloats(most), get(low)), float(1e-20))),
        storeFloat(get(scales), divideFloat(get(span), float(127))),
        set(span, divideFloat(float(127), get(span))),
        set(turn, spreadFloat(get(span))),
        set(zero, addFloats(spreadFloat(multiplyFloat(negateFloat(get(low)), get(span))), get(shift))),
        storeFloat(get(zeroes), laneFloat(subtractFloats(get(zero), get(shift)), 0)),
        // What turns the bits of a shifted float into its byte: both shifts off, the zero's whole number on.
        set(bits, subtractWords(words(2 * magicBits), get(zero))),
        over(
          parts.flatMap((part, index) =>
            set(part, subtractWords(addFloats(multiplyFloats(load128(get(at), 16 * index), get(turn)), get(shift)), get(bits))),
          ),
          store128(get(bytes), simd(101, narrow(0, 1), narrow(2, 3))),
          advance(bytes, 16),
        ),
        advance(scales, 4),
        advance(zeroes, 4),
        set(x, get(stop)),
      ),
    ]
  },
)

/** `affine(x, end, depth, weights, columns, bias, out)`: rows of `depth` floats times weights as [depth][columns], columns in fours, all in floats. */
export const affineFunction: FunctionCode = define(
  'affine',
  7,
  (locals, [x = 0, end = 0, depth = 0, weights = 0, columns = 0, bias = 0, out = 0]) => {
    const [at = 0, stop = 0, column = 0, weight = 0, stride = 0] = locals.many(5, 'i32')
    const sum = locals.one('v128')
    return [
      set(stride, shiftLeft(get(columns), 2)),
      repeatWhileBelow(
        x,
        get(end),
        set(stop, add(get(x), shiftLeft(get(depth), 2))),
        set(column, constant(0)),
        repeatWhileBelow(
          column,
          get(stride),
          set(sum, load128(add(get(bias), get(column)))),
          set(weight, add(get(weights), get(column))),
          set(at, get(x)),
          repeatWhileBelow(
            at,
            get(stop),
            set(sum, addFloats(get(sum), multiplyFloats(splat32(get(at)), load128(get(weight))))),
            advance(at, 4),
            set(weight, add(get(weight), get(stride))),
          ),
          store128(get(out), get(sum)),
          advance(out, 16),
          advance(column, 16),
        ),
        set(x, get(stop)),
      ),
    ]
  },
)
