import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildApp } from './build/build-app.ts'
import { fetchOfficialElectron } from './electron/official-electron.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const passedOn = process.argv.slice(2)

const [electron] = await Promise.all([fetchOfficialElectron(), buildApp(root)])
if (electron === null) {
  console.log("Electron's own binary cannot be had here, so Lectern opens in your browser instead.")
  run(process.execPath, ['main/cli/main.ts', 'serve', ...passedOn])
} else {
  // Subtle: Chromium refuses its sandbox to root, and would not start at all.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  run(electron, [root, ...asRoot, ...passedOn])
}

function run(command: string, args: readonly string[]): void {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(error.message)
    process.exitCode = 1
  })
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
