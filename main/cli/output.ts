import { writeSync } from 'node:fs'
import { cliWords } from '../../shared/words/interface/cli.ts'
import { fill } from '../../shared/words/fill.ts'
import type { Problem } from '../../shared/contract/problem.ts'

export const exitCodes = { done: 0, someFailed: 1, wrongUse: 2, noLibrary: 3 } as const

/** Writes all of it, waiting where a pipe is full; a reader that has gone away ends the program quietly, as pipes do. */
function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text)
  let at = 0
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (code === 'EPIPE') process.exit(exitCodes.done)
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/** A line of the result. */
export function print(line: string): void {
  writeAll(1, `${line}\n`)
}

/** One JSON object on a line of its own. */
export function printJson(value: object): void {
  print(JSON.stringify(value))
}

/** A message for the person, on standard error. */
export function say(key: keyof typeof cliWords, params: Readonly<Record<string, string>> = {}): void {
  writeAll(2, `${fill(cliWords[key], params)}\n`)
}

export function sayProblem({ message, remedy }: Problem): void {
  say('problem', { message, remedy })
}

/** Wrong use: says why and how, and ends with code 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
  readonly key: keyof typeof cliWords
  readonly params: Readonly<Record<string, string>>
  constructor(key: keyof typeof cliWords, params: Readonly<Record<string, string>>) {
    super(key)
    this.key = key
    this.params = params
  }
}
