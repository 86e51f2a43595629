import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const installLimit = 20_000

/** The path of Electron's own binary as its package installed it, or null. Looks and never fetches. */
export function findOfficialElectron(): string | null {
  const folder = packageFolder()
  if (folder === null) return null
  const version: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
  const read = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : null)
  const name = read('path.txt')
  if (name === null || read('dist/version')?.replace(/^v/u, '') !== version) return null
  const binary = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name)
  return existsSync(binary) ? binary : null
}

/** The same, after its package's own installer had one try of at most 20 seconds to fetch it. */
export async function fetchOfficialElectron(): Promise<string | null> {
  const found = findOfficialElectron()
  const folder = packageFolder()
  if (found !== null || folder === null) return found
  await new Promise<void>((resolve) => {
    const installer = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' })
    const timer = setTimeout(() => installer.kill('SIGKILL'), installLimit)
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    installer.on('exit', done)
    installer.on('error', done)
  })
  return findOfficialElectron()
}

function packageFolder(): string | null {
  // Subtle: requiring "electron" itself starts a download, so only its package.json is resolved.
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  } catch {
    return null
  }
}
