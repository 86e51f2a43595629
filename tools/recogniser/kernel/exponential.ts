import { type Code } from './assembler.ts'
import {
  addFloats,
  addWords,
  constant,
  floats,
  get,
  maxFloats,
  multiplyFloats,
  set,
  simd,
  subtractFloats,
  subtractWords,
  words,
} from './instructions.ts'

const magic = 12_582_912
const magicBits = 0x4b400000

/** The exponential of floats from −87 to 0 (what is below is taken for −87), to seven digits: 2 to the whole part by the exponent's bits, Taylor's polynomial for the rest. `value` is overwritten, `whole` and `result` hold what is between. */
export function exponential(value: number, whole: number, result: number): Code {
  const coefficients = [1 / 5040, 1 / 720, 1 / 120, 1 / 24, 1 / 6, 1 / 2, 1, 1]
  return [
    ...set(value, maxFloats(get(value), floats(-87))),
    ...set(whole, addFloats(multiplyFloats(get(value), floats(Math.LOG2E)), floats(magic))),
    ...set(result, subtractFloats(get(whole), floats(magic))),
    ...set(value, subtractFloats(get(value), multiplyFloats(get(result), floats(0.693_359_375)))),
    ...set(value, addFloats(get(value), multiplyFloats(get(result), floats(2.121_944_4e-4)))),
    ...set(result, floats(coefficients[0] ?? 0)),
    ...coefficients.slice(1).flatMap((coefficient) => set(result, addFloats(multiplyFloats(get(result), get(value)), floats(coefficient)))),
    ...set(result, addWords(get(result), [...subtractWords(get(whole), words(magicBits)), ...constant(23), ...simd(171)])),
  ]
}
