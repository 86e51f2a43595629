import { type Code, define, type FunctionCode } from './assembler.ts'
import {
  add,
  addFloat,
  addFloats,
  addWords,
  absolute,
  advance,
  constant,
  divideFloat,
  float,
  floats,
  floatOf,
  get,
  load128,
  maxFloat,
  maxFloats,
  maxOfFloats,
  multiplyFloats,
  repeatWhileBelow,
  rootFloat,
  set,
  shiftLeft,
  simd,
  splat32,
  spreadFloat,
  store128,
  store32,
  storeFloat,
  subtractFloats,
  subtractWords,
  sumOfFloats,
  sumOfWords,
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
 * `quantise(x, end, width, smooth, bytes, scales, offsets)`: each row of `width` floats, a multiple of sixteen, times `smooth`, to signed bytes of the row's own scale
 * (its largest magnitude is 127), with the scale and 64 times the sum of the bytes, which is what weights stored 64 too high add.
 */
export const quantiseFunction: FunctionCode = define(
  'quantise',
  7,
  (locals, [x = 0, end = 0, width = 0, smooth = 0, bytes = 0, scales = 0, offsets = 0]) => {
    const [at = 0, stop = 0, by = 0] = locals.many(3, 'i32')
    const parts = locals.many(4, 'v128')
    const [most = 0, turn = 0, sum = 0, shift = 0, bits = 0] = locals.many(5, 'v128')
    const top = locals.one('f32')
    const smoothed = (offset: number): Code => multiplyFloats(load128(get(at), offset), load128(get(by), offset))
    const over = (...body: readonly Code[]): Code => [
      ...set(at, get(x)),
      ...set(by, get(smooth)),
      ...repeatWhileBelow(at, get(stop), ...body, advance(at, 64), advance(by, 64)),
    ]
    const narrow = (a: number, b: number): Code => simd(133, get(parts[a] ?? 0), get(parts[b] ?? 0))
    return [
      set(shift, floats(magic)),
      set(bits, words(magicBits)),
      repeatWhileBelow(
        x,
        get(end),
        set(stop, add(get(x), shiftLeft(get(width), 2))),
        set(most, zeros),
        over(...[0, 16, 32, 48].map((offset) => set(most, maxFloats(get(most), absolute(smoothed(offset)))))),
        set(top, maxFloat(maxOfFloats(most), float(1e-20))),
        storeFloat(get(scales), divideFloat(get(top), float(127))),
        set(turn, spreadFloat(divideFloat(float(127), get(top)))),
        set(sum, zeros),
        over(
          ...parts.flatMap((part, index) => [
            set(part, subtractWords(addFloats(multiplyFloats(smoothed(16 * index), get(turn)), get(shift)), get(bits))),
            set(sum, addWords(get(sum), get(part))),
          ]),
          store128(get(bytes), simd(101, narrow(0, 1), narrow(2, 3))),
          advance(bytes, 16),
        ),
        store32(get(offsets), shiftLeft(sumOfWords(sum), 6)),
        advance(scales, 4),
        advance(offsets, 4),
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
