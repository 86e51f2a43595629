import { existsSync } from 'node:fs'
import { runCommand } from './run-command.ts'

let listsAreFresh = false

/** Installs Debian packages where this is Debian and we are root; false where it is not or they cannot be had. */
export async function installSystemPackages(names: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (!listsAreFresh) {
    await runCommand('apt-get', ['update', '-qq'], { output: 'keep', env, minutes: 5 })
    listsAreFresh = true
  }
  console.log(`Installing ${names.join(', ')} …`)
  const installed = await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    output: 'keep',
    env,
    minutes: 10,
  })
  if (!installed.ok) console.error(installed.output.split('\n').slice(-15).join('\n'))
  return installed.ok
}

/** Where a program is in PATH, or null. */
export function findProgram(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':')
  const found = folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path))
  return found ?? null
}
