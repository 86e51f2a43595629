import { mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from '../build/build-app.ts'
import { ensureBrowser } from './browser.ts'
import { addCounts, countPlaywright, countVitest, none, oneFailed, onePassed, type Counts } from './count-tests.ts'
import { ensureDisplay } from './display.ts'
import { ensureTestElectron } from './electron-runtime.ts'
import { runCommand } from './run-command.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const reports = join(root, 'test-results')
const require = createRequire(import.meta.url)

/** The script behind a package's command, so that it runs in this Node on every platform. */
function commandOf(name: string, script: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), script)
}

async function node(args: readonly string[], minutes: number, env: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const { ok } = await runCommand(process.execPath, args, { cwd: root, output: 'show', minutes, env: { ...process.env, ...env } })
  return ok
}

async function check(args: readonly string[]): Promise<Counts> {
  return (await node(args, 10)) ? onePassed : oneFailed
}

/** Tests count by their report; a runner that failed although its report does not say so is a failure too. */
async function counted(run: Promise<boolean>, count: () => Counts): Promise<Counts> {
  const ok = await run
  try {
    const counts = count()
    return ok || counts.failed > 0 ? counts : addCounts([counts, oneFailed])
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return oneFailed
  }
}

function playwright(project: string, env: Readonly<Record<string, string>>): Promise<Counts> {
  const report = join(reports, `${project}.json`)
  const run = node([commandOf('@playwright/test', 'cli.js'), 'test', `--project=${project}`], 30, { ...env, LECTERN_TEST_REPORT: report })
  return counted(run, () => countPlaywright(report))
}

const stages: readonly (readonly [name: string, run: () => Promise<Counts>])[] = [
  ['types', () => check([commandOf('typescript', 'bin/tsc'), '-b'])],
  ['lint', () => check([commandOf('oxlint', 'bin/oxlint')])],
  ['build', async () => (await buildApp(root), onePassed)],
  [
    'unit, integration and architecture tests',
    () => {
      const report = join(reports, 'vitest.json')
      const run = node(
        [commandOf('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        40,
        // Subtle: building sets NODE_ENV to production in this process, and React's production build has no act().
        { NODE_ENV: 'test' },
      )
      return counted(run, () => countVitest(report))
    },
  ],
  ['end to end in Chromium', async () => playwright('browser', { LECTERN_TEST_BROWSER: await ensureBrowser() })],
  [
    'end to end in Electron',
    async () => {
      const display = await ensureDisplay()
      const electron = display === null ? 'There is no display, and no virtual one (Xvfb) could be installed.' : await ensureTestElectron()
      // The tests are run all the same: each says that it is skipped, and why, and is counted.
      const env = typeof electron === 'string' ? { LECTERN_TEST_NO_ELECTRON: electron } : { ...display?.env }
      if (typeof electron === 'string') console.log(electron)
      const counts = await playwright('electron', env)
      display?.stop()
      return counts
    },
  ],
]

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const results: (readonly [name: string, counts: Counts])[] = []
for (const [name, run] of stages) {
  const started = Date.now()
  console.log(`\n== ${name}`)
  const counts = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return oneFailed
  })
  results.push([name, counts])
  console.log(`== ${name}: ${say(counts)} (${Math.round((Date.now() - started) / 1000)} s)`)
}

const total = addCounts([none, ...results.map(([, counts]) => counts)])
console.log('')
for (const [name, counts] of results) console.log(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${say(counts)}`)
console.log(say(total))
process.exitCode = total.failed === 0 ? 0 : 1

function say({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
