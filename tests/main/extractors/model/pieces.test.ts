import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseOf, Pieces, unknownPiece } from '../../../../main/extractors/model/pieces.ts'

const vocabulary = Array.from({ length: 103 }, (_, id) => `[${id}]`).concat([
  'al',
  'qa',
  '##ida',
  'lodz',
  '-',
  "'",
  's',
  'munch',
  '##en',
  '🙂',
])
const pieces = new Pieces(vocabulary)

function split(text: string): readonly (readonly [string, readonly string[]])[] {
  return pieces.wordsOf(text).map((word) => [text.slice(word.start, word.end), word.pieces.map((id) => vocabulary[id] ?? '')])
}

test('words are split at signs and into the longest pieces, without case and accents', () => {
  expect(split("al-Qaida's")).toEqual([
    ['al', ['al']],
    ['-', ['-']],
    ['Qaida', ['qa', '##ida']],
    ["'", ["'"]],
    ['s', ['s']],
  ])
  expect(split('München')).toEqual([['München', ['munch', '##en']]])
})

test('a word that no pieces spell is one unknown piece, and so is one of more than a hundred letters', () => {
  expect(pieces.wordsOf('zzz')[0]?.pieces).toEqual([unknownPiece])
  expect(pieces.wordsOf('s'.repeat(101))[0]?.pieces).toEqual([unknownPiece])
})

test('a sign beyond the basic plane counts two code units', () => {
  expect(pieces.wordsOf('🙂 al').map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [3, 5],
  ])
})

test('soft hyphens inside a word are passed over; alone they are no word', () => {
  expect(split('a\u00adl')).toEqual([['a\u00adl', ['al']]])
  expect(split('\u00ad')).toEqual([])
})

test('capitals fall into their classes', () => {
  expect(['small', 'Title', 'NATO', 'U', 'McDonald', '2021', '$', 'G20', 'İzmir'].map(caseOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 2])
})

test('words lie in order within any text and hold no white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0
      for (const word of pieces.wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end)
        expect(word.end).toBeGreaterThan(word.start)
        expect(text.slice(word.start, word.end)).not.toMatch(/\s/u)
        end = word.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
