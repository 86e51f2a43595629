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

const types = { i32: 0x7f, f32: 0x7d, v128: 0x7b } as const
export type ValueType = keyof typeof types

/** A function of i32 parameters without a result, exported under its name. */
export interface FunctionCode {
  readonly name: string
  readonly parameters: number
  readonly locals: readonly ValueType[]
  readonly body: Code
}

/** Hands out the locals of one function. */
export class Locals {
  readonly types: ValueType[] = []
  readonly #parameters: number

  constructor(parameters: number) {
    this.#parameters = parameters
  }

  one(type: ValueType): number {
    this.types.push(type)
    return this.#parameters + this.types.length - 1
  }

  many(count: number, type: ValueType): readonly number[] {
    return Array.from({ length: count }, () => this.one(type))
  }
}

/** Writes a function: `build` gets the indexes of its parameters and gives its body. */
export function define(
  name: string,
  parameters: number,
  build: (locals: Locals, parameters: readonly number[]) => readonly Code[],
): FunctionCode {
  const locals = new Locals(parameters)
  const body = build(
    locals,
    Array.from({ length: parameters }, (_, index) => index),
  ).flat()
  return { name, parameters, locals: locals.types, body }
}

/** Four letters and the version. */
const preamble: Code = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]

/** A module that imports its memory as `env.memory`. */
export function moduleOf(functions: readonly FunctionCode[]): Uint8Array<ArrayBuffer> {
  const bodies = functions.map(({ locals, body }) => {
    const code = [...vector(locals.map((type) => [1, types[type]])), ...body, 0x0b]
    return [...unsigned(code.length), ...code]
  })
  return Uint8Array.from([
    ...preamble,
    ...section(1, vector(functions.map(({ parameters }) => [0x60, ...vector(Array.from({ length: parameters }, () => [types.i32])), 0]))),
    ...section(2, vector([[...named('env'), ...named('memory'), 2, 0, 1]])),
    ...section(3, vector(functions.map((_, index) => unsigned(index)))),
    ...section(7, vector(functions.map(({ name }, index) => [...named(name), 0, ...unsigned(index)]))),
    ...section(10, vector(bodies)),
  ])
}
