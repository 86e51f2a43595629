import type { DocumentId, EntityId, TagId } from '../../shared/model/ids.ts'
import type { Region } from '../../shared/model/block.ts'
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

/** A mention as a reader sees it. Offsets are UTF-16 code units into the document's text. */
export interface IndexedMention {
  readonly start: number
  readonly end: number
  readonly entity: EntityId
  readonly type: MentionType
  readonly text: string
  readonly block: number
  /** Among the article's paragraphs, from 1. */
  readonly paragraph: number | null
  readonly region: Region
  readonly confidence: number
  readonly standing: 'found' | 'decided'
  /** Whether the reader decided on this very mention, so that rules leave it alone. */
  readonly single: boolean
  /** Whether it counts: teasers and boilerplate speak of other articles. */
  readonly counted: boolean
}

/** What one decision says of the machine, with the confidence of what was found (null where nothing was) and when it was said. */
export interface Outcome {
  readonly at: string
  readonly type: MentionType
  readonly outcome: 'right' | 'wrong' | 'missed'
  readonly confidence: number | null
}

/** What the index keeps of a document's review. */
export interface IndexedReview {
  readonly status: Status
  readonly tags: readonly TagId[]
  /** The notes' and comments' words. */
  readonly notes: string
  readonly entities: readonly IndexedEntity[]
  readonly mentions: readonly IndexedMention[]
  /** What was found but is no longer seen, as `traceOfName` and `traceOfEntity` write it: when a rule goes, these documents change. */
  readonly traces: readonly string[]
  readonly outcomes: readonly Outcome[]
}

export function traceOfName(nameKey: string): string {
  return `n:${nameKey}`
}

export function traceOfEntity(id: EntityId): string {
  return `e:${id}`
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
