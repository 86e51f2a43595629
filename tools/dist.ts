import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { packageApp } from './dist/package-app.ts'
import { findOfficialElectron } from './electron/official-electron.ts'

// `npm run dist` packs for this system; `npm run dist:dir` only unpacked. Electron comes from --electron-dist DIR or
// LECTERN_ELECTRON_DIST, else from its installed package, else electron-builder fetches it.
const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  options: { dir: { type: 'boolean' }, 'electron-dist': { type: 'string' } },
  allowPositionals: true,
})
const official = findOfficialElectron()
const electronDist =
  values['electron-dist'] ??
  process.env['LECTERN_ELECTRON_DIST'] ??
  (official === null || process.platform === 'darwin' ? null : dirname(official))

const ok = await packageApp(root, { dirOnly: values.dir === true, electronDist, extraWords: positionals })
process.exitCode = ok ? 0 : 1
