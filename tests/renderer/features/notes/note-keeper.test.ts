import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { failure, success } from '../../../../shared/contract/result.ts'
import type { Result } from '../../../../shared/contract/result.ts'
import { DocumentId, NoteId } from '../../../../shared/model/ids.ts'
import { problem } from '../../../../shared/words/problems.ts'
import { createNoteKeeper } from '../../../../renderer/features/notes/note-keeper.ts'
import type { Draft } from '../../../../renderer/features/notes/note-keeper.ts'

const paper = DocumentId.parse('0123456789abcdef01234567')
const known = NoteId.parse('n1')

interface Ask {
  readonly kind: 'create' | 'save'
  readonly text: string
  readonly answer: (fate: 'ok' | 'failed' | 'gone') => void
}

/** A service that answers when it is told to, and a clock that goes when it is told to. */
function stage() {
  const asks: Ask[] = []
  const tasks = new Set<() => void>()
  const shown = new Map<string, Draft>()
  const stored = new Map<string, string>([[known, '']])
  let made = 0
  const ask = <T>(kind: Ask['kind'], text: string, done: () => T): Promise<Result<T>> =>
    new Promise((resolve) => {
      asks.push({
        kind,
        text,
        answer: (fate) =>
          resolve(
            fate === 'ok' ? success(done()) : failure(problem(fate === 'gone' ? 'not-found' : 'write-failed', { what: 'This note' })),
          ),
      })
    })
  const keeper = createNoteKeeper({
    create: (_, text) =>
      ask('create', text, () => {
        made += 1
        const id = NoteId.parse(`made${made}`)
        stored.set(id, text)
        return { id }
      }),
    save: (_, note, text) =>
      ask('save', text, () => {
        stored.set(note, text)
        return { updatedAt: '2026-11-24T10:00:00.000Z' }
      }),
    confirmed: () => undefined,
    changed: (key, draft) => (draft === null ? shown.delete(key) : shown.set(key, draft)),
    later: (task) => {
      tasks.add(task)
      return () => tasks.delete(task)
    },
  })
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
  return {
    keeper,
    shown,
    stored,
    asks,
    async pass() {
      const due = [...tasks]
      tasks.clear()
      for (const task of due) task()
      await settle()
    },
    async answer(fate: 'ok' | 'failed' | 'gone' = 'ok') {
      asks.shift()?.answer(fate)
      await settle()
    },
  }
}

test('saves after a pause, once for many keys', async () => {
  const { keeper, asks, pass, answer, stored, shown } = stage()
  for (const text of ['a', 'ab', 'abc']) keeper.write('n1', paper, known, text)
  expect(asks).toHaveLength(0)
  await pass()
  expect(asks.map(({ kind, text }) => [kind, text])).toEqual([['save', 'abc']])
  await answer()
  expect(stored.get('n1')).toBe('abc')
  expect(shown.size).toBe(0)
})

test('what is typed while a save is under way is saved after it', async () => {
  const { keeper, pass, answer, stored, shown } = stage()
  keeper.write('n1', paper, known, 'first')
  await pass()
  keeper.write('n1', paper, known, 'first, second')
  await answer()
  expect(shown.get('n1')?.text).toBe('first, second')
  await answer()
  expect(stored.get('n1')).toBe('first, second')
  expect(keeper.pending()).toEqual([])
})

test('a new note is made once, and later keys go to the note that was made', async () => {
  const { keeper, asks, pass, answer, stored } = stage()
  keeper.write('blank', paper, null, 'T')
  await pass()
  keeper.write('blank', paper, null, 'Th')
  await answer()
  expect(asks.map(({ kind, text }) => [kind, text])).toEqual([['save', 'Th']])
  await answer()
  expect(stored.get('made1')).toBe('Th')
  expect(keeper.keyOf(NoteId.parse('made1'))).toBe('blank')
  keeper.write('blank', paper, null, 'The')
  await pass()
  await answer()
  expect([...stored.entries()]).toEqual([
    ['n1', ''],
    ['made1', 'The'],
  ])
})

test('a save that failed is kept and tried again', async () => {
  const { keeper, pass, answer, stored, shown } = stage()
  keeper.write('n1', paper, known, 'kept')
  await pass()
  await answer('failed')
  expect(shown.get('n1')).toMatchObject({ phase: 'failed', text: 'kept' })
  await pass()
  await answer()
  expect(stored.get('n1')).toBe('kept')
})

test('writing in a note that is gone makes a new one; in a document that is gone it ends', async () => {
  const { keeper, asks, pass, answer, stored, shown } = stage()
  keeper.write('n1', paper, known, 'still here')
  await pass()
  await answer('gone')
  expect(asks[0]?.kind).toBe('create')
  await answer()
  expect(stored.get('made1')).toBe('still here')
  keeper.write('other', paper, null, 'nowhere')
  await pass()
  await answer('gone')
  expect(shown.size).toBe(0)
  expect(keeper.pending()).toEqual([])
})

test('flush sends at once and settles when all is answered', async () => {
  const { keeper, asks, answer } = stage()
  keeper.write('n1', paper, known, 'x')
  let settled = false
  const flushed = keeper.flush().then(() => {
    settled = true
  })
  expect(asks).toHaveLength(1)
  expect(settled).toBe(false)
  await answer()
  await flushed
  expect(settled).toBe(true)
})

test('whatever happens between keys and answers, the newest text is stored in the end', async () => {
  const step = fc.oneof(
    fc.string({ maxLength: 8 }).map((text) => ({ kind: 'type' as const, text })),
    fc.constant({ kind: 'pass' as const }),
    fc.constant({ kind: 'flush' as const }),
    fc.constantFrom('ok' as const, 'failed' as const, 'gone' as const).map((fate) => ({ kind: 'answer' as const, fate })),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.string({ minLength: 1, maxLength: 8 }), async (steps, last) => {
      const { keeper, asks, pass, answer, stored, shown } = stage()
      for (const each of steps) {
        if (each.kind === 'type') keeper.write('k', paper, null, each.text)
        else if (each.kind === 'pass') await pass()
        else if (each.kind === 'flush') void keeper.flush()
        // A document that vanishes is another test: here only notes do.
        else await answer(each.fate === 'gone' && asks[0]?.kind === 'create' ? 'ok' : each.fate)
      }
      keeper.write('k', paper, null, last)
      for (let round = 0; round < 10 && keeper.pending().length > 0; round += 1) {
        await pass()
        await answer()
      }
      expect(keeper.pending()).toEqual([])
      expect(shown.size).toBe(0)
      expect([...stored.values()]).toContain(last)
      const id = keeper.idOf('k')
      expect(id === null ? null : stored.get(id)).toBe(last)
    }),
    { numRuns: 60 },
  )
})
