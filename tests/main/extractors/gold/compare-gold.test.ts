import { expect, test } from 'vitest'
import { groupMentions } from '../../../../main/extractors/group-mentions.ts'
import { inputFromText } from '../../../../main/extractors/input-from-text.ts'
import type { MentionType } from '../../../../shared/model/mention.ts'
import { mentionsOf } from '../../../builders/mentions.ts'
import { missesOf } from './compare-gold.ts'

const text = 'The Council met Ann Lee on Friday. Lee paid about $5. Bo Lee left Oslo.'

function misses(
  gold: readonly (readonly [MentionType, string, string?])[],
  found: readonly (readonly [MentionType, string])[],
): readonly string[] {
  const input = inputFromText(text, null)
  const { mentions, entities } = groupMentions(input, mentionsOf(text, found))
  const meanings = gold.map(([, , meant]) => meant ?? null)
  const wanted = mentionsOf(
    text,
    gold.map(([type, words]) => [type, words] as const),
  ).map(({ start, end, type, text: words }, index) => ({ start, end, type, text: words, meant: meanings[index] ?? null }))
  const extraction = { extractor: 'x', version: '1', mentions: [...mentions], entities: [...entities] }
  return missesOf({ name: 'x', layout: input, gold: wanted, extraction }).map(({ kind, line }) => `${kind}: ${line.split(' — ')[0] ?? ''}`)
}

test('what is right is no miss, whatever the "the" and the "about"', () => {
  expect(
    misses(
      [
        ['organization', 'Council'],
        ['person', 'Ann Lee'],
        ['person', 'Lee', 'Ann Lee'],
        ['money', '$5'],
      ],
      [
        ['organization', 'The Council'],
        ['person', 'Ann Lee'],
        ['person', 'Lee'],
        ['money', 'about $5'],
      ],
    ),
  ).toEqual([])
})

test('each way of being wrong is one line', () => {
  expect(
    misses(
      [
        ['organization', 'Council'],
        ['person', 'Ann Lee'],
        ['date', 'Friday', '2021-10-22'],
        ['person', 'Lee', 'Bo Lee'],
        ['money', '$5', '~5 USD'],
        ['person', 'Bo Lee'],
      ],
      [
        ['place', 'Council'],
        ['person', 'Ann'],
        ['date', 'Friday'],
        ['person', 'Lee'],
        ['person', 'Bo Lee'],
        ['place', 'Oslo'],
      ],
    ),
  ).toEqual([
    'types: organization, found as place',
    'names: person, found as person "Ann"',
    'dates: 2021-10-22, found as ?',
    'amounts: money not found',
    'names: no place, but found as one',
  ])
  expect(
    misses(
      [
        ['person', 'Ann Lee'],
        ['person', 'Lee', 'Bo Lee'],
      ],
      [
        ['person', 'Ann Lee'],
        ['person', 'Lee'],
      ],
    ),
  ).toEqual(['grouping: Bo Lee, found as Ann Lee'])
})
