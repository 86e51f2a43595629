import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '../../../main/extractors/dates/calendar.ts'
import { MentionValue } from '../../../shared/model/mention-value.ts'
import { ruledMentions } from '../../builders/ruled-mentions.ts'

const pieces = [
  'Monday',
  'last',
  'next',
  'week',
  'May',
  'march',
  '3',
  '12',
  '2019',
  '1890 – 91',
  "'98",
  '03/04/20',
  'two',
  'years',
  'later',
  'that',
  'day',
  'the',
  'BC',
  'century',
  '1980s',
  'between',
  'and',
  'to',
  '$',
  '5',
  '€',
  'million',
  'dollars',
  '(',
  ')',
  '%',
  'Q3',
  'fiscal',
  'early',
  'summer',
  'ago',
  'every',
  'Easter',
  '10:30',
  'p.m.',
  '-',
  ',',
  '.',
  '\n',
  '“',
  'in',
  'from',
  'KABUL, Sept. 3 (Reuters) —',
  'half',
  'an',
  'hour',
  'about',
  '31',
  'February',
  '9999',
  '0',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
const day = fc.option(
  fc.date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
)

describe('on any text and any day', () => {
  test('spans lie in the text, in order, and read as it does', () => {
    fc.assert(
      fc.property(text, day, (words, created) => {
        let end = 0
        for (const mention of ruledMentions(words, created)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(words.slice(mention.start, mention.end)).toBe(mention.text)
          end = mention.end
        }
      }),
      { numRuns: 400 },
    )
  })

  test('intervals are ordered, every reading has a rule of its own, values are what the model allows', () => {
    fc.assert(
      fc.property(text, day, (words, created) => {
        for (const { value } of ruledMentions(words, created)) {
          if (value === null) continue
          expect(MentionValue.safeParse(value).error).toBeUndefined()
          if (value.kind !== 'date') continue
          const readings = [value, ...value.others]
          for (const { from, to } of readings) expect(parseDay(from)).toBeLessThanOrEqual(parseDay(to))
          expect(new Set(readings.map(({ rule }) => rule)).size).toBe(readings.length)
          expect(new Set(readings.map(({ from, to }) => `${from}/${to}`)).size).toBe(readings.length)
        }
      }),
      { numRuns: 400 },
    )
  })
})

/** Texts that make careless patterns look again and again, each built of so many pieces. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  figures: (size) => '1'.repeat(size),
  'figures and commas': (size) => '1,'.repeat(size),
  'figures and dashes': (size) => '12-'.repeat(size),
  'figures and spaces': (size) => '1 '.repeat(size),
  'numbers in words': (size) => 'two hundred and '.repeat(size),
  'a and a': (size) => 'a '.repeat(size),
  months: (size) => 'May '.repeat(size),
  'early early': (size) => 'the early '.repeat(size),
  dollars: (size) => '$'.repeat(size),
  'dollars and figures': (size) => '$1-'.repeat(size),
  brackets: (size) => '('.repeat(size),
  capitals: (size) => 'KABUL, '.repeat(size),
  lines: (size) => 'Monday\n'.repeat(size),
  spaces: (size) => ' '.repeat(size),
}

/** Subtle: a pattern that looks again and again would take hours on these, so that the test's own limit of time ends it. */
test.each(Object.entries(hostile))('comes to the end of %s', (_, make) => {
  const words = make(20_000)
  expect(ruledMentions(words).every(({ end }) => end <= words.length)).toBe(true)
})
