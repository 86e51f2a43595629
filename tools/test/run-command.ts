import { spawn } from 'node:child_process'

export interface CommandOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** `show` lets the command write to this terminal; `keep` gathers what it wrote. */
  readonly output: 'show' | 'keep'
  readonly minutes: number
}

export interface CommandResult {
  /** Whether it ended in time with exit code 0. */
  readonly ok: boolean
  readonly output: string
}

/** Runs a command to its end, or ends it when its time is over. Never throws. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    const parts: string[] = []
    child.stdout?.setEncoding('utf8').on('data', (text: string) => parts.push(text))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => parts.push(text))
    const timer = setTimeout(() => {
      parts.push(`\n${command} took longer than ${options.minutes} minutes and was ended.\n`)
      if (options.output === 'show') console.error(parts.at(-1))
      child.kill('SIGKILL')
    }, options.minutes * 60_000)
    const done = (ok: boolean) => {
      clearTimeout(timer)
      resolve({ ok, output: parts.join('') })
    }
    child.on('error', (error) => {
      parts.push(error.message)
      done(false)
    })
    child.on('close', (code) => done(code === 0))
  })
}
