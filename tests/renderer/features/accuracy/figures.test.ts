import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestAndWorst, enough, figuresOf, shareOf, withGaps } from '../../../../renderer/features/accuracy/figures.ts'

describe('how right the finding is', () => {
  it('is said in 100, with what so few decisions can tell', () => {
    expect(figuresOf({ right: 186, wrong: 14, missed: 14 })).toEqual({
      decisions: 214,
      right: { inHundred: 93, low: 89, high: 96 },
      byHand: { inHundred: 7, low: 4, high: 11 },
    })
  })

  it('is not said of too few', () => {
    expect(figuresOf({ right: 11, wrong: 1, missed: 0 })).toEqual({ decisions: 12, right: null, byHand: null })
    expect(shareOf(enough, enough)).not.toBeNull()
    expect(shareOf(enough - 1, enough - 1)).toBeNull()
    expect(figuresOf({ right: 0, wrong: 25, missed: 0 })).toMatchObject({ right: { inHundred: 0 }, byHand: null })
  })

  it('never leaves 0 to 100, and always lies in its own range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 5_000 }), (part, rest) => {
        const share = shareOf(part, part + rest)
        if (share === null) return
        expect(share.low).toBeGreaterThanOrEqual(0)
        expect(share.high).toBeLessThanOrEqual(100)
        expect(share.inHundred).toBeGreaterThanOrEqual(share.low)
        expect(share.inHundred).toBeLessThanOrEqual(share.high)
      }),
    )
  })

  it('knows the best and the worst type among those enough was decided on', () => {
    const person = { type: 'person', right: 95, wrong: 5, missed: 0 } as const
    const date = { type: 'date', right: 60, wrong: 40, missed: 0 } as const
    const law = { type: 'law', right: 0, wrong: 3, missed: 0 } as const
    expect(bestAndWorst([date, law, person])).toEqual({ best: { type: 'person', right: 95 }, worst: { type: 'date', right: 60 } })
    expect(bestAndWorst([person, law])).toBeNull()
    expect(bestAndWorst([])).toBeNull()
  })

  it('has the months nothing was decided in among the others, the last ones where they are many', () => {
    const tally = { right: 1, wrong: 0, missed: 0 }
    const months = [
      { month: '2020-11', ...tally },
      { month: '2021-02', ...tally },
    ]
    expect(withGaps(months, 24).map(({ month, right }) => [month, right])).toEqual([
      ['2020-11', 1],
      ['2020-12', 0],
      ['2021-01', 0],
      ['2021-02', 1],
    ])
    expect(withGaps(months, 2).map(({ month }) => month)).toEqual(['2021-01', '2021-02'])
    expect(withGaps([], 24)).toEqual([])
  })
})
