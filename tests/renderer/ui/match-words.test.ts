import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchRank, matchWords } from '../../../renderer/ui/match-words.ts'

function bold(text: string, typed: string): string | null {
  const spans = matchWords(text, typed)
  if (spans === null) return null
  return [...spans]
    .reverse()
    .reduce((shown, span) => `${shown.slice(0, span.start)}[${shown.slice(span.start, span.end)}]${shown.slice(span.end)}`, text)
}

test('letters are bold at the start of every word that has them', () => {
  expect(bold('Russian Recognition of Taliban Regime', 're')).toBe('Russian [Re]cognition of Taliban [Re]gime')
  expect(bold('Mark as reviewed', 're')).toBe('Mark as [re]viewed')
})

test('inside a word only where no word starts with them, and once', () => {
  expect(bold('Central Asia', 'tr')).toBe('Cen[tr]al Asia')
})

test('case and accents do not count, and every term must be there', () => {
  expect(bold('Élysée Palace', 'ely pal')).toBe('[Ély]sée [Pal]ace')
  expect(bold('Kyrgyz Republic', 're xx')).toBeNull()
  expect(bold('Anything', '')).toBe('Anything')
})

test('names that start with the letters come before words, and words before insides', () => {
  expect(['Human rights', 'The human', 'Inhuman', 'Other'].map((name) => matchRank(name, 'hum'))).toEqual([0, 1, 2, null])
})

test('spans lie in the text, in order, apart from each other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 4 }), (text, typed) => {
      let last = -1
      for (const span of matchWords(text, typed) ?? []) {
        expect(span.start).toBeGreaterThan(last)
        expect(span.end).toBeGreaterThan(span.start)
        last = span.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
