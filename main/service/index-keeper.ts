import { setImmediate as breathe } from 'node:timers/promises'
import type { DocumentId, EntityId } from '../../shared/model/ids.ts'
import type { RuleEffect } from '../../shared/model/rule.ts'
import { documentNaming, documentsUnderRule } from '../search/rule-reach.ts'
import { isDamage, SearchIndex } from '../search/search-index.ts'
import type { ChangeRecord } from '../storage/change-record.ts'
import { documentsTouched } from '../storage/operations.ts'
import type { Store } from '../storage/store.ts'
import type { DocumentLoader, ReviewedDocument } from './document-loader.ts'
import { indexedDocument, indexedReview } from './indexed.ts'

const batch = 25
/** A rule that reaches more documents than this is brought into the index in the background. */
const awaitedAtMost = 60

/** What a change's rules for the whole library do, before and after it. */
function effectsIn(record: ChangeRecord): RuleEffect[] {
  return record.operations.flatMap((operation) =>
    operation.kind === 'rule' && operation.document === null
      ? [operation.before, operation.after].flatMap((rule) => (rule === null ? [] : [rule.effect]))
      : [],
  )
}

/** Keeps the index up to the journal: each change as it comes, what was missed at start, and everything when it has to be built anew. */
export class IndexKeeper {
  readonly #store: Store
  readonly #loader: DocumentLoader
  readonly #onProgress: (done: number, total: number) => void
  readonly #onSettled: () => void
  #index: SearchIndex
  #work: Promise<void> = Promise.resolve()
  #stopped = false
  #progress: { done: number; total: number } | null = null

  constructor(store: Store, loader: DocumentLoader, tell: { progress: (done: number, total: number) => void; settled: () => void }) {
    this.#store = store
    this.#loader = loader
    this.#onProgress = tell.progress
    this.#onSettled = tell.settled
    this.#index = SearchIndex.open(store.layout.index)
  }

  get index(): SearchIndex {
    return this.#index
  }
  /** How far a rebuild has come, null when none is running. */
  get progress(): { done: number; total: number } | null {
    return this.#progress
  }

  /** Brings the index up to the journal, or starts to build it anew in the background. */
  start(): void {
    if (!this.#index.complete || this.#index.lastChange > this.#store.lastChange) this.#inBackground(this.rebuild())
    else if (this.#index.lastChange < this.#store.lastChange) this.#inBackground(this.#later(() => this.#catchUp()))
  }

  /** What goes wrong in the background has been said by `#later` already. */
  #inBackground(work: Promise<void>): void {
    work.catch(() => undefined)
  }

  #later(work: () => Promise<void>): Promise<void> {
    const next = this.#work.then(() => (this.#stopped ? undefined : work()))
    this.#work = next.catch((error: unknown) => this.#failed(error))
    return next
  }

  #failed(error: unknown): void {
    console.error('The index could not be brought up to date:', error)
    if (isDamage(error)) return this.#startAnew()
    // Subtle: marked incomplete, so that what could not be put in now is put in by a rebuild at the next start.
    this.#guard(() => {
      if (this.#index.isOpen) this.#index.setMeta('complete', 0)
    })
  }

  /** Throws a damaged index away at once, so that questions go on (to what is in the new one so far), and fills the new one in the background. */
  #startAnew(): void {
    this.#replace()
    this.#inBackground(this.rebuild())
  }

  #replace(): void {
    this.#index.close()
    SearchIndex.discard(this.#store.layout.index)
    this.#index = SearchIndex.open(this.#store.layout.index)
  }

  async #catchUp(): Promise<void> {
    const touched = new Set<DocumentId>()
    const last = this.#store.lastChange
    const effects: RuleEffect[] = []
    for await (const record of this.#store.journal.since(this.#index.lastChange)) {
      effects.push(...effectsIn(record))
      for (const operation of record.operations) for (const id of documentsTouched(operation)) touched.add(id)
    }
    for (const id of this.#reachedBy(effects)) touched.add(id)
    const index = this.#index
    await this.#put([...touched], () => undefined)
    await this.#rename(effects)
    if (this.#index === index && !this.#stopped) index.setMeta('lastChange', last)
    this.#onSettled()
  }

  /** Builds the index anew from the files; lists and search show what is in it so far. */
  rebuild(onProgress: (done: number, total: number) => void = () => undefined): Promise<void> {
    return this.#later(async () => {
      this.#replace()
      const index = this.#index
      const last = this.#store.lastChange
      const ids = this.#newestFirst()
      this.#progress = { done: 0, total: ids.length }
      await this.#put(ids, (done) => {
        this.#progress = { done, total: ids.length }
        this.#onProgress(done, ids.length)
        onProgress(done, ids.length)
      })
      this.#progress = null
      // Subtle: when it was found damaged meanwhile, another one has taken its place and is filled after this.
      if (this.#stopped || this.#index !== index) return
      index.setMeta('complete', 1)
      index.setMeta('lastChange', last)
      this.#onSettled()
      if (this.#store.lastChange > last) await this.#catchUp()
    })
  }

  #newestFirst(): DocumentId[] {
    const entries: { id: string; at: string }[] = Object.entries(this.#store.library.documents).map(([id, at]) => ({ id, at }))
    entries.sort((a, b) => b.at.localeCompare(a.at))
    const known = this.#store.library.documents
    return entries.map(({ id }) => id).filter((id): id is DocumentId => id in known)
  }

  async #put(ids: readonly DocumentId[], tell: (done: number) => void): Promise<void> {
    for (let at = 0; at < ids.length && !this.#stopped; at += batch) {
      const part = ids.slice(at, at + batch)
      const documents = await Promise.all(part.map((id) => this.#readOrNull(id)))
      this.#index.transaction((writer) => {
        for (const [index, id] of part.entries()) {
          const document = documents[index]
          if (document === undefined || document === null) writer.remove(id)
          else writer.put(indexedDocument(document))
        }
      })
      tell(Math.min(ids.length, at + batch))
      await breathe()
    }
  }

  async #readOrNull(id: DocumentId): Promise<ReviewedDocument | null> {
    if (this.#store.library.documents[id] === undefined) return null
    try {
      return await this.#loader.review(id)
    } catch (error) {
      // One document that cannot be read is a problem of its own, told when it is opened; the others must be found.
      console.error(`Document ${id} could not be indexed:`, error)
      return null
    }
  }

  /**
   * Puts a change into the index: what is cheap at once, the rest a moment later; resolves when all of it is in.
   * Subtle: never rejects. The change is saved whatever becomes of the index, which is marked and made again.
   */
  take(record: ChangeRecord): Promise<void> {
    const taken = this.#later(async () => {
      const whole = new Set<DocumentId>()
      this.#index.transaction((writer) => {
        for (const operation of record.operations) {
          switch (operation.kind) {
            case 'put-tag':
              for (const id of operation.documents) writer.setTag(id, operation.tag, operation.put)
              break
            case 'status':
              for (const { id, after } of operation.entries) writer.setStatus(id, after)
              break
            default:
              for (const id of documentsTouched(operation)) whole.add(id)
          }
        }
      })
      const reviewsOnly = record.operations.every(({ kind }) => kind !== 'documents' && kind !== 'article-date')
      if (reviewsOnly) for (const id of whole) await this.#putReview(id)
      else await this.#put([...whole], () => undefined)
      const effects = effectsIn(record)
      await this.#rename(effects)
      const reached = this.#reachedBy(effects)
      if (reached.length > awaitedAtMost) return this.#inBackground(this.#rule(reached, record.seq))
      for (const id of reached) await this.#putReview(id)
      if (this.#index.complete) this.#index.setMeta('lastChange', record.seq)
    })
    return taken.catch(() => undefined)
  }

  #reachedBy(effects: readonly RuleEffect[]): DocumentId[] {
    const reached = new Set<DocumentId>()
    for (const effect of effects) for (const id of documentsUnderRule(this.#index.database, effect, this.#index.canSearch)) reached.add(id)
    return [...reached]
  }

  /** Brings a rule's many documents up to date in the background; readers see each of them right meanwhile, only lists and counts follow. */
  #rule(reached: readonly DocumentId[], seq: number): Promise<void> {
    const progress = { done: 0, total: reached.length }
    // Subtle: set before the work has its turn, so that changes made meanwhile do not wait for it.
    this.#progress = progress
    return this.#later(async () => {
      const index = this.#index
      for (let at = 0; at < reached.length && !this.#stopped && this.#index === index; at += batch) {
        const reviews = await Promise.all(reached.slice(at, at + batch).map((id) => this.#readOrNull(id)))
        index.transaction((writer) => {
          for (const review of reviews) if (review !== null) writer.putReview(review.document.id, indexedReview(review))
        })
        this.#progress = { done: Math.min(reached.length, at + batch), total: reached.length }
        this.#onProgress(this.#progress.done, this.#progress.total)
        await breathe()
      }
      this.#progress = null
      if (this.#stopped || this.#index !== index) return
      if (index.complete) index.setMeta('lastChange', seq)
      this.#onSettled()
    })
  }

  /** Gives renamed entities the names they go by now. */
  async #rename(effects: readonly RuleEffect[]): Promise<void> {
    const renamed = new Set<EntityId>(effects.flatMap((effect) => (effect.kind === 'rename' ? [effect.entity] : [])))
    for (const entity of renamed) {
      const document = documentNaming(this.#index.database, entity)
      const whole = document === null ? null : await this.#readOrNull(document)
      const name = whole?.entities.find(({ id }) => id === entity)?.name
      if (name !== undefined) this.#index.transaction((writer) => writer.nameEntity(entity, name))
    }
  }

  /** Puts a document's mentions in again after they were found anew. */
  refresh(id: DocumentId): Promise<void> {
    return this.#later(() => this.#putReview(id))
  }

  async #putReview(id: DocumentId): Promise<void> {
    if (this.#store.library.documents[id] === undefined) return
    const whole = await this.#readOrNull(id)
    if (whole === null) return
    const review = indexedReview(whole)
    this.#index.transaction((writer) => writer.putReview(id, review))
  }

  /** Runs a question on the index. One found damaged is thrown away and built anew, and the question is put to the new one. */
  ask<T>(question: (index: SearchIndex) => T): T {
    return this.#guard(() => question(this.#index))
  }

  #guard<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      if (!isDamage(error)) throw error
      this.#startAnew()
      return work()
    }
  }

  /** Waits until every change made so far is in the index. */
  async settled(): Promise<void> {
    await this.#work
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#work
    this.#index.close()
  }
}
