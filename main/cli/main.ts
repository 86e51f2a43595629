import { enableCompileCache } from 'node:module'
import { compileCacheFolder } from '../workers/compile-cache.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import { cliWords } from '../../shared/words/interface/cli.ts'
import { readArguments, type CommandLine } from './arguments.ts'
import { exitCodes, print, printJson, say, sayProblem, WrongUse } from './output.ts'

const cannotOpen = new Set(['library-locked', 'library-newer', 'library-damaged', 'library-unreachable'])

type Command = (line: CommandLine) => Promise<number>
const library = () => import('./commands/library-commands.ts')

/** Commands are loaded when they are asked for: `analyze` must not wait for SQLite, nor `list` for the recogniser. */
const commands: Readonly<Record<string, Command>> = {
  import: async (line) => (await import('./commands/import-command.ts')).importCommand(line),
  convert: async (line) => (await import('./commands/convert-command.ts')).convertCommand(line),
  analyze: async (line) => (await import('./commands/analyze-command.ts')).analyzeCommand(line),
  serve: async (line) => (await import('./commands/serve-command.ts')).serveCommand(line),
  list: async (line) => (await library()).listCommand(line),
  show: async (line) => (await library()).showCommand(line),
  search: async (line) => (await library()).searchCommand(line),
  entities: async (line) => (await library()).entitiesCommand(line),
  export: async (line) => (await library()).exportCommand(line),
  check: async (line) => (await library()).checkCommand(line),
  'rebuild-index': async (line) => (await library()).rebuildIndexCommand(line),
  'read-again': async (line) => (await library()).readAgainCommand(line),
}

async function run(line: CommandLine): Promise<number> {
  const command = commands[line.command]
  if (command === undefined) throw new WrongUse('unknownCommand', { command: line.command })
  return command(line)
}

async function main(): Promise<number> {
  try {
    const line = readArguments(process.argv.slice(2))
    if (line === null) {
      print(cliWords.usage)
      return exitCodes.done
    }
    return await run(line)
  } catch (error) {
    if (error instanceof WrongUse) {
      say(error.key, error.params)
      say('usage')
      return exitCodes.wrongUse
    }
    if (!(error instanceof ProblemError)) throw error
    sayProblem(error.problem)
    if (process.argv.includes('--json') && process.argv.includes('check')) printJson({ ok: false, problems: [error.problem.message] })
    return cannotOpen.has(error.problem.code) ? exitCodes.noLibrary : exitCodes.someFailed
  }
}

// Commands are compiled once, not at every call: a third of a second becomes a sixth.
enableCompileCache(compileCacheFolder())
process.exitCode = await main()
