import { existsSync } from 'node:fs'
import { Low } from 'lowdb'
import type { DocumentId } from '../../shared/model/ids.ts'
import { emptyReview, Review } from '../../shared/model/review.ts'
import { applyToReview } from './apply-operation.ts'
import type { ChangeRecord } from './change-record.ts'
import { keepGeneration, newestGood } from './generations.ts'
import type { Journal } from './journal.ts'
import type { LibraryLayout } from './library-layout.ts'
import { reviewsTouched, type Operation } from './operations.ts'
import type { Quarantine } from './quarantine.ts'
import { openSealed, SealedAdapter, type Sealed } from './sealed-file.ts'

const cacheSize = 400
const generations = 2

interface Waiting {
  readonly seq: number
  readonly operations: readonly Operation[]
}

/** The documents' review files with the journal's tail on top: what was acknowledged is seen at once, the files follow a moment later. */
export class ReviewFiles {
  readonly #layout: LibraryLayout
  readonly #journal: Journal
  readonly #quarantine: Quarantine
  readonly #waiting = new Map<DocumentId, Waiting[]>()
  readonly #cache = new Map<DocumentId, Sealed<Review>>()

  constructor(layout: LibraryLayout, journal: Journal, quarantine: Quarantine) {
    this.#layout = layout
    this.#journal = journal
    this.#quarantine = quarantine
  }

  /** Takes in a record of the journal that the files may not hold yet. */
  take(record: ChangeRecord): void {
    for (const operation of record.operations) {
      for (const id of reviewsTouched(operation)) {
        const list = this.#waiting.get(id) ?? []
        if (list.length === 0) this.#waiting.set(id, list)
        const newest = list.at(-1)
        if (newest?.seq === record.seq) list[list.length - 1] = { seq: record.seq, operations: [...newest.operations, operation] }
        else list.push({ seq: record.seq, operations: [operation] })
        const cached = this.#cache.get(id)
        if (cached !== undefined) this.#cache.set(id, { lastChange: record.seq, data: applyToReview(cached.data, id, operation) })
      }
    }
  }

  /** The number up to which every file holds every change, given the journal's last. */
  foldedThrough(last: number): number {
    let lowest = last + 1
    for (const list of this.#waiting.values()) lowest = Math.min(lowest, list[0]?.seq ?? lowest)
    return lowest - 1
  }

  get unfolded(): number {
    return this.#waiting.size
  }

  async read(id: DocumentId): Promise<Review> {
    return (await this.#current(id)).data
  }

  async #current(id: DocumentId): Promise<Sealed<Review>> {
    const cached = this.#cache.get(id)
    if (cached !== undefined) {
      this.#cache.delete(id)
      this.#cache.set(id, cached)
      return cached
    }
    const file = await this.#onDisk(id)
    // Subtle: while the file was read it may have been read by another or folded, and only the cache then knows the newest state.
    const meanwhile = this.#cache.get(id)
    if (meanwhile !== undefined) return meanwhile
    const current = this.#onTop(id, file)
    this.#cache.set(id, current)
    if (this.#cache.size > cacheSize) for (const oldest of this.#cache.keys()) if (this.#cache.size > cacheSize) this.#cache.delete(oldest)
    return current
  }

  #onTop(id: DocumentId, file: Sealed<Review>): Sealed<Review> {
    let { lastChange, data } = file
    for (const { seq, operations } of this.#waiting.get(id) ?? []) {
      if (seq <= file.lastChange) continue
      for (const operation of operations) data = applyToReview(data, id, operation)
      lastChange = seq
    }
    return { lastChange, data }
  }

  async #onDisk(id: DocumentId): Promise<Sealed<Review>> {
    const path = this.#layout.reviewFile(id)
    const opened = await openSealed(path, Review)
    switch (opened.kind) {
      case 'good':
        return opened.sealed
      case 'newer':
        throw this.#quarantine.newer(path)
      case 'missing':
        // Without its folder a document never was; with it, its review was lost.
        if (!existsSync(this.#layout.folder(id))) return { lastChange: 0, data: emptyReview }
        this.#quarantine.note(path, 'it is missing', '')
        return this.#mend(id)
      case 'damaged':
        await this.#quarantine.setAside(path, opened.why)
        return this.#mend(id)
    }
  }

  /** Makes a review again from the newest good generation and the journal. */
  async #mend(id: DocumentId): Promise<Sealed<Review>> {
    const base = (await newestGood(this.#layout.backupsOfReview(id), Review)) ?? { lastChange: 0, data: emptyReview }
    const mended = await this.#replay(id, base)
    await this.#write(id, mended)
    return mended
  }

  async #replay(id: DocumentId, base: Sealed<Review>): Promise<Sealed<Review>> {
    let { lastChange, data } = base
    for await (const record of this.#journal.since(base.lastChange)) {
      for (const operation of record.operations) data = applyToReview(data, id, operation)
      lastChange = record.seq
    }
    return { lastChange, data }
  }

  async #write(id: DocumentId, sealed: Sealed<Review>): Promise<void> {
    const path = this.#layout.reviewFile(id)
    await new Low<Sealed<Review>>(new SealedAdapter(path, Review), sealed).write()
  }

  /** Folds one document's waiting changes into its file; false when nothing waits any more. */
  async foldOne(): Promise<boolean> {
    const id = this.#waiting.keys().next().value
    if (id === undefined) return false
    const sealed = await this.#current(id)
    await keepGeneration(this.#layout.reviewFile(id), this.#layout.backupsOfReview(id), sealed.lastChange, generations)
    await this.#write(id, sealed)
    if (!this.#cache.has(id)) this.#cache.set(id, this.#onTop(id, sealed))
    const left = (this.#waiting.get(id) ?? []).filter(({ seq }) => seq > sealed.lastChange)
    // Subtle: taken out and put in again, so that a document that changes all the time does not keep the others waiting.
    this.#waiting.delete(id)
    if (left.length > 0) this.#waiting.set(id, left)
    return true
  }
}
