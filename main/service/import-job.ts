import { randomUUID } from 'node:crypto'
import type { Problem } from '../../shared/contract/problem.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import type { ImportFile, ImportFileState, ImportSummary } from '../../shared/contract/views.ts'
import { ImportId, type DocumentId } from '../../shared/model/ids.ts'
import { problem } from '../../shared/words/problems.ts'
import type { Desk } from './desk.ts'
import { lookAt, type FoundFile } from './find-files.ts'
import { Committer } from './import-committer.ts'
import { prepareImport, type NewDocument } from './import-one.ts'
import type { Turns } from './turns.ts'

const lanes = 4

interface Item {
  file: FoundFile
  state: ImportFileState
}

const finished = new Set<ImportFileState['kind']>(['added', 'duplicate', 'failed', 'cancelled'])

/** One import: its files, how far each has come, and what became of it. */
export class ImportJob {
  readonly id = ImportId.parse(randomUUID())
  readonly #desk: Desk
  readonly #name: string | null
  readonly #items: Item[] = []
  readonly #waiting: number[] = []
  readonly #turns: Turns
  readonly #abort = new AbortController()
  readonly #onChange: () => void
  readonly #committer: Committer
  #phase: ImportSummary['phase'] = 'finding'
  #started = Date.now()
  #resume: (() => void) | null = null

  constructor(desk: Desk, turns: Turns, name: string | null, onChange: () => void) {
    this.#desk = desk
    this.#turns = turns
    this.#name = name
    this.#onChange = onChange
    this.#committer = new Committer(desk)
  }

  /** Reads every file; resolves when each is added, a duplicate, failed or cancelled. */
  async run(files: AsyncIterable<FoundFile>): Promise<void> {
    for await (const file of files) {
      if (this.#abort.signal.aborted) break
      this.#waiting.push(this.#items.push({ file, state: { kind: 'waiting' } }) - 1)
      if (this.#items.length % 200 === 0) this.#onChange()
    }
    if (this.#phase === 'finding') this.#phase = 'running'
    this.#started = Date.now()
    this.#onChange()
    await this.#work()
  }

  async #work(): Promise<void> {
    // Subtle: a file may be tried again while the last ones are being saved, when no lane is left to take it.
    do {
      await Promise.all(Array.from({ length: lanes }, () => this.#lane()))
      await this.#committer.flush()
    } while (this.#waiting.length > 0 && !this.#abort.signal.aborted)
    if (this.#abort.signal.aborted) this.#phase = 'cancelled'
    else this.#phase = 'done'
    this.#onChange()
  }

  async #lane(): Promise<void> {
    for (;;) {
      if (this.#phase === 'paused') await new Promise<void>((resolve) => this.#onceResumed(resolve))
      const index = this.#abort.signal.aborted ? undefined : this.#waiting.shift()
      if (index === undefined) return
      await this.#one(index)
    }
  }

  #onceResumed(resolve: () => void): void {
    const earlier = this.#resume
    this.#resume = () => {
      earlier?.()
      resolve()
    }
  }

  async #one(index: number): Promise<void> {
    const item = this.#items[index]
    if (item === undefined) return
    this.#set(item, { kind: 'working', step: 'reading' })
    const prepared = await prepareImport(this.#desk, item.file, {
      turns: this.#turns,
      onStep: (step) => this.#set(item, { kind: 'working', step }),
      signal: this.#abort.signal,
    })
    if (!prepared.ok) return this.#fail(item, prepared.problem)
    const { value } = prepared
    if (value.kind === 'new') this.#committer.add(value, (failed) => this.#settle(item, value, failed))
    else this.#set(item, { kind: 'duplicate', document: value.id, title: await this.#titleOf(value.id, item) })
  }

  #settle(item: Item, { id, title, words, mentions, done }: NewDocument, failed: Problem | null): void {
    done()
    if (failed !== null) return this.#fail(item, failed)
    this.#set(item, { kind: 'added', document: id, title, words, mentions })
  }

  async #titleOf(id: DocumentId, item: Item): Promise<string> {
    try {
      return (await this.#desk.loader.load(id)).document.metadata.title
    } catch {
      // It was removed just now, or cannot be read: the file's name serves.
      return item.file.name
    }
  }

  #fail(item: Item, failed: Problem): void {
    this.#set(item, failed.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', problem: failed })
  }

  #set(item: Item, state: ImportFileState): void {
    item.state = state
    this.#onChange()
  }

  pause(): void {
    if (this.#phase === 'running' || this.#phase === 'finding') this.#phase = 'paused'
    this.#onChange()
  }

  resume(): void {
    if (this.#phase !== 'paused') return
    this.#phase = 'running'
    this.#resume?.()
    this.#resume = null
    this.#onChange()
  }

  /** Stops what is under way; what was added stays. */
  cancel(): void {
    if (this.#phase === 'done') return
    this.#abort.abort()
    this.#phase = 'cancelled'
    for (const index of this.#waiting.splice(0)) {
      const item = this.#items[index]
      if (item !== undefined) item.state = { kind: 'cancelled' }
    }
    this.#resume?.()
    this.#onChange()
  }

  /** Tries one failed file again, as it is now; resolves when it has been tried. @throws ProblemError `not-found` */
  async retry(key: string): Promise<void> {
    const item = this.#items[Number(key)]
    if (item === undefined || item.state.kind !== 'failed' || this.#abort.signal.aborted)
      throw new ProblemError(problem('not-found', { what: 'This file' }))
    this.#set(item, { kind: 'waiting' })
    item.file = await lookAt(item.file.path, item.file.name)
    if (this.#abort.signal.aborted) return this.#set(item, { kind: 'cancelled' })
    this.#waiting.push(Number(key))
    if (this.#phase !== 'done') return
    this.#phase = 'running'
    await this.#work()
  }

  get running(): boolean {
    return this.#phase !== 'done' && this.#phase !== 'cancelled'
  }

  summary(): ImportSummary {
    const counts = { all: this.#items.length, added: 0, failed: 0, duplicate: 0, waiting: 0, working: 0, cancelled: 0 }
    const bytes = { done: 0, all: 0 }
    let done = 0
    for (const { file, state } of this.#items) {
      counts[state.kind] += 1
      bytes.all += file.bytes
      if (!finished.has(state.kind)) continue
      bytes.done += file.bytes
      done += 1
    }
    const seconds = (Date.now() - this.#started) / 1000
    const filesPerSecond = seconds > 0 ? done / seconds : 0
    const left = counts.waiting + counts.working
    const secondsLeft = this.#phase === 'running' && filesPerSecond > 0 ? left / filesPerSecond : null
    return { id: this.id, name: this.#name, phase: this.#phase, counts, bytes, filesPerSecond, secondsLeft }
  }

  files(show: 'all' | 'failed' | 'added' | 'duplicate' | 'waiting', offset: number, limit: number): { total: number; files: ImportFile[] } {
    const rank: Record<ImportFileState['kind'], number> = { failed: 0, working: 1, added: 2, duplicate: 3, waiting: 4, cancelled: 5 }
    const wanted = this.#items
      .map((item, index) => ({ key: String(index), name: item.file.name, bytes: item.file.bytes, state: item.state }))
      .filter(({ state }) => show === 'all' || state.kind === show || (show === 'waiting' && state.kind === 'working'))
    // Failures come first; the sort is stable, so files keep their order otherwise.
    if (show === 'all') wanted.sort((a, b) => rank[a.state.kind] - rank[b.state.kind])
    return { total: wanted.length, files: wanted.slice(offset, offset + limit) }
  }
}
