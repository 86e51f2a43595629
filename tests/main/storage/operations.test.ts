import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyToLibrary, applyToReview } from '../../../main/storage/apply-operation.ts'
import { invert, invertAll, type Operation } from '../../../main/storage/operations.ts'
import { emptyLibrary } from '../../../main/storage/library-file.ts'
import { DocumentId, NoteId, TagId } from '../../../shared/model/ids.ts'
import { emptyReview, type Review } from '../../../shared/model/review.ts'
import { differ } from '../../../main/service/write-note.ts'

const document = DocumentId.parse('0123456789abcdef01234567')
const other = DocumentId.parse('fedcba9876543210fedcba98')
const at = '2026-01-01T00:00:00.000Z'
const noteId = NoteId.parse('n1')

function withNote(text: string): Review {
  return { ...emptyReview, notes: [{ id: noteId, createdAt: at, updatedAt: at, text }] }
}

/** Draws a step that can be made on a review as it stands, as use cases do. */
function stepOn(review: Review, choice: number, word: string): Operation {
  const tag = TagId.parse(`t${choice % 3}`)
  switch (choice % 4) {
    case 0:
      return { kind: 'put-tag', tag, documents: [document], put: !review.tags.includes(tag) }
    case 1:
      return {
        kind: 'status',
        entries: [{ id: document, before: review.status, after: (['unread', 'reading', 'reviewed'] as const)[choice % 3] ?? 'unread' }],
      }
    case 2: {
      const [note] = review.notes
      if (note === undefined)
        return { kind: 'note', document, before: null, after: { id: noteId, createdAt: at, updatedAt: at, text: word } }
      return { kind: 'note-text', document, note: noteId, ...differ(note.text, word), before: note.updatedAt, after: at }
    }
    default: {
      const [note] = review.notes
      return {
        kind: 'note',
        document,
        before: note ?? null,
        after: note === undefined ? { id: noteId, createdAt: at, updatedAt: at, text: word } : null,
      }
    }
  }
}

describe('operations', () => {
  it('taken back in reverse restore a review, whatever they were', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(11), fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (choices) => {
        const states: Review[] = [emptyReview]
        const steps: Operation[] = []
        let review = emptyReview
        for (const [choice, word] of choices) {
          const step = stepOn(review, choice, word)
          review = applyToReview(review, document, step)
          steps.push(step)
          states.push(review)
        }
        for (const step of invertAll(steps)) {
          expect(sorted(review)).toEqual(sorted(states.pop() ?? emptyReview))
          review = applyToReview(review, document, step)
        }
        expect(sorted(review)).toEqual(emptyReview)
      }),
    )
  })

  it('turned round twice are themselves', () => {
    const operation: Operation = { kind: 'documents', entries: [{ id: document, before: null, after: at }] }
    expect(invert(invert(operation))).toEqual(operation)
    const library = applyToLibrary(emptyLibrary, operation)
    expect(library.documents).toEqual({ [document]: at })
    expect(applyToLibrary(library, invert(operation))).toEqual(emptyLibrary)
  })

  it('leave other documents alone', () => {
    const operation: Operation = { kind: 'put-tag', tag: TagId.parse('t'), documents: [other], put: true }
    expect(applyToReview(emptyReview, document, operation)).toBe(emptyReview)
  })

  it('find the piece of a note that changed, and put it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const { at: from, removed, inserted } = differ(before, after)
        expect(before.slice(0, from) + inserted + before.slice(from + removed.length)).toBe(after)
        const step: Operation = { kind: 'note-text', document, note: noteId, at: from, removed, inserted, before: at, after: at }
        const changed = applyToReview(withNote(before), document, step)
        expect(changed.notes[0]?.text).toBe(after)
        expect(applyToReview(changed, document, invert(step)).notes[0]?.text).toBe(before)
      }),
    )
  })
})

/** The order of tags says when each was put on; taken off and put on again by undo it may differ, and nothing depends on it. */
function sorted(review: Review): Review {
  return { ...review, tags: review.tags.toSorted() }
}
