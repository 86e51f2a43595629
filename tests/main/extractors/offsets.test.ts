import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractDocument, inputFromText } from '../../../main/extractors/extract-document.ts'
import { knowledge } from '../../builders/knowledge.ts'
import type { ExtractorInput } from '../../../main/extractors/extractor.ts'
import { Extraction } from '../../../shared/model/extraction.ts'
import { regions, type Block } from '../../../shared/model/block.ts'
import { layoutBlocks } from '../../../shared/text/layout.ts'

const word = fc.constantFrom(
  'Vladimir',
  'Putin',
  'the',
  'of',
  'Ministry',
  'IS',
  'Islamic',
  'State',
  '(IS)',
  'U.S.',
  "Russia's",
  'Russia’s',
  'last',
  'week',
  'October',
  '20,',
  '2021',
  '$1.2',
  'billion',
  'one',
  'euros',
  '(',
  ')',
  '5%',
  'mid-August',
  '1980s',
  'in',
  'said',
  'President',
  'St.',
  'Petersburg',
  'a@b.org',
  'https://x.org/a',
  '+1 202 555 0100',
  '10:30',
  'İstanbul',
  'e\u0301a',
  '👍🏽',
  '\n',
  '\t',
  '\u00a0',
  '—',
  'By',
  'for',
  'AFP',
  '29 February 2021',
  '31/12/2020',
  '9999-12-31',
  'the 30th century',
  'ten thousand years ago',
  'next',
  'century',
  'Monday',
  'to',
  '"',
  '“',
  'nearly',
  '20',
  'years',
  '-',
  'New',
  'York',
  'Times',
  'ex-Soviet',
  '0',
  '99999999999999999999',
  'Q4',
  'fourth quarter',
)
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
)
const created = fc.option(fc.constantFrom('2021-10-20', '2020-02-29', '0001-01-01', '9999-12-31'), { nil: null })
const metadata = { title: '', authors: ['Vladimir Putin', ''], agency: 'AFP', date: null, publisher: null, sourceUrl: null, language: null }

function holds(input: ExtractorInput): void {
  const extraction = Extraction.parse(extractDocument(input, knowledge()))
  const known = new Set(extraction.entities.map((entity) => entity.id))
  expect(known.size).toBe(extraction.entities.length)
  let end = 0
  for (const mention of extraction.mentions) {
    expect(mention.start).toBeGreaterThanOrEqual(end)
    expect(mention.end).toBeGreaterThan(mention.start)
    expect(mention.text).toBe(input.text.slice(mention.start, mention.end))
    expect(input.blocks.some((block) => block.start <= mention.start && mention.end <= block.end)).toBe(true)
    expect(known.has(mention.entity)).toBe(true)
    if (mention.value?.kind === 'date') expect(mention.value.from <= mention.value.to).toBe(true)
    end = mention.end
  }
}

test('mentions of any plain text reproduce it, in order, never overlapping, each of one entity', () => {
  fc.assert(
    fc.property(text, created, (written, day) => holds(inputFromText(written, day))),
    { numRuns: 300 },
  )
})

test('the same of any blocks in any region', () => {
  const block = fc
    .record({ kind: fc.constant('paragraph' as const), role: fc.constantFrom(...regions), text })
    .map((made): Block => ({ ...made, marks: made.text.length > 3 ? [{ kind: 'credit', start: 1, end: made.text.length }] : [] }))
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), created, (blocks, day) => holds({ ...layoutBlocks(blocks), metadata, created: day })),
    { numRuns: 200 },
  )
})

test('offsets are into the text as given, whatever its line ends', () => {
  const given = '\r\n\r\n  Berlin is big.\r\n\r\nParis too.\r\n'
  const { mentions } = extractDocument(inputFromText(given, null), knowledge())
  expect(mentions.map((mention) => [mention.text, given.indexOf(mention.text) === mention.start])).toEqual([
    ['Berlin', true],
    ['Paris', true],
  ])
})

test('a long line without white space, and one of a million characters, give what they hold', () => {
  expect(extractDocument(inputFromText('x'.repeat(100_000), null), knowledge()).mentions).toEqual([])
  const line = 'Angela Merkel met Emmanuel Macron in Berlin. '.repeat(2_300)
  const { mentions, entities } = extractDocument(inputFromText(line, '2020-01-01'), knowledge())
  expect(entities.map((entity) => entity.name).sort()).toEqual(['Angela Merkel', 'Berlin', 'Emmanuel Macron'])
  expect(mentions).toHaveLength(3 * 2_300)
})
