import { assertNever } from '../../shared/assert-never.ts'
import type { DocumentId } from '../../shared/model/ids.ts'
import type { LibraryState } from '../../shared/model/library.ts'
import type { Note } from '../../shared/model/note.ts'
import type { Rule } from '../../shared/model/rule.ts'
import type { Review } from '../../shared/model/review.ts'
import type { Operation } from './operations.ts'

interface Keyed {
  readonly id: string
}

/** Replaces `before` by `after` in a list kept by id: a null stands for absence. The place in the list is kept. */
function replaceIn<T extends Keyed>(list: readonly T[], before: T | null, after: T | null): T[] {
  const id = (after ?? before)?.id
  const at = list.findIndex((item) => item.id === id)
  if (after === null) return list.filter((item) => item.id !== id)
  if (at < 0) return [...list, after]
  return list.with(at, after)
}

/** Rules build on those made before them, so one that comes back takes its old place. */
function replaceRule(rules: readonly Rule[], before: Rule | null, after: Rule | null): Rule[] {
  return replaceIn(rules, before, after).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** The library's state after an operation; the same object when the operation is about documents' reviews. */
export function applyToLibrary(state: LibraryState, operation: Operation): LibraryState {
  switch (operation.kind) {
    case 'documents': {
      const documents = { ...state.documents }
      for (const { id, after } of operation.entries) {
        if (after === null) delete documents[id]
        else documents[id] = after
      }
      return { ...state, documents }
    }
    case 'tag':
      return { ...state, tags: replaceIn(state.tags, operation.before, operation.after) }
    case 'saved-search':
      return { ...state, savedSearches: replaceIn(state.savedSearches, operation.before, operation.after) }
    case 'settings':
      return { ...state, settings: operation.after }
    case 'entity':
      return { ...state, entities: replaceIn(state.entities, operation.before, operation.after) }
    case 'rule':
      return operation.document === null ? { ...state, rules: replaceRule(state.rules, operation.before, operation.after) } : state
    case 'put-tag':
    case 'status':
    case 'decision':
    case 'annotation':
    case 'note':
    case 'note-text':
    case 'article-date':
      return state
    default:
      return assertNever(operation)
  }
}

function splice(note: Note, operation: Extract<Operation, { kind: 'note-text' }>): Note {
  const { at, removed, inserted, after } = operation
  // Subtle: a note that differs from what the step was made on (a damaged journal line before it) is left alone rather than garbled.
  if (note.text.slice(at, at + removed.length) !== removed) return note
  return { ...note, text: note.text.slice(0, at) + inserted + note.text.slice(at + removed.length), updatedAt: after }
}

/** One document's review after an operation; the same object when the operation does not touch it. */
export function applyToReview(review: Review, document: DocumentId, operation: Operation): Review {
  switch (operation.kind) {
    case 'put-tag': {
      if (!operation.documents.includes(document)) return review
      const without = review.tags.filter((tag) => tag !== operation.tag)
      return { ...review, tags: operation.put ? [...without, operation.tag] : without }
    }
    case 'status': {
      const entry = operation.entries.find(({ id }) => id === document)
      return entry === undefined ? review : { ...review, status: entry.after }
    }
    case 'decision':
      return operation.document === document ? { ...review, decisions: replaceIn(review.decisions, operation.before, operation.after) } : review
    case 'annotation':
      return operation.document === document
        ? { ...review, annotations: replaceIn(review.annotations, operation.before, operation.after) }
        : review
    case 'note':
      return operation.document === document ? { ...review, notes: replaceIn(review.notes, operation.before, operation.after) } : review
    case 'note-text':
      return operation.document === document
        ? { ...review, notes: review.notes.map((note) => (note.id === operation.note ? splice(note, operation) : note)) }
        : review
    case 'rule':
      return operation.document === document ? { ...review, rules: replaceRule(review.rules, operation.before, operation.after) } : review
    case 'article-date':
      return operation.document === document ? { ...review, articleDate: operation.after } : review
    case 'documents':
    case 'tag':
    case 'saved-search':
    case 'settings':
    case 'entity':
      return review
    default:
      return assertNever(operation)
  }
}
