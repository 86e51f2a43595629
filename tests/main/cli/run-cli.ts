import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { resolve } from 'node:path'
import { z } from 'zod'

export const cli = resolve(import.meta.dirname, '../../../main/cli/main.ts')
const Line = z.record(z.string(), z.unknown())
export type JsonLine = z.infer<typeof Line>

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
  /** Standard output read as JSON objects, one a line; fails when it is anything else. */
  readonly lines: readonly JsonLine[]
}

export function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [cli, ...args], { stdio: 'pipe', env: { ...process.env, LECTERN_LIBRARY: '/nonexistent/library' } })
}

export function readLines(out: string): JsonLine[] {
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => Line.parse(JSON.parse(line)))
}

/** Runs the command line to its end. */
export async function run(args: readonly string[], input: string | Uint8Array = ''): Promise<Outcome> {
  const child = start(args)
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  // A command that does not read its input may end before it is written.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, out, err, lines: args.includes('--json') || args.includes('analyze') ? readLines(out) : [] }
}
