import { expect, test } from 'vitest'
import { entityViews } from '../../../../shared/review/entity-views.ts'
import { resolveMentions } from '../../../../shared/review/resolve-mentions.ts'
import { blockAt } from '../../../../shared/text/layout.ts'
import { missesOf } from './compare-gold.ts'
import { readGoldSeed } from './read-gold.ts'

const { layout, gold, extraction } = readGoldSeed()
const named = ['person', 'organization', 'place'] as const

test('every name, date and amount of the sample article is found, and nothing else is', () => {
  expect(missesOf({ name: 'sample', layout, gold, extraction }).map(({ line }) => line)).toEqual([])
})

test('its list of people, organizations and places counts what the article says, and nothing of the teasers', () => {
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]))
  const listed = entityViews(layout, resolveMentions(layout.text, extraction, []), names)
    .filter(({ type }) => named.some((each) => each === type))
    .map(({ type, name, count }) => `${type} ${name} ${count}`)
  const counts = new Map<string, number>()
  for (const { type, text, meant, start } of gold) {
    if (!named.some((each) => each === type) || blockAt(layout, start)?.block.role === 'teaser') continue
    const key = `${type} ${meant ?? text}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  expect(listed.toSorted()).toEqual([...counts].map(([key, count]) => `${key} ${count}`).toSorted())
})
