import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { fingerprint } from './fingerprint.ts'

export interface Target {
  readonly name: 'renderer' | 'main' | 'preload'
  /** The files and folders it is made from. */
  readonly sources: readonly string[]
  /** A file that is there when it was built. */
  readonly proof: string
  config(root: string): InlineConfig
}

const everywhere = ['shared', 'package-lock.json', 'tools/build', 'vite.config.ts']

/** The programs of the app, by the names they get in dist/main. */
const entries = {
  shell: 'main/shell/main.ts',
  'service-process': 'main/shell/service-process.ts',
  'worker-process': 'main/shell/worker-process.ts',
  'worker-entry': 'main/workers/worker-entry.ts',
  cli: 'main/cli/main.ts',
} as const

export const targets: readonly Target[] = [
  {
    name: 'renderer',
    sources: ['renderer', 'main/pages', ...everywhere],
    proof: 'dist/renderer/index.html',
    config: (root) => ({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' }),
  },
  {
    name: 'main',
    sources: ['main', ...everywhere],
    proof: 'dist/main/shell.js',
    config: (root) => program(root, 'main', inputs(root, entries), 'es', '.js'),
  },
  {
    name: 'preload',
    sources: ['main/preload', ...everywhere],
    proof: 'dist/preload/preload.cjs',
    // Subtle: a sandboxed preload has no module loader, so it is one CommonJS file.
    config: (root) => program(root, 'preload', inputs(root, { preload: 'main/preload/preload.ts' }), 'cjs', '.cjs'),
  },
]

/** Builds every target whose sources changed since it was last built, and gives the names of those. */
export async function buildApp(root: string, options: { readonly force?: boolean } = {}): Promise<readonly string[]> {
  const built: string[] = []
  for (const target of targets) {
    const stamp = join(root, 'dist', `.${target.name}-stamp`)
    const state = fingerprint(root, target.sources)
    const isCurrent = existsSync(stamp) && existsSync(join(root, target.proof)) && readFileSync(stamp, 'utf8') === state
    if (isCurrent && options.force !== true) continue
    rmSync(stamp, { force: true })
    await build(target.config(root))
    mkdirSync(join(root, 'dist'), { recursive: true })
    writeFileSync(stamp, state)
    built.push(target.name)
  }
  return built
}

function inputs(root: string, all: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).map(([name, path]) => [name, join(root, path)]))
}

function program(root: string, folder: string, input: Record<string, string>, format: 'es' | 'cjs', ending: string): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: join(root, 'dist', folder),
      emptyOutDir: true,
      // Electron 45 brings Node 24; the pinned test runtime brings Node 20.
      target: 'node20.18',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input,
        external: ['electron', /^node:/u],
        output: { format, entryFileNames: `[name]${ending}`, chunkFileNames: `[name]-[hash]${ending}` },
      },
    },
  }
}
