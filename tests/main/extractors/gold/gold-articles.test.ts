import { describe, expect, test } from 'vitest'
import { missesOf } from './compare-gold.ts'
import { readKnownMisses } from './known-misses.ts'
import { goldNames, readGoldArticle } from './read-gold.ts'

/**
 * Each article of tests/fixtures/gold/articles goes through the real importer and extractor and is compared with its gold. What is known to be wrong
 * stands in known-misses.json: a miss that is not there fails, and so does one that is there and no longer happens. After a change that is for
 * the better, write the list anew with `node tests/main/extractors/gold/print-misses.ts --write` and look at what it took in.
 */
const known = readKnownMisses()

describe('articles of twenty kinds', () => {
  test('are twenty, and hold many mentions of every common type', () => {
    const types = goldNames().flatMap((name) => readGoldArticle(name).gold.map(({ type }) => type))
    expect(goldNames()).toHaveLength(20)
    for (const type of ['person', 'organization', 'place', 'date', 'money', 'quantity'] as const)
      expect(types.filter((each) => each === type).length).toBeGreaterThan(40)
  })

  test.each(goldNames())('%s is read as its gold says, but for what is known', (name) => {
    expect(missesOf(readGoldArticle(name)).map(({ line }) => line)).toEqual(known[name] ?? [])
  })
})
