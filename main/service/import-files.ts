import { readdir, rm } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { ProblemError } from '../../shared/contract/result.ts'
import type { DocumentId, ImportId } from '../../shared/model/ids.ts'
import { problem } from '../../shared/words/problems.ts'
import type { Desk } from './desk.ts'
import { findFiles } from './find-files.ts'
import type { HandlersOf } from './handlers.ts'
import { ImportJob } from './import-job.ts'
import { Turns } from './turns.ts'

const told = 150
const kept = 10

/** Imports under way and lately finished. */
export class Imports {
  readonly #desk: Desk
  readonly #uploads: string | null
  readonly #jobs = new Map<ImportId, ImportJob>()
  readonly #paths = new Map<ImportId, readonly string[]>()
  readonly #timers = new Map<ImportId, NodeJS.Timeout>()
  readonly #running = new Set<Promise<void>>()
  readonly #turns = new Turns()

  constructor(desk: Desk, uploads: string | null) {
    this.#desk = desk
    this.#uploads = uploads
  }

  start(paths: readonly string[]): ImportJob {
    const [only] = paths
    const job: ImportJob = new ImportJob(this.#desk, this.#turns, paths.length === 1 && only !== undefined ? basename(only) : null, () =>
      this.#tell(job),
    )
    this.#jobs.set(job.id, job)
    for (const [id, old] of this.#jobs) if (this.#jobs.size > kept && !old.running) this.dismiss(id)
    this.#paths.set(job.id, paths)
    this.#track(job.run(findFiles(paths)).then(() => (job.summary().counts.failed === 0 ? this.#discard(job.id) : undefined)))
    return job
  }

  /** Tries a failed file again. @throws ProblemError `not-found` */
  retry(id: ImportId, key: string): Promise<void> {
    const tried = this.find(id).retry(key)
    this.#track(tried.catch(() => undefined))
    return tried
  }

  #track(work: Promise<void>): void {
    const tracked = work
      .catch((error: unknown) => console.error('An import ended badly:', error))
      .finally(() => this.#running.delete(tracked))
    this.#running.add(tracked)
  }

  /** Uploads came to a folder of ours and are not needed once they are read; while some failed they stay, to be tried again. */
  async #discard(id: ImportId): Promise<void> {
    const paths = this.#paths.get(id) ?? []
    this.#paths.delete(id)
    for (const path of paths)
      if (this.#uploads !== null && path.startsWith(this.#uploads + sep)) await rm(path, { recursive: true, force: true })
  }

  #tell(job: ImportJob): void {
    if (this.#timers.has(job.id)) return
    const timer = setTimeout(() => {
      this.#timers.delete(job.id)
      this.#desk.events.emit('import:changed', { summary: job.summary() })
    }, told)
    this.#timers.set(job.id, timer)
  }

  /** @throws ProblemError `not-found` */
  find(id: ImportId): ImportJob {
    const job = this.#jobs.get(id)
    if (job === undefined) throw new ProblemError(problem('not-found', { what: 'This import' }))
    return job
  }

  all(): ImportJob[] {
    return [...this.#jobs.values()]
  }

  dismiss(id: ImportId): void {
    if (this.#jobs.get(id)?.running !== false) return
    this.#jobs.delete(id)
    this.#track(this.#discard(id))
  }

  /** Cancels what runs and waits for it; what was added stays. */
  async stop(): Promise<void> {
    for (const job of this.#jobs.values()) job.cancel()
    await Promise.allSettled(this.#running)
    for (const timer of this.#timers.values()) clearTimeout(timer)
  }
}

async function importSample(desk: Desk, imports: Imports): Promise<DocumentId> {
  const folder = join(desk.resources, 'sample')
  const paths = (await readdir(folder)).filter((name) => !name.startsWith('.')).map((name) => join(folder, name))
  const job = imports.start(paths)
  while (job.running) await new Promise((resolve) => setTimeout(resolve, 20))
  const { files } = job.files('all', 0, 1)
  const state = files[0]?.state
  imports.dismiss(job.id)
  if (state?.kind === 'added' || state?.kind === 'duplicate') return state.document
  throw new ProblemError(state?.kind === 'failed' ? state.problem : problem('not-found', { what: 'The sample' }))
}

export function importFiles(
  desk: Desk,
  imports: Imports,
): HandlersOf<
  | 'import:start'
  | 'import:sample'
  | 'import:summary'
  | 'import:files'
  | 'import:pause'
  | 'import:resume'
  | 'import:cancel'
  | 'import:retry'
  | 'import:dismiss'
> {
  return {
    'import:start': ({ ticket }) => ({ id: imports.start(desk.tickets.redeem(ticket)).id }),
    'import:sample': async () => ({ document: await importSample(desk, imports) }),
    'import:summary': () => ({ imports: imports.all().map((job) => job.summary()) }),
    'import:files': ({ id, show, offset, limit }) => imports.find(id).files(show, offset, limit),
    'import:pause': ({ id }) => {
      imports.find(id).pause()
      return {}
    },
    'import:resume': ({ id }) => {
      imports.find(id).resume()
      return {}
    },
    'import:cancel': ({ id }) => {
      imports.find(id).cancel()
      return {}
    },
    'import:retry': async ({ id, key }) => {
      await imports.retry(id, key)
      return {}
    },
    'import:dismiss': ({ id }) => {
      imports.dismiss(id)
      return {}
    },
  }
}
