import { spawn, spawnSync } from 'node:child_process'
import { chmod, chown, cp, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { ensureDisplay } from '../../../tools/test/display.ts'
import { findProgram } from '../../../tools/test/system-packages.ts'
import { expect, test } from './fixture.ts'
import { bundledPreload, electronEnvironment, root, testElectron, whyNoElectron } from './launch-electron.ts'

const nobody = 65_534

/** Why the real sandbox cannot be tested here: root has none, so root becomes nobody, who has to be able to read the clone. */
function whyNoSandbox(): string | null {
  const reason = whyNoElectron()
  if (reason !== null) return reason
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'The sandbox is looked at as root on Linux; elsewhere every other test runs in it.'
  if (findProgram('setpriv') === null) return 'There is no setpriv to leave root with.'
  const reads = spawnSync('setpriv', [...asNobody, 'test', '-x', process.execPath, '-a', '-r', join(root, 'dist/main/shell.js')])
  return reads.status === 0 ? null : 'The clone lies where nobody but root can read it.'
}

const asNobody = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']

test('the window’s process is in the system’s sandbox', async () => {
  const reason = whyNoSandbox()
  test.skip(reason !== null, reason ?? '')
  const folder = await mkdtemp(join(tmpdir(), 'lectern-nobody-'))
  const display = await ensureDisplay()
  const electron = testElectron()
  await chmod(folder, 0o755)
  await cp(electron.folder, join(folder, 'electron'), { recursive: true, verbatimSymlinks: true })
  const preload = join(folder, 'service-in-node.cjs')
  await cp(await bundledPreload(), preload)
  const home = join(folder, 'home')
  await mkdir(home)
  await chown(home, nobody, nobody)
  const words = electron.kind === 'official' ? [] : ['-r', preload]
  const child = spawn(
    'setpriv',
    [
      ...asNobody,
      join(folder, 'electron', basename(electron.executable)),
      ...words,
      root,
      `--user-data-dir=${join(home, 'profile')}`,
      '--disable-gpu',
      '--disable-dev-shm-usage',
      `--library=${join(home, 'library')}`,
    ],
    { env: { ...electronEnvironment(), ...display?.env, HOME: home }, stdio: 'ignore', cwd: dirname(home) },
  )
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  try {
    await expect.poll(() => seccompOfRenderer(join(home, 'profile')), { timeout: 30_000 }).toBe('2')
  } finally {
    child.kill('SIGTERM')
    await ended
    display?.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
})

/** How the system filters what the renderer may ask of it: 2 is by a filter. Null while there is no renderer. */
async function seccompOfRenderer(profile: string): Promise<string | null> {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/u.test(name)) continue
    const read = (file: string) => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '')
    const command = await read('cmdline')
    if (command.includes('--type=renderer') && command.includes(profile))
      return /^Seccomp:\s*(\d)/mu.exec(await read('status'))?.[1] ?? null
  }
  return null
}
