import { describe, expect, it } from 'vitest'
import type { MentionView } from '../../../../shared/contract/views.ts'
import { entriesOf, entryFrom, groupUnsure, renewQueue, stepQueue } from '../../../../renderer/features/reader/review-queue.ts'
import { mention, paragraph, viewOf } from './view-builder.ts'

const text = 'Putin of Moscow met Putin in Moscow near Kremlin'
const view = viewOf([paragraph(text)], {
  mentions: [
    mention('Putin', 20, { confidence: 0.5 }),
    mention('Putin', 0, { confidence: 0.5 }),
    mention('Moscow', 9, { type: 'place', entity: 'place:moscow' }),
    mention('Moscow', 29, { type: 'organization', entity: 'organization:government of russia' }),
    mention('Kremlin', 41, { type: 'organization', entity: 'organization:kremlin' }),
  ],
})
const queue = groupUnsure(view.mentions)
const unsure = (mentions: readonly MentionView[]) => new Set(mentions.map(({ id }) => id))
const without = (words: string) => view.mentions.filter((each) => each.text !== words)

describe('groupUnsure', () => {
  it('takes mentions of one name together, in reading order, and two entities of one name apart', () => {
    expect(queue.map((item) => [item.text, item.type, item.mentions.length])).toEqual([
      ['Putin', 'person', 2],
      ['Moscow', 'place', 1],
      ['Moscow', 'organization', 1],
      ['Kremlin', 'organization', 1],
    ])
  })
})

describe('entriesOf', () => {
  it('says what is done, what was skipped and which names stand twice', () => {
    const entries = entriesOf(queue, unsure(without('Putin')), new Set([queue[3]?.key ?? '']))
    expect(entries.map(({ done, skipped, twin }) => [done, skipped, twin])).toEqual([
      [true, false, false],
      [false, false, true],
      [false, false, true],
      [false, true, false],
    ])
  })
})

describe('renewQueue', () => {
  it('keeps what was decided in its place and takes in what became unsure', () => {
    const begun = groupUnsure(without('Moscow'))
    const renewed = renewQueue(begun, without('Putin'))
    expect(renewed.map((item) => item.text)).toEqual(['Putin', 'Moscow', 'Moscow', 'Kremlin'])
  })

  it('gives the same queue back while nothing new came', () => {
    expect(renewQueue(queue, without('Putin'))).toBe(queue)
  })
})

describe('stepQueue', () => {
  const entries = entriesOf(queue, unsure(without('Kremlin')), new Set([queue[1]?.key ?? '']))
  const at = (index: number) => entries[index]?.key ?? null

  it('goes to what waits, either way and round the ends', () => {
    expect(stepQueue(entries, at(0), 1)?.key).toBe(at(1))
    expect(stepQueue(entries, at(2), 1)?.key).toBe(at(0))
    expect(stepQueue(entries, at(0), -1)?.key).toBe(at(2))
    expect(stepQueue(entries, null, -1)?.key).toBe(at(2))
    expect(stepQueue(entries, null, 1)?.key).toBe(at(0))
  })

  it('passes by itself over what was skipped, and stops when nothing else waits', () => {
    expect(stepQueue(entries, at(0), 1, true)?.key).toBe(at(2))
    const decided = entriesOf(queue, unsure(view.mentions.filter((each) => each.start === 9)), new Set([at(1) ?? '']))
    expect(stepQueue(decided, at(0), 1, true)).toBeNull()
    expect(stepQueue(decided, at(0), 1)?.key).toBe(at(1))
    expect(stepQueue([], null, 1)).toBeNull()
  })
})

describe('entryFrom', () => {
  it('begins where the reader is and comes round', () => {
    const entries = entriesOf(queue, unsure(view.mentions), new Set())
    expect(entryFrom(entries, 10)?.start).toBe(29)
    expect(entryFrom(entries, 45)?.start).toBe(0)
    expect(entryFrom([], 0)).toBeNull()
  })
})
