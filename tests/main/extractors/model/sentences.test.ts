import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../../../main/extractors/model/sentences.ts'

function split(text: string): readonly string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end))
}

describe('a text is split where its sentences end', () => {
  test.each([
    ['He left. She stayed! Why? Nobody knows…', ['He left.', 'She stayed!', 'Why?', 'Nobody knows…']],
    ['“It is over.” He left.', ['“It is over.”', 'He left.']],
    ['(They left.) “We stay,” she said.', ['(They left.)', '“We stay,” she said.']],
    ['Mr. Smith met Dr. J. K. Jones on Jan. 5 in St. Louis.', ['Mr. Smith met Dr. J. K. Jones on Jan. 5 in St. Louis.']],
    ['The U.S. Senate met. It left the U.S. The talks failed.', ['The U.S. Senate met.', 'It left the U.S.', 'The talks failed.']],
    [
      'Apple Inc. Chief Tim Cook spoke. He joined Apple Inc. He left.',
      ['Apple Inc. Chief Tim Cook spoke.', 'He joined Apple Inc.', 'He left.'],
    ],
    ['It rose 3.5 percent. 2021 was better.', ['It rose 3.5 percent.', '2021 was better.']],
    ['see e.g. the report. he wrote in small letters. still one.', ['see e.g. the report. he wrote in small letters. still one.']],
    ['Angela Merkel\nBarack Obama\nXi Jinping', ['Angela Merkel', 'Barack Obama', 'Xi Jinping']],
    [
      'The minister said on Tuesday that he would travel to the city of New\nYork before the end of the week to see what was left to be done.',
      [
        'The minister said on Tuesday that he would travel to the city of New\nYork before the end of the week to see what was left to be done.',
      ],
    ],
    ['RUSSIA HOSTS TALIBAN\n\nThe talks began.', ['RUSSIA HOSTS TALIBAN', 'The talks began.']],
    ['彼は去った。彼女は残った。', ['彼は去った。', '彼女は残った。']],
    [' \n ', []],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })
})

test('sentences are in order, apart, and hold all but white space', () => {
  const word = fc.constantFrom(
    'Mr.',
    'U.S.',
    'He',
    'left',
    '.',
    '!',
    '“',
    '”',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '  ',
    '3.5',
    '…',
    '。',
    'é',
    '😀',
    'Inc.',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (text) => {
        let at = 0
        for (const { start, end } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(at, start).trim()).toBe('')
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      },
    ),
  )
})
