import { basename } from 'node:path'
import type { changedTopics } from '../../shared/contract/events.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import type { Notice } from '../../shared/contract/views.ts'
import type { DocumentId } from '../../shared/model/ids.ts'
import { problem } from '../../shared/words/problems.ts'
import type { ChangeRecord } from '../storage/change-record.ts'
import { documentsTouched, type Operation } from '../storage/operations.ts'
import type { Draft, Store, StoreReader } from '../storage/store.ts'
import type { WorkerPool } from '../workers/worker-pool.ts'
import type { DocumentLoader } from './document-loader.ts'
import type { Events } from './event-hub.ts'
import type { IndexKeeper } from './index-keeper.ts'
import type { Tickets } from './tickets.ts'

type Topic = (typeof changedTopics)[number]
const namedAtMost = 200

function topicOf(operation: Operation): Topic {
  switch (operation.kind) {
    case 'documents':
      return 'documents'
    case 'tag':
      return 'tags'
    case 'saved-search':
      return 'searches'
    case 'settings':
      return 'settings'
    case 'entity':
      return 'entities'
    case 'rule':
      return operation.document === null ? 'rules' : 'reviews'
    default:
      return 'reviews'
  }
}

/** What use cases work with: the store and all that hangs on it. One for each open library. */
export class Desk {
  readonly store: Store
  readonly pool: WorkerPool
  readonly loader: DocumentLoader
  readonly index: IndexKeeper
  readonly events: Events
  readonly tickets: Tickets
  readonly resources: string
  readonly notices: Notice[]

  constructor(parts: {
    store: Store
    pool: WorkerPool
    loader: DocumentLoader
    index: IndexKeeper
    events: Events
    tickets: Tickets
    resources: string
    notices: Notice[]
  }) {
    this.store = parts.store
    this.pool = parts.pool
    this.loader = parts.loader
    this.index = parts.index
    this.events = parts.events
    this.tickets = parts.tickets
    this.resources = parts.resources
    this.notices = parts.notices
  }

  get name(): string {
    return basename(this.store.layout.root)
  }

  /** Makes a change; when this returns it is on disk, and lists and searches show it. */
  async change(draft: (reader: StoreReader) => Promise<Draft | null> | Draft | null): Promise<ChangeRecord | null> {
    const record = await this.store.change(draft)
    if (record !== null) await this.announce(record)
    return record
  }

  /** Brings a saved change into the index and tells every window. */
  async announce(record: ChangeRecord): Promise<void> {
    const indexed = this.index.take(record)
    // Subtle: while the index is built anew a change waits there in line; the reader does not wait with it.
    if (this.index.progress === null) await indexed
    const documents = new Set<DocumentId>(record.operations.flatMap((operation) => [...documentsTouched(operation)]))
    const topics = new Set<Topic>(['history', ...record.operations.map(topicOf)])
    this.events.emit('library:changed', { topics: [...topics], documents: documents.size > namedAtMost ? null : [...documents] })
  }

  /** @throws ProblemError `not-found` for the first document that is not in the library */
  mustHave(documents: readonly DocumentId[]): void {
    for (const id of documents)
      if (this.store.library.documents[id] === undefined) throw new ProblemError(problem('not-found', { what: 'This document' }))
  }
}
