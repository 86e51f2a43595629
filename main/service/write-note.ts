import { randomUUID } from 'node:crypto'
import { ProblemError } from '../../shared/contract/result.ts'
import { NoteId } from '../../shared/model/ids.ts'
import type { Note } from '../../shared/model/note.ts'
import type { Review } from '../../shared/model/review.ts'
import { problem } from '../../shared/words/problems.ts'
import type { Desk } from './desk.ts'
import type { HandlersOf } from './handlers.ts'

function mustFind(review: Review, id: NoteId): Note {
  const note = review.notes.find((candidate) => candidate.id === id)
  if (note === undefined) throw new ProblemError(problem('not-found', { what: 'This note' }))
  return note
}

/** The smallest single piece that turns one text into another: UTF-16 code units. */
export function differ(before: string, after: string): { at: number; removed: string; inserted: string } {
  let at = 0
  while (at < before.length && at < after.length && before[at] === after[at]) at += 1
  let tail = 0
  while (tail < before.length - at && tail < after.length - at && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1
  return { at, removed: before.slice(at, before.length - tail), inserted: after.slice(at, after.length - tail) }
}

export function writeNote(desk: Desk): HandlersOf<'note:create' | 'note:save' | 'note:delete'> {
  return {
    'note:create': async ({ document, text }) => {
      desk.mustHave([document])
      const at = new Date().toISOString()
      const id = NoteId.parse(randomUUID())
      await desk.change(() => ({
        label: { code: 'note-create', params: {} },
        operations: [{ kind: 'note', document, before: null, after: { id, createdAt: at, updatedAt: at, text } }],
      }))
      return { id }
    },

    'note:save': async ({ document, id, text }) => {
      desk.mustHave([document])
      const updatedAt = new Date().toISOString()
      await desk.change(async (reader) => {
        const note = mustFind(await reader.review(document), id)
        if (note.text === text) return null
        const piece = differ(note.text, text)
        return {
          label: { code: 'note-edit', params: {} },
          operations: [{ kind: 'note-text', document, note: id, ...piece, before: note.updatedAt, after: updatedAt }],
        }
      })
      return { updatedAt }
    },

    'note:delete': async ({ document, id }) => {
      desk.mustHave([document])
      await desk.change(async (reader) => {
        const before = mustFind(await reader.review(document), id)
        return { label: { code: 'note-delete', params: {} }, operations: [{ kind: 'note', document, before, after: null }] }
      })
      return {}
    },
  }
}
