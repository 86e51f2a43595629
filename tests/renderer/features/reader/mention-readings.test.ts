import { describe, expect, it } from 'vitest'
import { isInterval, placesOf, readingAct, readingRule, readingsOf } from '../../../../renderer/features/reader/mention-readings.ts'
import { mention, paragraph, viewOf } from './view-builder.ts'

const seven = { from: '2021-10-13', to: '2021-10-19', rule: 'week-seven-days-before' } as const
const calendar = { from: '2021-10-11', to: '2021-10-17', rule: 'week-monday-to-sunday' } as const
const value = { kind: 'date', ...seven, against: '2021-10-20', others: [calendar, seven] }
const city = { place: 'city', name: 'Moscow', country: 'US', admin: 'Idaho', latitude: 46.7, longitude: -117, population: 25_000 } as const
const capital = {
  place: 'capital',
  name: 'Moscow',
  country: 'RU',
  admin: null,
  latitude: 55.7,
  longitude: 37.6,
  population: 13_000_000,
} as const
const view = viewOf([paragraph('last week in Moscow')], {
  mentions: [
    mention('last week', 0, { type: 'date', entity: 'date:last week', value }),
    mention('Moscow', 13, { type: 'place', entity: 'place:moscow', value: { kind: 'place', ...capital, others: [city] } }),
  ],
})
const [date, moscow] = view.mentions
if (date === undefined || moscow === undefined) throw new Error('a mention is missing')

describe('readingAct', () => {
  it('is nothing where the reading is the one that holds', () => {
    expect(readingAct(date, null)).toBeNull()
    expect(readingAct(date, { kind: 'date', reading: seven })).toBeNull()
    expect(readingAct(moscow, { kind: 'place', reading: capital })).toBeNull()
  })

  it('names another reading of a date by its rule, so that it can hold for other days', () => {
    expect(readingAct(date, { kind: 'date', reading: calendar })).toEqual({ kind: 'read', reading: 'week-monday-to-sunday' })
  })

  it('counts days of the reader’s own from nothing and keeps the readings there were', () => {
    const own = { from: '2021-10-01', to: '2021-10-02', rule: 'as-the-reader-says' } as const
    expect(readingAct(date, { kind: 'date', reading: own })).toEqual({
      kind: 'revalue',
      value: { kind: 'date', ...own, against: null, others: [seven, calendar] },
    })
  })

  it('puts a place in the place of its rival, which becomes one', () => {
    expect(readingAct(moscow, { kind: 'place', reading: city })).toEqual({
      kind: 'revalue',
      value: { kind: 'place', ...city, others: [capital] },
    })
  })
})

describe('readingRule', () => {
  it('can also be made of the reading that holds, where there are others', () => {
    expect(readingRule(date, null)).toEqual({ kind: 'read', reading: 'week-seven-days-before' })
    expect(readingRule({ ...date, value: null }, null)).toBeNull()
  })
})

describe('readingsOf and placesOf', () => {
  it('name each reading once, the one that holds first', () => {
    expect(readingsOf(date)).toEqual([seven, calendar])
    expect(readingsOf({ value: null })).toEqual([])
    expect(placesOf(moscow)).toEqual([capital, city])
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
