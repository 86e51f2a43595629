import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

export interface ServedLibrary {
  /** The address with its launch token: good once. */
  readonly url: string
  readonly library: string
  /** Ends it in order, keeping the library. */
  stop(): Promise<void>
}

/** Runs `lectern serve` on a library, as a person would. */
export function serveLibrary(library: string): Promise<ServedLibrary> {
  const child = spawn(process.execPath, [join(root, 'main/cli/main.ts'), 'serve', '--no-open', '--library', library], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (text: string) => {
      said += text
      const url = /^http:\/\/127\.0\.0\.1:\d+\/\?launch=\S+$/mu.exec(said)?.[0]
      if (url === undefined) return
      resolve({
        url,
        library,
        async stop() {
          child.kill('SIGTERM')
          await ended
        },
      })
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    void ended.then(() => reject(new Error(`lectern serve ended: ${said}`)))
  })
}

export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'lectern-served-'))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) }
}
