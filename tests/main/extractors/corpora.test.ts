import { expect, test } from 'vitest'
import { dateExtractor } from '../../../main/extractors/dates/date-extractor.ts'
import { extractDocument, inputFromText } from '../../../main/extractors/extract-document.ts'
import { knowledge } from '../../builders/knowledge.ts'
import { hasCorpora, readGold, readGoldDates } from '../../bench/entities/corpora.ts'
import { bounds, type DateTally, f1, scoreDates, scoreNames, type Tally } from '../../bench/entities/score.ts'

const absent = !hasCorpora()
if (absent) console.log('Skipped: the corpora are not beside the checkout (../shared/corpora).')

test.skipIf(absent)(
  'names in the development corpus are found clearly better than compromise finds them (52.8)',
  () => {
    const exact: Tally = { hits: 0, found: 0, gold: 0 }
    const loose: Tally = { hits: 0, found: 0, gold: 0 }
    const texts = readGold().find(({ name }) => name === 'dev/uner-ewt-test')?.texts ?? []
    for (const gold of texts) scoreNames(gold, extractDocument(inputFromText(gold.text, null), knowledge()).mentions, exact, loose)
    expect(loose.gold).toBeGreaterThan(1000)
    expect(f1(loose).f1).toBeGreaterThan(0.76)
  },
  // Two thousand texts, each through everything, on a machine that may be busy.
  240_000,
)

test.skipIf(absent).each([
  ['gum-news-open', 0.9, 28],
  ['gum-other', 0.85, 228],
])('dates of %s are resolved rightly at least by %d, with no more than %d outside the gold', (corpus, share, outside) => {
  const tally: DateTally = { gold: 0, found: 0, exact: 0, right: 0, outside: 0 }
  const texts = readGoldDates().find(({ name }) => name === corpus)?.texts ?? []
  for (const gold of texts) scoreDates(gold, dateExtractor.extract(inputFromText(gold.text, gold.created)), tally)
  expect(tally.gold).toBeGreaterThan(90)
  expect(tally.right / tally.gold).toBeGreaterThanOrEqual(share)
  expect(tally.outside).toBeLessThanOrEqual(outside)
})

test('a gold date stands for all the days it may mean', () => {
  expect(bounds('2017')).toEqual({ from: '2017-01-01', to: '2017-12-31' })
  expect(bounds('2020-02')).toEqual({ from: '2020-02-01', to: '2020-02-29' })
  expect(bounds('2017-07-21')).toEqual({ from: '2017-07-21', to: '2017-07-21' })
  expect(bounds('--10')).toBeNull()
  expect(bounds('-1230')).toBeNull()
})
