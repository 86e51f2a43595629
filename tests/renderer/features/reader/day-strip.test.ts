import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripDays } from '../../../../renderer/features/reader/day-strip.ts'

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('stripDays', () => {
  it('shows the week before the article as the design does', () => {
    const days = stripDays({ from: '2021-10-13', to: '2021-10-19' }, '2021-10-20')
    expect(days.map((each) => each.day.slice(8))).toEqual(['11', '12', '13', '14', '15', '16', '17', '18', '19', '20'])
    expect(days.filter(({ inside }) => inside)).toHaveLength(7)
    expect(days.find(({ anchor }) => anchor)?.day).toBe('2021-10-20')
  })

  it('gives one day company', () => {
    expect(stripDays({ from: '2021-10-20', to: '2021-10-20' }, '2021-10-20')).toHaveLength(7)
  })

  it('shows nothing where months would not fit, or the days make no interval', () => {
    expect(stripDays({ from: '2021-08-01', to: '2021-08-31' }, '2021-10-20')).toEqual([])
    expect(stripDays({ from: '2021-10-02', to: '2021-10-01' }, null)).toEqual([])
  })

  it('holds whole intervals of days that follow one another, or nothing', () => {
    fc.assert(
      fc.property(day, fc.nat(20), fc.option(day), (from, length, against) => {
        const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10)
        const days = stripDays({ from, to }, against)
        if (days.length === 0) return
        expect(days.length).toBeLessThanOrEqual(12)
        expect(days.filter(({ inside }) => inside)).toHaveLength(length + 1)
        for (const [at, each] of days.entries()) expect(Date.parse(each.day)).toBe(Date.parse(days[0]?.day ?? '') + at * 86_400_000)
      }),
    )
  })
})
