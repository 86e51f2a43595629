import { z } from 'zod'
import { assertNever } from '../../shared/assert-never.ts'
import { Annotation } from '../../shared/model/annotation.ts'
import { Decision } from '../../shared/model/decision.ts'
import { EntityRecord } from '../../shared/model/entity-record.ts'
import { DocumentId, NoteId, TagId } from '../../shared/model/ids.ts'
import { SavedSearch } from '../../shared/model/library.ts'
import { IsoDay } from '../../shared/model/mention-value.ts'
import { Note } from '../../shared/model/note.ts'
import { Status } from '../../shared/model/review.ts'
import { Rule } from '../../shared/model/rule.ts'
import { Settings } from '../../shared/model/settings.ts'
import { Tag } from '../../shared/model/tag.ts'

const Time = z.iso.datetime()
const Day = z.object({ day: IsoDay.nullable() }).nullable()

/** One step of a change. Each holds what was there before and after, so that its inverse is the same step turned round. */
export const Operation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('documents'), entries: z.array(z.object({ id: DocumentId, before: Time.nullable(), after: Time.nullable() })) }),
  z.object({ kind: z.literal('tag'), before: Tag.nullable(), after: Tag.nullable() }),
  z.object({ kind: z.literal('saved-search'), before: SavedSearch.nullable(), after: SavedSearch.nullable() }),
  z.object({ kind: z.literal('settings'), before: Settings, after: Settings }),
  z.object({ kind: z.literal('entity'), before: EntityRecord.nullable(), after: EntityRecord.nullable() }),
  /** A rule of the library, or of one document. */
  z.object({ kind: z.literal('rule'), document: DocumentId.nullable(), before: Rule.nullable(), after: Rule.nullable() }),
  z.object({ kind: z.literal('article-date'), document: DocumentId, before: Day, after: Day }),
  /** A tag put on (or taken off) documents that did not have it (or had it). */
  z.object({ kind: z.literal('put-tag'), tag: TagId, documents: z.array(DocumentId), put: z.boolean() }),
  z.object({ kind: z.literal('status'), entries: z.array(z.object({ id: DocumentId, before: Status, after: Status })) }),
  z.object({ kind: z.literal('decision'), document: DocumentId, before: Decision.nullable(), after: Decision.nullable() }),
  z.object({ kind: z.literal('annotation'), document: DocumentId, before: Annotation.nullable(), after: Annotation.nullable() }),
  z.object({ kind: z.literal('note'), document: DocumentId, before: Note.nullable(), after: Note.nullable() }),
  /** A piece of a note's text replaced: `at` in UTF-16 code units; `before` and `after` are the times it was last edited. */
  z.object({
    kind: z.literal('note-text'),
    document: DocumentId,
    note: NoteId,
    at: z.number().int().nonnegative(),
    removed: z.string(),
    inserted: z.string(),
    before: Time,
    after: Time,
  }),
])
export type Operation = z.infer<typeof Operation>

/** The operation that takes `operation` back. */
export function invert(operation: Operation): Operation {
  switch (operation.kind) {
    case 'documents':
      return { ...operation, entries: operation.entries.map(({ id, before, after }) => ({ id, before: after, after: before })) }
    case 'status':
      return { ...operation, entries: operation.entries.map(({ id, before, after }) => ({ id, before: after, after: before })) }
    case 'tag':
      return { ...operation, before: operation.after, after: operation.before }
    case 'saved-search':
      return { ...operation, before: operation.after, after: operation.before }
    case 'settings':
      return { ...operation, before: operation.after, after: operation.before }
    case 'entity':
      return { ...operation, before: operation.after, after: operation.before }
    case 'rule':
      return { ...operation, before: operation.after, after: operation.before }
    case 'article-date':
      return { ...operation, before: operation.after, after: operation.before }
    case 'decision':
      return { ...operation, before: operation.after, after: operation.before }
    case 'annotation':
      return { ...operation, before: operation.after, after: operation.before }
    case 'note':
      return { ...operation, before: operation.after, after: operation.before }
    case 'note-text':
      return { ...operation, removed: operation.inserted, inserted: operation.removed, before: operation.after, after: operation.before }
    case 'put-tag':
      return { ...operation, put: !operation.put }
    default:
      return assertNever(operation)
  }
}

/** The inverse of a whole change: each step turned round, last first. */
export function invertAll(operations: readonly Operation[]): Operation[] {
  return operations.map(invert).reverse()
}

/** The documents whose review an operation changes; none for one on the library alone. */
export function reviewsTouched(operation: Operation): readonly DocumentId[] {
  switch (operation.kind) {
    case 'put-tag':
      return operation.documents
    case 'status':
      return operation.entries.map((entry) => entry.id)
    case 'decision':
    case 'annotation':
    case 'note':
    case 'note-text':
    case 'article-date':
      return [operation.document]
    case 'rule':
      return operation.document === null ? [] : [operation.document]
    case 'documents':
    case 'tag':
    case 'saved-search':
    case 'settings':
    case 'entity':
      return []
    default:
      return assertNever(operation)
  }
}

/** Every document an operation has to do with, for history and the index. */
export function documentsTouched(operation: Operation): readonly DocumentId[] {
  return operation.kind === 'documents' ? operation.entries.map((entry) => entry.id) : reviewsTouched(operation)
}
