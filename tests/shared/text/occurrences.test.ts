import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occurrencesOf } from '../../../shared/text/occurrences.ts'

const found = (text: string, words: string) => occurrencesOf(text, words).map(({ start }) => start)

describe('where words stand', () => {
  it('finds whole words only, capitals and all', () => {
    expect(found('IS said that ISIS is not IS.', 'IS')).toEqual([0, 25])
    expect(found('Moscow’s Moscow-based Moscowite', 'Moscow')).toEqual([0, 9])
    expect(found('İstanbul 😀Putin😀 éPutin', 'Putin')).toEqual([11])
    expect(found('a (Putin) b', '(Putin)')).toEqual([2])
    expect(found('nothing', '')).toEqual([])
  })

  it('gives places that hold the words and never overlap, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
        (text, words) => {
          let last = 0
          for (const { start, end } of occurrencesOf(`${text} ${words} ${text}`, words)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(`${text} ${words} ${text}`.slice(start, end)).toBe(words)
            last = end
          }
        },
      ),
    )
  })
})
