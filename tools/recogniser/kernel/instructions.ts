import { type Code, signed, unsigned } from './assembler.ts'

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number, ...value: readonly Code[]): Code => [...value.flat(), 0x21, ...unsigned(local)]

export const constant = (value: number): Code => [0x41, ...signed(value)]
export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a]
export const subtract = (a: Code, b: Code): Code => [...a, ...b, 0x6b]
export const multiply = (a: Code, b: Code): Code => [...a, ...b, 0x6c]
export const shiftLeft = (a: Code, bits: number): Code => [...a, ...constant(bits), 0x74]
export const advance = (local: number, by: number): Code => set(local, add(get(local), constant(by)))
export const shiftRight = (a: Code, bits: number): Code => [...a, ...constant(bits), 0x76]
/** The address of the index-th 32-bit word of a table. */
export const word = (table: number, index: Code): Code => add(get(table), shiftLeft(index, 2))

export const load32 = (address: Code): Code => [...address, 0x28, 2, 0]
export const store32 = (address: Code, value: Code): Code => [...address, ...value, 0x36, 2, 0]
export const loadFloat = (address: Code, offset = 0): Code => [...address, 0x2a, 2, ...unsigned(offset)]
export const storeFloat = (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0x38, 2, ...unsigned(offset)]

export const float = (value: number): Code => [0x43, ...new Uint8Array(Float32Array.of(value).buffer)]
export const addFloat = (a: Code, b: Code): Code => [...a, ...b, 0x92]
export const divideFloat = (a: Code, b: Code): Code => [...a, ...b, 0x95]
export const multiplyFloat = (a: Code, b: Code): Code => [...a, ...b, 0x94]
export const subtractFloat = (a: Code, b: Code): Code => [...a, ...b, 0x93]
export const negateFloat = (a: Code): Code => [...a, 0x8c]
export const minFloat = (a: Code, b: Code): Code => [...a, ...b, 0x96]
export const maxFloat = (a: Code, b: Code): Code => [...a, ...b, 0x97]
export const rootFloat = (a: Code): Code => [...a, 0x91]
export const floatOf = (whole: Code): Code => [...whole, 0xb2]

export const simd = (opcode: number, ...operands: readonly Code[]): Code => [...operands.flat(), 0xfd, ...unsigned(opcode)]
export const load128 = (address: Code, offset = 0): Code => [...address, 0xfd, 0, 0, ...unsigned(offset)]
export const splat32 = (address: Code, offset = 0): Code => [...address, 0xfd, 9, 0, ...unsigned(offset)]
export const store128 = (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0xfd, 11, 0, ...unsigned(offset)]
export const shuffle = (a: Code, b: Code, lanes: Code): Code => [...a, ...b, 0xfd, 13, ...lanes]

export const spreadFloat = (value: Code): Code => simd(19, value)
export const spreadWord = (value: Code): Code => simd(17, value)
export const floats = (value: number): Code => spreadFloat(float(value))
export const words = (value: number): Code => spreadWord(constant(value))
export const zeros = words(0)
export const addFloats = (a: Code, b: Code): Code => simd(228, a, b)
export const subtractFloats = (a: Code, b: Code): Code => simd(229, a, b)
export const multiplyFloats = (a: Code, b: Code): Code => simd(230, a, b)
export const divideFloats = (a: Code, b: Code): Code => simd(231, a, b)
export const absolute = (a: Code): Code => simd(224, a)
/** The larger of each lane; the second where it is no number. */
export const maxFloats = (a: Code, b: Code): Code => simd(235, a, b)
export const minFloats = (a: Code, b: Code): Code => simd(234, a, b)
export const addWords = (a: Code, b: Code): Code => simd(174, a, b)
export const subtractWords = (a: Code, b: Code): Code => simd(177, a, b)
export const laneFloat = (a: Code, lane: number): Code => [...simd(31, a), lane]
export const laneWord = (a: Code, lane: number): Code => [...simd(27, a), lane]

const lanes = [0, 1, 2, 3] as const
export const sumOfFloats = (local: number): Code => lanes.map((lane) => laneFloat(get(local), lane)).reduce(addFloat)
export const minOfFloats = (local: number): Code => lanes.map((lane) => laneFloat(get(local), lane)).reduce(minFloat)
export const maxOfFloats = (local: number): Code => lanes.map((lane) => laneFloat(get(local), lane)).reduce(maxFloat)
export const sumOfWords = (local: number): Code => lanes.map((lane) => laneWord(get(local), lane)).reduce(add)

/** Repeats the body while `local` is below `limit` (unsigned), at least once. */
export function repeatWhileBelow(local: number, limit: Code, ...body: readonly Code[]): Code {
  return [0x03, 0x40, ...body.flat(), ...get(local), ...limit, 0x49, 0x0d, 0, 0x0b]
}

/** Runs the body if `local` is below `limit` (unsigned). */
export function ifBelow(local: number, limit: Code, ...body: readonly Code[]): Code {
  return [...get(local), ...limit, 0x49, 0x04, 0x40, ...body.flat(), 0x0b]
}
