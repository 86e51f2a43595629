import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthBars, saySpan } from '../../../../renderer/features/entity-page/month-bars.ts'

function months(...counts: readonly [string, number][]) {
  return counts.map(([month, mentions]) => ({ month, mentions }))
}

describe('mentions by month', () => {
  it('draws the months in between, and a year at least', () => {
    const bars = monthBars(months(['2021-07', 3], ['2021-10', 9]))
    expect(bars).toHaveLength(12)
    expect(bars.map(({ first, mentions }) => [first, mentions]).slice(-4)).toEqual([
      ['2021-07', 3],
      ['2021-08', 0],
      ['2021-09', 0],
      ['2021-10', 9],
    ])
    expect(bars[0]?.first).toBe('2020-11')
    expect(bars.at(-1)?.label).toBe('Oct 2021')
  })

  it('goes over to quarters and years when months would be too many', () => {
    const quarters = monthBars(months(['2018-02', 1], ['2021-10', 5]))
    expect(quarters.at(-1)).toMatchObject({ first: '2021-10', last: '2021-12', mentions: 5 })
    const years = monthBars(months(['2003-02', 1], ['2003-11', 2], ['2021-10', 5]))
    expect(years.find(({ first }) => first === '2003-01')).toMatchObject({ last: '2003-12', mentions: 3 })
    expect(years.at(-1)?.label).toBe('2021')
  })

  it('draws nothing where no document has a date', () => {
    expect(monthBars([])).toEqual([])
  })

  it('says what a bar stands for', () => {
    expect(saySpan({ first: '2021-10', last: '2021-10' })).toBe('Oct 2021')
    expect(saySpan({ first: '2021-01', last: '2021-03' })).toBe('Jan–Mar 2021')
    expect(saySpan({ first: '2021-01', last: '2021-12' })).toBe('2021')
    expect(saySpan({ first: '1990-01', last: '1999-12' })).toBe('1990–1999')
  })

  it('loses no mention and never has more than 24 bars, whatever the months', () => {
    const month = fc
      .tuple(fc.integer({ min: 1, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 500 }))
      .map(([year, number, mentions]) => ({ month: `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`, mentions }))
    fc.assert(
      fc.property(fc.uniqueArray(month, { minLength: 1, maxLength: 40, selector: (each) => each.month }), (given) => {
        const bars = monthBars(given.toSorted((left, right) => left.month.localeCompare(right.month)))
        const sum = (all: readonly { readonly mentions: number }[]) => all.reduce((total, { mentions }) => total + mentions, 0)
        expect(sum(bars)).toBe(sum(given))
        expect(bars.length).toBeGreaterThanOrEqual(12)
        expect(bars.length).toBeLessThanOrEqual(24)
      }),
    )
  })
})
