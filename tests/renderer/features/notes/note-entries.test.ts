import { expect, test } from 'vitest'
import { DocumentId, NoteId } from '../../../../shared/model/ids.ts'
import { noteEntries } from '../../../../renderer/features/notes/note-entries.ts'
import type { Draft } from '../../../../renderer/features/notes/note-keeper.ts'

const paper = DocumentId.parse('0123456789abcdef01234567')
const other = DocumentId.parse('ffffffffffffffffffffffff')
const note = (id: string, at: string) => ({ id: NoteId.parse(id), createdAt: at, updatedAt: at, text: id })
const draft = (key: string, document: DocumentId): Draft => ({ key, document, note: null, text: `draft of ${key}`, phase: 'waiting' })

test('notes in the order they were begun, then those being made, then blank ones; none twice', () => {
  const notes = [note('second', '2026-11-24T10:00:00.000Z'), note('first', '2026-11-23T10:00:00.000Z')]
  const keyOf = (id: NoteId) => (id === 'second' ? 'new-1' : id)
  const entries = noteEntries(
    notes,
    [draft('new-1', paper), draft('new-2', paper), draft('new-3', other)],
    ['new-1', 'new-2', 'new-4', 'new-5'],
    paper,
    { keyOf, isComing: (key) => key === 'new-5' },
  )
  expect(entries).toEqual([
    { key: 'first', note: 'first', text: 'first' },
    { key: 'new-1', note: 'second', text: 'second' },
    { key: 'new-2', note: null, text: 'draft of new-2' },
    { key: 'new-4', note: null, text: '' },
    { key: 'new-5', note: null, text: null },
  ])
})
