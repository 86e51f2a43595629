// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { DocumentId, NoteId } from '../../../../shared/model/ids.ts'
import { forgetDraft, keepDraft, leftDrafts } from '../../../../renderer/features/notes/kept-drafts.ts'

const paper = DocumentId.parse('0123456789abcdef01234567')
const other = DocumentId.parse('ffffffffffffffffffffffff')
const at = '2026-11-24T10:00:00.000Z'

beforeEach(() => localStorage.clear())

test('a draft is found again for its document until it is forgotten', () => {
  const draft = { key: 'n1', document: paper, note: NoteId.parse('n1'), text: 'Half a sent', at }
  keepDraft(localStorage, draft)
  keepDraft(localStorage, { ...draft, key: 'new-1', document: other, note: null })
  expect(leftDrafts(localStorage, paper)).toEqual([draft])
  forgetDraft(localStorage, 'n1')
  expect(leftDrafts(localStorage, paper)).toEqual([])
  expect(leftDrafts(localStorage, other)).toHaveLength(1)
})

test('what cannot be read is taken away, and what is not ours is left alone', () => {
  localStorage.setItem('lectern-draft-broken', '{"key":')
  localStorage.setItem('lectern-look', 'dark normal')
  expect(leftDrafts(localStorage, paper)).toEqual([])
  expect(localStorage.getItem('lectern-draft-broken')).toBeNull()
  expect(localStorage.getItem('lectern-look')).toBe('dark normal')
})

test('a full storage does not stop the typing', () => {
  const full = {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
    removeItem: () => undefined,
    getItem: () => null,
    key: () => null,
    clear: () => undefined,
    length: 0,
  }
  expect(() => keepDraft(full, { key: 'n1', document: paper, note: null, text: 'x', at })).not.toThrow()
})
