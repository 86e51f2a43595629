import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildApp } from '../build/build-app.ts'
import { runCommand } from '../test/run-command.ts'

export interface PackageOptions {
  /** Only the unpacked app, as a person would get it from an installer. */
  readonly dirOnly: boolean
  /** A folder with Electron in it, taken instead of fetching one. */
  readonly electronDist: string | null
  /** Where the result goes; `release` in the repository when left out. */
  readonly output?: string
  /** More words for electron-builder, such as `-c.extraMetadata.main=…`. */
  readonly extraWords?: readonly string[]
}

/** Builds the app and packs it with electron-builder; false when that failed, whose output was shown. */
export async function packageApp(root: string, options: PackageOptions): Promise<boolean> {
  await buildApp(root)
  const copy = options.electronDist === null ? null : plainCopy(options.electronDist)
  try {
    const cli = join(dirname(createRequire(import.meta.url).resolve('electron-builder/package.json')), 'cli.js')
    const words = [
      cli,
      '--publish=never',
      ...(options.dirOnly ? ['--dir'] : []),
      ...(copy === null ? [] : [`-c.electronDist=${copy.folder}`, `-c.electronVersion=${copy.version}`]),
      ...(options.output === undefined ? [] : [`-c.directories.output=${options.output}`]),
      ...(options.extraWords ?? []),
    ]
    const { ok } = await runCommand(process.execPath, words, { cwd: root, output: 'show', minutes: 30 })
    return ok
  } finally {
    if (copy !== null) rmSync(copy.folder, { recursive: true, force: true })
  }
}

/** electron-builder wants Electron as it is released, without the default app that a development copy has. */
function plainCopy(electronDist: string): { folder: string; version: string } {
  const versionFile = join(electronDist, 'version')
  if (!existsSync(versionFile)) throw new Error(`There is no Electron in ${electronDist}: it has no "version" file.`)
  const folder = mkdtempSync(join(tmpdir(), 'lectern-electron-dist-'))
  cpSync(electronDist, folder, { recursive: true, verbatimSymlinks: true })
  rmSync(join(folder, 'resources', 'default_app.asar'), { force: true })
  return { folder, version: readFileSync(versionFile, 'utf8').trim().replace(/^v/u, '') }
}
