import type { DocumentId, EntityId, TagId } from '../../shared/model/ids.ts'
import type { MentionType } from '../../shared/model/mention.ts'
import type { Status } from '../../shared/model/review.ts'

/** An entity as one document has it: with the mentions that count, and the names it goes by there. */
export interface IndexedEntity {
  readonly id: EntityId
  readonly type: MentionType
  readonly name: string
  readonly names: readonly string[]
  readonly mentions: number
}

/** What the index keeps of a document's review. */
export interface IndexedReview {
  readonly status: Status
  readonly tags: readonly TagId[]
  /** The notes' and comments' words. */
  readonly notes: string
  readonly entities: readonly IndexedEntity[]
}

/** What the index keeps of a document: all of it derived from the document's files. */
export interface IndexedDocument extends IndexedReview {
  readonly id: DocumentId
  readonly title: string
  readonly publisher: string | null
  readonly date: string | null
  readonly language: string | null
  readonly format: string
  readonly sourceUrl: string | null
  readonly importedAt: string
  readonly words: number
  readonly text: string
}
