import { spawn } from 'node:child_process'
import { findProgram, installSystemPackages } from './system-packages.ts'

export interface Display {
  readonly env: Readonly<Record<string, string>>
  stop(): void
}

/** A screen for windows: the one there is, or a virtual one on Linux (Xvfb, installed when root). Null when there can be none. */
export async function ensureDisplay(): Promise<Display | null> {
  if (process.platform !== 'linux' || (process.env['DISPLAY'] ?? '') !== '') return { env: {}, stop: () => {} }
  if (findProgram('Xvfb') === null) await installSystemPackages(['xvfb'])
  const program = findProgram('Xvfb')
  return program === null ? null : startXvfb(program)
}

function startXvfb(program: string): Promise<Display | null> {
  return new Promise((resolve) => {
    // It finds a free number by itself and writes it to the descriptor it is given; tests of the sandbox run as another user (-ac).
    const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-ac'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const timer = setTimeout(() => server.kill('SIGKILL'), 20_000)
    server.on('exit', () => resolve(null))
    server.on('error', () => resolve(null))
    const end = () => void server.kill('SIGKILL')
    process.once('exit', end)
    server.once('exit', () => process.off('exit', end))
    server.stdio[3]?.on('data', (number: Buffer) => {
      clearTimeout(timer)
      resolve({ env: { DISPLAY: `:${number.toString().trim()}` }, stop: () => void server.kill('SIGTERM') })
    })
  })
}
