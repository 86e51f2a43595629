import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { ProblemError } from '../../shared/contract/result.ts'
import type { ChangeLabel } from '../../shared/model/change.ts'
import { ChangeId, type DocumentId } from '../../shared/model/ids.ts'
import type { LibraryState } from '../../shared/model/library.ts'
import type { Review } from '../../shared/model/review.ts'
import { problem } from '../../shared/words/problems.ts'
import { applyToLibrary } from './apply-operation.ts'
import type { ChangeRecord } from './change-record.ts'
import { DocumentFiles } from './document-files.ts'
import { systemCode } from './durable-file.ts'
import { Folding } from './folding.ts'
import { Journal } from './journal.ts'
import { openLibraryFile, writeLibraryFile } from './library-file.ts'
import { LibraryLayout } from './library-layout.ts'
import { LibraryLock } from './library-lock.ts'
import { invertAll, type Operation } from './operations.ts'
import { Quarantine, type SetAside } from './quarantine.ts'
import { ReviewFiles } from './review-files.ts'
import { emptyStack, pushRecord, undoDepth, type UndoStack } from './undo-stack.ts'

/** A change before the journal has it. */
export interface Draft {
  readonly label: ChangeLabel
  readonly operations: readonly Operation[]
  /** False for what undo passes over. */
  readonly undoable?: boolean
}

/** What a draft may look at: nothing else changes while it is made. */
export interface StoreReader {
  readonly library: LibraryState
  review(id: DocumentId): Promise<Review>
}

export interface StoreListeners {
  readonly onDamage: (found: SetAside) => void
}

/** The library on disk, as DESIGN says: the journal first, lowdb files folded from it. One store writes a library at a time. */
export class Store {
  readonly layout: LibraryLayout
  readonly documents: DocumentFiles
  readonly journal: Journal
  readonly #lock: LibraryLock
  readonly #reviews: ReviewFiles
  readonly #folding: Folding
  #library: LibraryState
  #stack: UndoStack
  #queue: Promise<unknown> = Promise.resolve()

  private constructor(parts: {
    layout: LibraryLayout
    lock: LibraryLock
    journal: Journal
    reviews: ReviewFiles
    library: LibraryState
    stack: UndoStack
  }) {
    this.layout = parts.layout
    this.documents = new DocumentFiles(parts.layout)
    this.journal = parts.journal
    this.#lock = parts.lock
    this.#reviews = parts.reviews
    this.#library = parts.library
    this.#stack = parts.stack
    this.#folding = new Folding(parts.reviews, () => this.#saveLibrary())
  }

  /** Opens or makes a library. @throws ProblemError `library-locked`, `library-newer`, `library-unreachable` */
  static async open(root: string, listeners: StoreListeners): Promise<Store> {
    const layout = new LibraryLayout(root)
    try {
      await mkdir(layout.documents, { recursive: true })
    } catch (error) {
      throw new ProblemError(problem('library-unreachable', { detail: systemCode(error) ?? String(error) }, root), { cause: error })
    }
    const lock = LibraryLock.take(layout.lock, root)
    try {
      return await Store.#recover(layout, lock, listeners)
    } catch (error) {
      lock.release()
      throw error
    }
  }

  static async #recover(layout: LibraryLayout, lock: LibraryLock, listeners: StoreListeners): Promise<Store> {
    const quarantine = new Quarantine(layout, listeners.onDamage)
    const journal = await Journal.open(layout.journal)
    const { sealed, known } = await openLibraryFile(layout, quarantine)
    const reviews = new ReviewFiles(layout, journal, quarantine)
    let library = sealed.data.state
    for await (const record of journal.since(Math.min(sealed.lastChange, sealed.data.foldedThrough))) {
      if (record.seq > sealed.lastChange) library = record.operations.reduce(applyToLibrary, library)
      if (record.seq > sealed.data.foldedThrough) reviews.take(record)
    }
    journal.skipTo(sealed.lastChange)
    let stack = emptyStack
    for await (const record of journal.since(Math.max(0, journal.last - 2 * undoDepth))) stack = pushRecord(stack, record)
    for (const { segment, line } of journal.damage) quarantine.note(segment, `line ${line} cannot be read`, '')
    const store = new Store({ layout, lock, journal, reviews, library, stack })
    // Subtle: swept only when what exists is known for certain, so that a damaged library never costs a document.
    if (known && journal.damage.length === 0 && quarantine.found.length === 0) await store.#sweep()
    await store.documents.clearStaging()
    store.#folding.start()
    return store
  }

  /** Removes folders whose import was never acknowledged. Documents removed by the reader keep theirs: undo must find them. */
  async #sweep(): Promise<void> {
    const strangers = (await this.documents.folders()).filter((id) => this.#library.documents[id] === undefined)
    if (strangers.length === 0) return
    const once = new Set<string>()
    for await (const record of this.journal.since(0))
      for (const operation of record.operations) if (operation.kind === 'documents') for (const { id } of operation.entries) once.add(id)
    for (const id of strangers) if (!once.has(id) && (await this.documents.isUntouched(id))) await this.documents.remove(id)
  }

  get library(): LibraryState {
    return this.#library
  }
  get stack(): UndoStack {
    return this.#stack
  }
  get lastChange(): number {
    return this.journal.last
  }

  review(id: DocumentId): Promise<Review> {
    return this.#reviews.read(id)
  }

  /** Makes one change, all or nothing: resolves once it is synced; null when the draft had nothing to do. Drafts run one after another. */
  change(draft: (reader: StoreReader) => Promise<Draft | null> | Draft | null): Promise<ChangeRecord | null> {
    return this.#inTurn(async () => {
      const made = await draft({ library: this.#library, review: (id) => this.review(id) })
      if (made === null || made.operations.length === 0) return null
      return this.#commit({ kind: 'do', of: null, undoable: made.undoable ?? true, label: made.label, operations: [...made.operations] })
    })
  }

  /** @throws ProblemError `nothing-to-undo` */
  undo(): Promise<ChangeRecord> {
    return this.#turnBack('undo', 'nothing-to-undo')
  }

  /** @throws ProblemError `nothing-to-redo` */
  redo(): Promise<ChangeRecord> {
    return this.#turnBack('redo', 'nothing-to-redo')
  }

  #turnBack(kind: 'undo' | 'redo', none: 'nothing-to-undo' | 'nothing-to-redo'): Promise<ChangeRecord> {
    return this.#inTurn(async () => {
      const entry = this.#stack[kind].at(-1)
      const original = entry === undefined ? null : await this.journal.find(entry.seq)
      if (entry === undefined || original === null) throw new ProblemError(problem(none))
      const operations = kind === 'undo' ? invertAll(original.operations) : original.operations
      return this.#commit({ kind, of: entry.id, undoable: true, label: entry.label, operations })
    })
  }

  async #commit(made: Omit<ChangeRecord, 'seq' | 'id' | 'at'>): Promise<ChangeRecord> {
    const record: ChangeRecord = { seq: this.journal.last + 1, id: ChangeId.parse(randomUUID()), at: new Date().toISOString(), ...made }
    try {
      await this.journal.append(record)
    } catch (error) {
      const code = systemCode(error)
      if (code === 'ENOSPC' || code === 'EDQUOT') throw new ProblemError(problem('library-full', {}, this.layout.root), { cause: error })
      throw new ProblemError(problem('write-failed', { detail: code ?? String(error) }, this.layout.root), { cause: error })
    }
    this.#library = record.operations.reduce(applyToLibrary, this.#library)
    this.#reviews.take(record)
    this.#stack = pushRecord(this.#stack, record)
    this.#folding.wake()
    return record
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work)
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  async #saveLibrary(): Promise<void> {
    const state = this.#library
    const lastChange = this.journal.last
    await writeLibraryFile(this.layout, { lastChange, data: { foldedThrough: this.#reviews.foldedThrough(lastChange), state } })
  }

  /** Waits until the files hold every change made so far. */
  async fold(): Promise<void> {
    await this.#inTurn(() => this.#folding.finish())
  }

  /** Ends in order: running changes, folding (for at most `patience` milliseconds: the journal has the rest), journal, lock. */
  async close(patience = 1_000): Promise<void> {
    await this.#inTurn(() => this.#folding.stop(patience))
    await this.journal.close()
    this.#lock.release()
  }
}
