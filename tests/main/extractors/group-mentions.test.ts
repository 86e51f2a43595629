import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupMentions } from '../../../main/extractors/group-mentions.ts'
import { inputFromText } from '../../../main/extractors/input-from-text.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { sayReason } from '../../../shared/words/reasons.ts'
import { gazetteer } from '../../builders/gazetteer.ts'
import { mentionsOf } from '../../builders/mentions.ts'

function group(text: string, ...named: readonly (readonly [MentionType, string])[]) {
  return groupMentions(inputFromText(text, null), mentionsOf(text, named), gazetteer())
}

describe('one entity', () => {
  test.each<readonly [string, readonly (readonly [MentionType, string])[], string]>([
    [
      'The US, the U.S., the USA, the U.S.A., the United States of America',
      [
        ['place', 'US'],
        ['place', 'U.S.'],
        ['place', 'USA'],
        ['place', 'U.S.A.'],
        ['place', 'United States of America'],
      ],
      'place:united states',
    ],
    [
      'Islamic State (IS), ISIS, Daesh',
      [
        ['organization', 'Islamic State'],
        ['organization', 'IS'],
        ['organization', 'ISIS'],
        ['organization', 'Daesh'],
      ],
      'organization:islamic state',
    ],
    [
      'the Organization of Petroleum Exporting Countries, or OPEC',
      [
        ['organization', 'Organization of Petroleum Exporting Countries'],
        ['organization', 'OPEC'],
      ],
      'organization:organization of the petroleum exporting countries',
    ],
    [
      'the ACME (Association of Coastal Marine Experts) and ACME',
      [
        ['organization', 'ACME'],
        ['organization', 'Association of Coastal Marine Experts'],
        ['organization', 'ACME'],
      ],
      'organization:association of coastal marine experts',
    ],
    [
      'Partiya Karkeran (XKQ) and the XKQ',
      [
        ['organization', 'Partiya Karkeran'],
        ['organization', 'XKQ'],
        ['organization', 'XKQ'],
      ],
      'organization:partiya karkeran',
    ],
    [
      'Meridian Motors Inc., Meridian Motors and Meridian',
      [
        ['organization', 'Meridian Motors Inc.'],
        ['organization', 'Meridian Motors'],
        ['organization', 'Meridian'],
      ],
      'organization:meridian motors inc.',
    ],
    [
      'KYIV, Kyiv, Kiev',
      [
        ['place', 'KYIV'],
        ['place', 'Kyiv'],
        ['place', 'Kiev'],
      ],
      'place:kyiv',
    ],
  ])('%s', (text, named, id) => {
    expect(group(text, ...named).mentions.map((mention) => mention.entity)).toEqual(named.map(() => id))
  })

  test('has the name it is written whole by, and all the names it is called', () => {
    const { entities } = group('Tomasz Nowak met Nowak and NOWAK.', ['person', 'Tomasz Nowak'], ['person', 'Nowak'], ['person', 'NOWAK'])
    expect(entities).toEqual([
      { id: 'person:tomasz nowak', type: 'person', name: 'Tomasz Nowak', names: ['Tomasz Nowak', 'Nowak', 'NOWAK'] },
    ])
  })
})

test('a short name says in words what it is short for, and where that stands', () => {
  const text = 'Talks\n\nVladimir Putin came.\n\nPutin met the Caspian Pipeline Federation (CPF).'
  const { mentions } = group(
    text,
    ['person', 'Vladimir Putin'],
    ['person', 'Putin'],
    ['organization', 'Caspian Pipeline Federation'],
    ['organization', 'CPF'],
  )
  expect(mentions.map(({ reason }) => sayReason(reason))).toEqual([
    'The language model reads it as a name',
    'Surname of “Vladimir Putin” in paragraph 2',
    'The language model reads it as a name',
    'It is short for “Caspian Pipeline Federation”',
  ])
})

test('where two people fit, the mention is unsure and names the other', () => {
  const { mentions } = group(
    'Bill Clinton and Hillary Clinton. Clinton left.',
    ['person', 'Bill Clinton'],
    ['person', 'Hillary Clinton'],
    ['person', 'Clinton'],
  )
  expect(mentions[2]).toMatchObject({ entity: 'person:hillary clinton', confidence: 0.6 })
  expect(sayReason(mentions[2]?.reason ?? { code: 'model', params: {} })).toBe(
    'Surname of “Hillary Clinton” in paragraph 1; “Bill Clinton” is called so too',
  )
})

test('grouping loses no mention, moves none, and gives each an entity that is there', () => {
  const name = fc.constantFrom(
    'Vladimir Putin',
    'Putin',
    'Kim',
    'Kim Jong Un',
    'US',
    'Georgia',
    'Moscow',
    'Islamic State',
    'IS',
    'al-Assad',
    'Bashar al-Assad',
    "'",
    '(',
    'A. B.',
    'von der Leyen',
    '中国',
    '🙂',
  )
  const type = fc.constantFrom<MentionType>('person', 'organization', 'place', 'group', 'work')
  fc.assert(
    fc.property(fc.array(fc.tuple(type, name), { maxLength: 25 }), fc.constantFrom(' ', ', ', ' (', ', or '), (named, gap) => {
      const text = named.map(([, words]) => words).join(gap)
      const mentions = mentionsOf(text, named)
      const grouped = groupMentions(inputFromText(text, null), mentions, gazetteer())
      expect(grouped.mentions.map(({ start, end, type: kind }) => [start, end, kind])).toEqual(
        mentions.map(({ start, end, type: kind }) => [start, end, kind]),
      )
      const ids = new Set(grouped.entities.map(({ id }) => id))
      expect(ids.size).toBe(grouped.entities.length)
      for (const mention of grouped.mentions) expect(ids.has(mention.entity)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
