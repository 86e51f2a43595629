import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '../../shared/contract/result.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import type { Service } from '../service/service.ts'
import { startService } from '../service/start-service.ts'
import { forkLauncher } from '../workers/fork-launcher.ts'
import type { CommandLine } from './arguments.ts'

const here = dirname(fileURLToPath(import.meta.url))
/** In a clone this runs from main/cli; bundled it runs from dist/main, beside the other entries. */
const bundled = existsSync(join(here, 'worker-entry.js'))

export const workerEntry = bundled ? join(here, 'worker-entry.js') : join(here, '../workers/worker-entry.ts')
export const root = resolve(here, '../..')
export const resources = join(root, 'resources')
export const rendererFolder = join(root, 'dist/renderer')

/** Opens the library, does the work, and closes it whatever happens. @throws ProblemError when it cannot be opened */
export async function withService<T>(line: CommandLine, work: (service: Service) => Promise<T>, uploads?: string): Promise<T> {
  const service = await startService({
    library: resolve(line.library),
    resources,
    launchWorker: forkLauncher(workerEntry),
    ...(uploads === undefined ? {} : { uploads }),
  })
  try {
    return await work(service)
  } finally {
    await service.stop()
  }
}

/** The value of a result. @throws ProblemError */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new ProblemError(result.problem)
  return result.value
}
