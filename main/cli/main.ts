import { enableCompileCache } from 'node:module'
import { compileCacheFolder } from '../workers/compile-cache.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import { cliWords } from '../../shared/words/interface/cli.ts'
import { readArguments, type CommandLine } from './arguments.ts'
import { exitCodes, print, printJson, say, sayProblem, WrongUse } from './output.ts'

const cannotOpen = new Set(['library-locked', 'library-newer', 'library-damaged', 'library-unreachable'])

/** Commands are loaded when they are asked for: `analyze` must not wait for SQLite, nor `list` for the recogniser. */
async function run(line: CommandLine): Promise<number> {
  switch (line.command) {
    case 'import':
      return (await import('./commands/import-command.ts')).importCommand(line)
    case 'convert':
      return (await import('./commands/convert-command.ts')).convertCommand(line)
    case 'analyze':
      return (await import('./commands/analyze-command.ts')).analyzeCommand(line)
    case 'serve':
      return (await import('./commands/serve-command.ts')).serveCommand(line)
    default: {
      const commands = await import('./commands/library-commands.ts')
      switch (line.command) {
        case 'list':
          return commands.listCommand(line)
        case 'show':
          return commands.showCommand(line)
        case 'search':
          return commands.searchCommand(line)
        case 'entities':
          return commands.entitiesCommand(line)
        case 'export':
          return commands.exportCommand(line)
        case 'check':
          return commands.checkCommand(line)
        case 'rebuild-index':
          return commands.rebuildIndexCommand(line)
        default:
          throw new WrongUse('unknownCommand', { command: line.command })
      }
    }
  }
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
