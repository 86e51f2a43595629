import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { buildApp } from './build/build-app.ts'
import { ensureBrowser } from './test/browser.ts'
import { runCommand } from './test/run-command.ts'

// `npm run screenshots` draws every screen in both themes into docs/screenshots; the tests draw them into test-results.
const root = fileURLToPath(new URL('..', import.meta.url))
await buildApp(root)
await ensureBrowser()
process.env['LECTERN_SCREENSHOTS'] = 'keep'
const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
const { ok } = await runCommand(process.execPath, [cli, 'test', '--project=browser', 'screens'], { cwd: root, output: 'show', minutes: 10 })
process.exitCode = ok ? 0 : 1
