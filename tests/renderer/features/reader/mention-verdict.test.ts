import { describe, expect, it } from 'vitest'
import { isInterval, readingsOf, verdictOf } from '../../../../renderer/features/reader/mention-verdict.ts'
import { mention, paragraph, viewOf } from './view-builder.ts'

const seven = { from: '2021-10-13', to: '2021-10-19', rule: 'week-seven-days-before' } as const
const calendar = { from: '2021-10-11', to: '2021-10-17', rule: 'week-monday-to-sunday' } as const
const value = { kind: 'date', ...seven, against: '2021-10-20', others: [calendar, seven] }
const view = viewOf([paragraph('last week')], { mentions: [mention('last week', 0, { type: 'date', entity: 'date:last week', value })] })
const [date] = view.mentions
if (date === undefined) throw new Error('the mention is missing')

describe('verdictOf', () => {
  it('accepts what was not changed', () => {
    expect(verdictOf(date, { type: null, reading: null })).toEqual({ kind: 'accept' })
    expect(verdictOf(date, { type: 'date', reading: seven })).toEqual({ kind: 'accept' })
  })

  it('gives another reading its place and keeps the former one among the others', () => {
    expect(verdictOf(date, { type: null, reading: calendar })).toEqual({
      kind: 'revalue',
      value: { kind: 'date', ...calendar, against: '2021-10-20', others: [seven] },
    })
  })

  it('counts days of the reader’s own from nothing', () => {
    const own = { from: '2021-10-01', to: '2021-10-02', rule: 'as-the-reader-says' } as const
    expect(verdictOf(date, { type: null, reading: own })).toMatchObject({
      kind: 'revalue',
      value: { against: null, others: [seven, calendar] },
    })
  })

  it('lets another type win over another reading', () => {
    expect(verdictOf(date, { type: 'event', reading: calendar })).toEqual({ kind: 'retype', type: 'event' })
  })
})

describe('readingsOf', () => {
  it('names each reading once, the one that holds first', () => {
    expect(readingsOf(date)).toEqual([seven, calendar])
    expect(readingsOf({ value: null })).toEqual([])
  })
})

describe('isInterval', () => {
  it('wants two whole days in order', () => {
    expect(isInterval('2021-10-01', '2021-10-01')).toBe(true)
    expect(isInterval('2021-10-02', '2021-10-01')).toBe(false)
    expect(isInterval('2021-10', '2021-10-01')).toBe(false)
    expect(isInterval('', '')).toBe(false)
  })
})
