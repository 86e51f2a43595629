import type { Problem } from '../../shared/contract/problem.ts'
import { failure, success, type Result } from '../../shared/contract/result.ts'
import type { Block } from '../../shared/model/block.ts'
import type { Extraction } from '../../shared/model/extraction.ts'
import type { Metadata } from '../../shared/model/metadata.ts'
import { problem } from '../../shared/words/problems.ts'
import type { WorkerLauncher, WorkerProcess } from './launcher.ts'
import { WorkerAnswer, type ReadFile, type WorkerJob } from './messages.ts'

export interface PoolOptions {
  readonly launch: WorkerLauncher
  readonly size: number
  /** How long one file may take, in milliseconds. */
  readonly patience: number
}

type Step = 'reading' | 'extracting'

interface Job {
  readonly message: WorkerJob
  readonly name: string
  readonly onStep: (step: Step) => void
  readonly done: (result: Result<WorkerAnswer>) => void
}

interface Desk {
  readonly process: WorkerProcess
  job: Job | null
  timer: NodeJS.Timeout | null
  /** Why it is being ended; it takes no more files then. */
  verdict: Problem | null
}

/** Processes that read one untrusted file each. One that hangs, swells or dies costs its own file a clear failure and nothing else. */
export class WorkerPool {
  readonly #options: PoolOptions
  readonly #waiting: Job[] = []
  readonly #desks = new Set<Desk>()
  #number = 0
  #stopped = false

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /** Reads a file into blocks and, when asked, its mentions. */
  async read(
    path: string,
    name: string,
    how: { extract: boolean; onStep?: (step: Step) => void; signal?: AbortSignal },
  ): Promise<Result<ReadFile>> {
    const job = (this.#number += 1)
    const answer = await this.#run(
      { kind: 'import', job, path, name, extract: how.extract },
      name,
      how.onStep ?? (() => undefined),
      how.signal ?? null,
    )
    if (!answer.ok) return answer
    if (answer.value.kind === 'read') return success(answer.value.file)
    return failure(
      answer.value.kind === 'failed'
        ? answer.value.problem
        : problem('internal', { detail: 'a worker gave another answer than was asked for' }, name),
    )
  }

  async extract(metadata: Metadata, blocks: readonly Block[], dayIsReaders: boolean): Promise<Result<Extraction>> {
    const job = (this.#number += 1)
    const answer = await this.#run(
      { kind: 'extract', job, metadata, blocks: [...blocks], dayIsReaders },
      metadata.title,
      () => undefined,
      null,
    )
    if (!answer.ok) return answer
    if (answer.value.kind === 'extracted') return success(answer.value.extraction)
    return failure(
      answer.value.kind === 'failed'
        ? answer.value.problem
        : problem('internal', { detail: 'a worker gave another answer than was asked for' }, metadata.title),
    )
  }

  #run(message: WorkerJob, name: string, onStep: (step: Step) => void, signal: AbortSignal | null): Promise<Result<WorkerAnswer>> {
    return new Promise((resolve) => {
      if (this.#stopped || signal?.aborted === true) return resolve(failure(problem('cancelled', {}, name)))
      const abort = () => this.#abort(job)
      const done = (result: Result<WorkerAnswer>) => {
        signal?.removeEventListener('abort', abort)
        resolve(result)
      }
      const job: Job = { message, name, onStep, done }
      signal?.addEventListener('abort', abort, { once: true })
      this.#waiting.push(job)
      this.#assign()
    })
  }

  #abort(job: Job): void {
    const at = this.#waiting.indexOf(job)
    if (at >= 0) {
      this.#waiting.splice(at, 1)
      job.done(failure(problem('cancelled', {}, job.name)))
      return
    }
    for (const desk of this.#desks) if (desk.job === job) this.#end(desk, problem('cancelled', {}, job.name))
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const desk =
        [...this.#desks].find((candidate) => candidate.job === null && candidate.verdict === null) ??
        (this.#desks.size < this.#options.size ? this.#open() : null)
      if (desk === null) return
      const job = this.#waiting.shift()
      if (job === undefined) return
      desk.job = job
      desk.timer = setTimeout(
        () => this.#end(desk, problem('file-timeout', { seconds: String(Math.round(this.#options.patience / 1000)) }, job.name)),
        this.#options.patience,
      )
      desk.process.send(job.message)
    }
  }

  #open(): Desk {
    const desk: Desk = { process: this.#options.launch(), job: null, timer: null, verdict: null }
    this.#desks.add(desk)
    desk.process.onMessage((message) => this.#hear(desk, message))
    desk.process.onExit((how) => {
      this.#desks.delete(desk)
      const name = desk.job?.name ?? null
      // Subtle: a process that ended by itself in the middle of a file most likely ran out of memory, or was ended for it by its own watchdog.
      const died =
        how === 'crashed'
          ? problem('file-crashed', { detail: 'its reader ended before it was done' }, name)
          : problem('file-memory', {}, name)
      this.#finish(desk, failure(desk.verdict ?? died))
    })
    return desk
  }

  #hear(desk: Desk, message: unknown): void {
    const answer = WorkerAnswer.safeParse(message)
    if (!answer.success)
      return this.#end(desk, problem('file-crashed', { detail: 'its reader gave an answer that makes no sense' }, desk.job?.name ?? null))
    if (desk.job === null || answer.data.job !== desk.job.message.job) return
    if (answer.data.kind === 'step') desk.job.onStep(answer.data.step)
    else this.#finish(desk, success(answer.data))
  }

  #end(desk: Desk, verdict: Problem): void {
    desk.verdict = verdict
    desk.process.kill()
  }

  #finish(desk: Desk, result: Result<WorkerAnswer>): void {
    const { job, timer } = desk
    if (timer !== null) clearTimeout(timer)
    desk.timer = null
    desk.job = null
    job?.done(result)
    if (!this.#stopped) this.#assign()
  }

  /** Ends every process; files in work or waiting come back as cancelled. */
  stop(): void {
    this.#stopped = true
    for (const job of this.#waiting.splice(0)) job.done(failure(problem('cancelled', {}, job.name)))
    for (const desk of this.#desks) this.#end(desk, problem('cancelled', {}, desk.job?.name ?? null))
  }
}
