import { parseArgs } from 'node:util'
import { defaultLibrary } from '../service/library-location.ts'
import { WrongUse } from './output.ts'

const options = {
  library: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  created: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  repair: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Which options each command takes besides --library, --json and --help. */
const taken: Readonly<Record<string, readonly (keyof typeof options)[]>> = {
  import: [],
  list: [],
  show: [],
  search: [],
  entities: [],
  export: ['format', 'out'],
  convert: [],
  analyze: ['created', 'jsonl'],
  serve: ['port', 'no-open'],
  check: ['repair'],
  'rebuild-index': [],
  'read-again': [],
}

export interface CommandLine {
  readonly command: string
  readonly operands: readonly string[]
  readonly library: string
  readonly json: boolean
  readonly jsonl: boolean
  readonly created: string | null
  readonly format: string | null
  readonly out: string | null
  readonly port: string | null
  readonly open: boolean
  readonly repair: boolean
}

/** Reads the arguments after the program's name; null when help was asked for. @throws WrongUse */
export function readArguments(args: readonly string[]): CommandLine | null {
  const { values, positionals } = parse(args)
  const [command, ...operands] = positionals
  if (values.help === true || command === 'help') return null
  if (command === undefined) throw new WrongUse('missing', { command: 'lectern', what: 'a command' })
  const extra = taken[command]
  if (extra === undefined) throw new WrongUse('unknownCommand', { command })
  const allowed = new Set<string>(['library', 'json', 'help', ...extra])
  for (const name of Object.keys(values))
    if (!allowed.has(name)) throw new WrongUse('badOption', { detail: `${command} takes no --${name}.` })
  return {
    command,
    operands,
    library: values.library ?? defaultLibrary(),
    json: values.json ?? false,
    jsonl: values.jsonl ?? false,
    created: values.created ?? null,
    format: values.format ?? null,
    out: values.out ?? null,
    port: values.port ?? null,
    open: !(values['no-open'] ?? false),
    repair: values.repair ?? false,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new WrongUse('badOption', { detail: error instanceof Error ? error.message : String(error) })
  }
}
