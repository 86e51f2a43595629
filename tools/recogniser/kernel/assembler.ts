/** WebAssembly as bytes, just as much of it as the kernel needs. */
export type Code = readonly number[]

export function unsigned(value: number): Code {
  const bytes: number[] = []
  let rest = value >>> 0
  do {
    const byte = rest & 0x7f
    rest >>>= 7
    bytes.push(rest === 0 ? byte : byte | 0x80)
  } while (rest !== 0)
  return bytes
}

export function signed(value: number): Code {
  const bytes: number[] = []
  let rest = value | 0
  for (;;) {
    const byte = rest & 0x7f
    rest >>= 7
    if ((rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0)) return [...bytes, byte]
    bytes.push(byte | 0x80)
  }
}

function vector(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()]
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content]
}

function named(name: string): Code {
  const bytes = new TextEncoder().encode(name)
  return [...unsigned(bytes.length), ...bytes]
}

export const i32 = 0x7f
export const v128 = 0x7b

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number, ...value: readonly Code[]): Code => [...value.flat(), 0x21, ...unsigned(local)]
export const constant = (value: number): Code => [0x41, ...signed(value)]
export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a]
export const multiply = (a: Code, b: Code): Code => [...a, ...b, 0x6c]
export const load32 = (address: Code): Code => [...address, 0x28, 2, 0]
export const loadFloat = (address: Code): Code => [...address, 0x2a, 2, 0]
export const simd = (opcode: number, ...operands: readonly Code[]): Code => [...operands.flat(), 0xfd, ...unsigned(opcode)]
export const load128 = (address: Code, offset = 0): Code => [...address, 0xfd, 0, 0, ...unsigned(offset)]
export const splat32 = (address: Code): Code => [...address, 0xfd, 9, 0, 0]
export const store128 = (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0xfd, 11, 0, ...unsigned(offset)]
export const shuffle = (a: Code, b: Code, lanes: Code): Code => [...a, ...b, 0xfd, 13, ...lanes]

/** Repeats the body while `local` is below `limit` (unsigned), at least once. */
export function repeatWhileBelow(local: number, limit: Code, ...body: readonly Code[]): Code {
  return [0x03, 0x40, ...body.flat(), ...get(local), ...limit, 0x49, 0x0d, 0, 0x0b]
}

/** Four letters and the version. */
const preamble: Code = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]

/** A module that imports its memory as `env.memory` and exports one function of i32 parameters without a result. */
export function moduleOf(
  name: string,
  parameters: number,
  locals: readonly (readonly [count: number, type: number])[],
  body: Code,
): Uint8Array<ArrayBuffer> {
  const declared = vector(locals.map(([count, type]) => [...unsigned(count), type]))
  const code = [...declared, ...body, 0x0b]
  return Uint8Array.from([
    ...preamble,
    ...section(1, vector([[0x60, ...vector(Array.from({ length: parameters }, () => [i32])), 0]])),
    ...section(2, vector([[...named('env'), ...named('memory'), 2, 0, 1]])),
    ...section(3, vector([[0]])),
    ...section(7, vector([[...named(name), 0, 0]])),
    ...section(10, vector([[...unsigned(code.length), ...code]])),
  ])
}
