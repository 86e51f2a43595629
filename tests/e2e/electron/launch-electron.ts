import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import { build } from 'vite'
import { ensureDisplay } from '../../../tools/test/display.ts'
import { findTestElectron, type TestElectron } from '../../../tools/test/electron-runtime.ts'

export const root = fileURLToPath(new URL('../../..', import.meta.url))
const here = dirname(fileURLToPath(import.meta.url))

export interface Lectern {
  readonly app: ElectronApplication
  readonly page: Page
  readonly library: string
  /** The folder of Electron's own data, by which a second instance finds the first. */
  readonly profile: string
  close(): Promise<void>
}

export interface LaunchOptions {
  /** Left out: a new one, removed at close. */
  readonly library?: string
  readonly words?: readonly string[]
}

/** Why Electron cannot be tested here, or null when it can. */
export function whyNoElectron(): string | null {
  const told = process.env['LECTERN_TEST_NO_ELECTRON']
  if (told !== undefined && told !== '') return told
  return findTestElectron() === null ? 'There is no Electron to test with: run "npm test", which fetches one where it can.' : null
}

export function testElectron(): TestElectron {
  const found = findTestElectron()
  if (found === null) throw new Error('There is no Electron to test with')
  return found
}

/** Starts Lectern in Electron on a library of its own and waits for its window. */
export async function launchLectern(options: LaunchOptions = {}): Promise<Lectern> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-electron-'))
  const library = options.library ?? join(folder, 'library')
  const electron = testElectron()
  const display = await ensureDisplay()
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [
      ...(await runtimeWords(electron)),
      root,
      ...electronWords(join(folder, 'profile')),
      `--library=${library}`,
      ...(options.words ?? []),
    ],
    env: { ...electronEnvironment(), ...display?.env },
  })
  const page = await app.firstWindow()
  await expect(page).toHaveTitle(/Lectern/u)
  return {
    app,
    page,
    library,
    profile: join(folder, 'profile'),
    async close() {
      const ended = new Promise<void>((resolve) => app.process().once('exit', () => resolve()))
      // What does not end in order is ended by force and fails: a hanging close is a fault.
      let forced = false
      const force = setTimeout(() => {
        forced = true
        app.process().kill('SIGKILL')
      }, 15_000)
      await app.close()
      await ended
      clearTimeout(force)
      display?.stop()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
      if (forced) throw new Error('Lectern did not end within 15 seconds of being closed')
    },
  }
}

/** Runs Lectern without a test driver until it says something on standard error, then ends it; gives all it said. */
export async function runLecternUntil(pattern: RegExp, profile: string, words: readonly string[]): Promise<string> {
  const electron = testElectron()
  const display = await ensureDisplay()
  const child = spawn(electron.executable, [...(await runtimeWords(electron)), root, ...electronWords(profile), ...words], {
    env: { ...electronEnvironment(), ...display?.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
    // A dialog waits for a person now.
    if (pattern.test(said)) child.kill('SIGKILL')
  })
  await new Promise<void>((resolve) => child.on('exit', () => resolve()))
  display?.stop()
  return said
}

export function electronWords(profile: string): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [...asRoot, `--user-data-dir=${profile}`, '--disable-gpu', '--disable-dev-shm-usage']
}

export function electronEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'NODE_OPTIONS',
  )
  return {
    ...Object.fromEntries(kept),
    LECTERN_TEST_NODE: process.execPath,
    LECTERN_TEST_PARENT_PORT: join(here, 'parent-port-in-node.ts'),
  }
}

/** The test runtime gets the service's process in this Node; Electron's own binary runs everything as it is shipped. */
async function runtimeWords(electron: TestElectron): Promise<string[]> {
  return electron.kind === 'official' ? [] : ['-r', await bundledPreload()]
}

let bundled: Promise<string> | null = null

export function bundledPreload(): Promise<string> {
  bundled ??= bundlePreload()
  return bundled
}

async function bundlePreload(): Promise<string> {
  // Each test worker makes its own, so that none reads one half written.
  const outDir = join(root, 'node_modules', '.cache', 'lectern-test', String(process.pid))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(here, 'service-in-node.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20.18',
      minify: false,
      rolldownOptions: { external: ['electron', /^node:/u], output: { format: 'cjs', entryFileNames: 'service-in-node.cjs' } },
    },
  })
  return join(outDir, 'service-in-node.cjs')
}
