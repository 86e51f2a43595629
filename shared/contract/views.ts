import { z } from 'zod'
import { Block } from '../model/block.ts'
import { ChangeLabel } from '../model/change.ts'
import { Original } from '../model/document.ts'
import { AnnotationId, ChangeId, DocumentId, EntityId, ImportId, MentionId, RuleId, SavedSearchId, TagId } from '../model/ids.ts'
import { SavedSearch } from '../model/library.ts'
import { Mention, MentionType } from '../model/mention.ts'
import { IsoDay } from '../model/mention-value.ts'
import { Metadata } from '../model/metadata.ts'
import { Note } from '../model/note.ts'
import { Status } from '../model/review.ts'
import { Settings } from '../model/settings.ts'
import { Tag } from '../model/tag.ts'
import { Problem } from './problem.ts'

const Count = z.number().int().nonnegative()
const Offset = z.number().int().nonnegative()

/** Which documents a list holds. The inbox holds what is not reviewed yet; a tag's list holds its descendants' documents too. */
export const ListQuery = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('inbox') }),
  z.object({ kind: z.literal('reading') }),
  z.object({ kind: z.literal('reviewed') }),
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('tag'), tag: TagId }),
  z.object({ kind: z.literal('saved-search'), search: SavedSearchId }),
  /** The documents that name an entity. */
  z.object({ kind: z.literal('entity'), entity: EntityId }),
])
export type ListQuery = z.infer<typeof ListQuery>

export const Sort = z.enum(['newest', 'oldest', 'imported', 'title'])
export type Sort = z.infer<typeof Sort>

export const TagCount = z.object({ tag: Tag, documents: Count })
export type TagCount = z.infer<typeof TagCount>

/** Something the reader should know about the library itself, such as a damaged file that was set aside and mended. */
export const Notice = z.object({ id: z.string(), problem: Problem })
export type Notice = z.infer<typeof Notice>

export const LibraryOverview = z.object({
  name: z.string(),
  counts: z.object({ inbox: Count, reading: Count, reviewed: Count, all: Count }),
  tags: z.array(TagCount),
  savedSearches: z.array(z.object({ search: SavedSearch, documents: Count })),
  settings: Settings,
  undo: ChangeLabel.nullable(),
  redo: ChangeLabel.nullable(),
  indexing: z.object({ done: Count, total: Count }).nullable(),
  notices: z.array(Notice),
})
export type LibraryOverview = z.infer<typeof LibraryOverview>

export const DocumentRow = z.object({
  id: DocumentId,
  title: z.string(),
  publisher: z.string().nullable(),
  date: IsoDay.nullable(),
  importedAt: z.iso.datetime(),
  status: Status,
  tags: z.array(TagId),
  words: Count,
  /** Mentions of the entity that was asked about; null when none was. */
  hits: Count.nullable(),
})
export type DocumentRow = z.infer<typeof DocumentRow>

/** A mention as a reader sees it: what the extractor found with the reader's rules and decisions applied. Rejected ones are left out. */
export const MentionView = Mention.extend({
  id: MentionId,
  entity: EntityId,
  standing: z.enum(['found', 'accepted', 'retyped', 'revalued', 'added', 'assigned']),
  /** The rule that made it what it is, null when none did. */
  rule: RuleId.nullable(),
})
export type MentionView = z.infer<typeof MentionView>

/** An entity of one document. `count` leaves teasers and boilerplate out; `only` names the one region when all its mentions are there. */
export const EntityView = z.object({
  id: EntityId,
  type: MentionType,
  name: z.string(),
  names: z.array(z.string()),
  mentions: z.array(MentionId),
  count: Count,
  only: z.enum(['byline', 'caption', 'headline', 'teaser', 'date']).nullable(),
  /** The lowest confidence among its undecided mentions, 1 when all are decided. */
  confidence: z.number().min(0).max(1),
  confirmed: z.boolean(),
})
export type EntityView = z.infer<typeof EntityView>

/** An annotation with where it lies now; `place` is null when its words are no longer in the text. */
export const AnnotationView = z.object({
  id: AnnotationId,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  exact: z.string(),
  comment: z.string().nullable(),
  place: z.object({ start: Offset, end: Offset }).nullable(),
})
export type AnnotationView = z.infer<typeof AnnotationView>

export const DocumentView = z.object({
  id: DocumentId,
  original: Original,
  importedAt: z.iso.datetime(),
  metadata: Metadata,
  blocks: z.array(Block),
  words: Count,
  status: Status,
  tags: z.array(TagId),
  suggestedTags: z.array(TagId),
  mentions: z.array(MentionView),
  entities: z.array(EntityView),
  rejected: Count,
  /** True when the reader put the article's day right; `metadata.date` is then theirs. */
  dateCorrected: z.boolean(),
  annotations: z.array(AnnotationView),
  notes: z.array(Note),
  /** For teasers whose article is in the library: the block's index and that document. */
  related: z.array(z.object({ block: Count, document: DocumentId })),
})
export type DocumentView = z.infer<typeof DocumentView>

/** Where the words of a search stand in a block: `text` is cut from the block, `start` is the cut's offset in the document's text, marks are offsets into `text`. */
export const Passage = z.object({
  block: Count,
  start: Offset,
  text: z.string(),
  marks: z.array(z.object({ start: Offset, end: Offset })),
  place: z.enum(['text', 'title', 'note']),
})
export type Passage = z.infer<typeof Passage>

export const SearchResults = z.object({
  documents: Count,
  hits: Count,
  milliseconds: z.number().nonnegative(),
  searched: Count,
  rows: z.array(DocumentRow.extend({ hits: Count, passages: z.array(Passage) })),
})
export type SearchResults = z.infer<typeof SearchResults>

/** What the palette can go to for some letters. */
export const Found = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('document'), id: DocumentId, title: z.string(), date: IsoDay.nullable() }),
  z.object({ kind: z.literal('entity'), id: EntityId, type: MentionType, name: z.string(), mentions: Count, documents: Count }),
  z.object({ kind: z.literal('tag'), tag: Tag, documents: Count }),
  z.object({ kind: z.literal('saved-search'), search: SavedSearch, documents: Count }),
])
export type Found = z.infer<typeof Found>

export const LibraryEntity = z.object({
  id: EntityId,
  type: MentionType,
  name: z.string(),
  names: z.array(z.string()),
  mentions: Count,
  documents: Count,
})
export type LibraryEntity = z.infer<typeof LibraryEntity>

export const ImportFileState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('waiting') }),
  z.object({ kind: z.literal('working'), step: z.enum(['reading', 'extracting', 'saving']) }),
  z.object({ kind: z.literal('added'), document: DocumentId, title: z.string(), words: Count, mentions: Count }),
  z.object({ kind: z.literal('duplicate'), document: DocumentId, title: z.string() }),
  z.object({ kind: z.literal('failed'), problem: Problem }),
  z.object({ kind: z.literal('cancelled') }),
])
export type ImportFileState = z.infer<typeof ImportFileState>

/** One file of an import; `name` is its path below what was chosen, never the whole path. */
export const ImportFile = z.object({ key: z.string(), name: z.string(), bytes: Count, state: ImportFileState })
export type ImportFile = z.infer<typeof ImportFile>

export const ImportSummary = z.object({
  id: ImportId,
  /** What was chosen: a folder's or file's name, or null for several. */
  name: z.string().nullable(),
  phase: z.enum(['finding', 'running', 'paused', 'cancelled', 'done']),
  counts: z.object({ all: Count, added: Count, failed: Count, duplicate: Count, waiting: Count, working: Count, cancelled: Count }),
  bytes: z.object({ done: Count, all: Count }),
  filesPerSecond: z.number().nonnegative(),
  secondsLeft: z.number().nonnegative().nullable(),
})
export type ImportSummary = z.infer<typeof ImportSummary>

export const HistoryEntry = z.object({
  id: ChangeId,
  at: z.iso.datetime(),
  label: ChangeLabel,
  documents: Count,
  kind: z.enum(['do', 'undo', 'redo']),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>
