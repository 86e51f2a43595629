import { define, type FunctionCode } from './assembler.ts'
import {
  absolute,
  addFloats,
  advance,
  divideFloats,
  floats,
  get,
  load128,
  maxFloats,
  multiplyFloats,
  repeatWhileBelow,
  set,
  store128,
  subtractFloats,
} from './instructions.ts'
import { exponential } from './exponential.ts'

/** Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26: the error function to 1.5e-7. */
const p = 0.327_591_1
const coefficients = [1.061_405_429, -1.453_152_027, 1.421_413_741, -0.284_496_736, 0.254_829_592]

/** `gelu(x, end)`: x · Φ(x), the exact one, of each float in its place, four at a time. */
export const geluFunction: FunctionCode = define('gelu', 2, (locals, [x = 0, end = 0]) => {
  const [value = 0, size = 0, power = 0, whole = 0, result = 0, t = 0, sum = 0] = locals.many(7, 'v128')
  // x·Φ(x) = max(x, 0) − |x|·(1 − erf(|x|/√2))/2, whichever sign x has.
  return [
    repeatWhileBelow(
      x,
      get(end),
      set(value, load128(get(x))),
      set(size, absolute(get(value))),
      set(power, multiplyFloats(multiplyFloats(get(value), get(value)), floats(-0.5))),
      exponential(power, whole, result),
      set(t, divideFloats(floats(1), addFloats(floats(1), multiplyFloats(get(size), floats(p * Math.SQRT1_2))))),
      set(sum, floats(coefficients[0] ?? 0)),
      ...coefficients.slice(1).map((coefficient) => set(sum, addFloats(multiplyFloats(get(sum), get(t)), floats(coefficient)))),
      set(sum, multiplyFloats(multiplyFloats(get(sum), get(t)), get(result))),
      store128(get(x), subtractFloats(maxFloats(get(value), floats(0)), multiplyFloats(multiplyFloats(get(size), get(sum)), floats(0.5)))),
      advance(x, 16),
    ),
  ]
})
