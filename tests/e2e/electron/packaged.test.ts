import { spawn } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCurrentFuseWire, FuseState, FuseV1Options } from '@electron/fuses'
import { chromium } from '@playwright/test'
import { packageApp } from '../../../tools/dist/package-app.ts'
import { ensureDisplay } from '../../../tools/test/display.ts'
import { expectReady, expectSeedFacts, openImported, seedFile } from '../seed-article.ts'
import { expect, test } from './fixture.ts'
import { bundledPreload, electronEnvironment, electronWords, root, testElectron, whyNoElectron } from './launch-electron.ts'

const fuses: readonly (readonly [FuseV1Options, FuseState])[] = [
  [FuseV1Options.RunAsNode, FuseState.DISABLE],
  [FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
  [FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseState.ENABLE],
  [FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, FuseState.DISABLE],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
]

test('the packed app has its fuses set, starts, and reads the seed', async () => {
  const reason = whyNoElectron() ?? (process.platform === 'linux' ? null : 'The packed app is tested on Linux alone.')
  test.skip(reason !== null, reason ?? '')
  test.setTimeout(240_000)
  const folder = await mkdtemp(join(tmpdir(), 'lectern-packed-'))
  const electron = testElectron()
  try {
    const words = electron.kind === 'official' ? [] : ['--config', await testConfiguration(folder)]
    expect(
      await packageApp(root, {
        dirOnly: true,
        electronDist: electron.folder,
        output: join(folder, 'out'),
        extraWords: ['--linux', ...words],
      }),
    ).toBe(true)
    const executable = join(folder, 'out', 'linux-unpacked', 'lectern')

    const wire = await getCurrentFuseWire(executable)
    for (const [fuse, state] of fuses) expect(wire[fuse], FuseV1Options[fuse]).toBe(state)

    await startAndRead(executable, folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

async function startAndRead(executable: string, folder: string): Promise<void> {
  const display = await ensureDisplay()
  const child = spawn(
    executable,
    [...electronWords(join(folder, 'profile')), '--remote-debugging-port=0', `--library=${join(folder, 'library')}`, seedFile],
    {
      env: { ...electronEnvironment(), ...display?.env, LECTERN_TEST_SERVICE: join(root, 'dist/main/service-process.js') },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const found = /DevTools listening on (ws:\S+)/u.exec(said)?.[1]
        if (found !== undefined) resolve(found)
      })
      void ended.then(() => reject(new Error(said)))
    })
    const browser = await chromium.connectOverCDP(address)
    const [context] = browser.contexts()
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (page === undefined) throw new Error('There is no window')
    await expectReady(page)
    expect(page.url()).toBe('lectern://app/')
    await openImported(page)
    await expectSeedFacts(page)
    await browser.close()
  } finally {
    child.kill('SIGTERM')
    await ended
    display?.stop()
  }
}

/**
 * The shipped configuration, and before the shipped shell a few lines that let the service run in this machine's Node:
 * the test runtime's own is too old for it. Everything else is packed and runs as it is shipped.
 */
async function testConfiguration(folder: string): Promise<string> {
  const extra = join(folder, 'extra')
  await mkdir(extra)
  await copyFile(await bundledPreload(), join(extra, 'service-in-node.cjs'))
  await writeFile(join(extra, 'main.js'), "import './service-in-node.cjs'\nawait import('../dist/main/shell.js')\n")
  const file = join(folder, 'electron-builder.json')
  const configuration = {
    extends: join(root, 'electron-builder.yml'),
    files: [{ from: extra, to: 'test' }],
    extraMetadata: { main: 'test/main.js' },
  }
  await writeFile(file, JSON.stringify(configuration))
  return file
}
