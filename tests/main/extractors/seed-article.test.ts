import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createdDay, extractDocument } from '../../../main/extractors/extract-document.ts'
import { knowledge } from '../../builders/knowledge.ts'
import { importFile } from '../../../main/importers/import-file.ts'
import type { GroupedMention } from '../../../shared/model/extraction.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import type { Region } from '../../../shared/model/block.ts'
import { blockAt, layoutBlocks } from '../../../shared/text/layout.ts'

const name = 'Russia Hosts Taliban for Talks.md'
const imported = importFile({ bytes: readFileSync(new URL(`../../../resources/sample/${name}`, import.meta.url)), name })
if (!imported.ok) throw new Error('The sample article must import')
const { metadata, blocks } = imported.value
const layout = layoutBlocks(blocks)
const { mentions, entities } = extractDocument({ ...layout, metadata, created: createdDay(metadata) }, knowledge())

function within(region: Region): readonly GroupedMention[] {
  return mentions.filter((mention) => blockAt(layout, mention.start)?.block.role === region)
}

function texts(type: MentionType, region: Region = 'body'): readonly string[] {
  return within(region)
    .filter((mention) => mention.type === type)
    .map((mention) => mention.text)
}

function distinct(type: MentionType): readonly string[] {
  return [...new Set(texts(type))].sort()
}

function value(text: string): readonly unknown[] {
  return within('body')
    .filter((mention) => mention.text === text)
    .map((mention) => mention.value)
}

describe('the people of the article', () => {
  test('are these and nobody else', () => {
    expect(texts('person')).toEqual(['Vladimir Putin', 'Sergei Lavrov', 'Abdul Salam Hanafi', 'Putin', 'Lavrov', 'Putin', 'Lavrov'])
    expect(texts('person', 'byline')).toEqual(['Jonathan Brown'])
    expect(texts('person', 'caption')).toEqual(['Abdul Salam Hanafi'])
    expect(texts('person', 'headline')).toEqual([])
  })

  test('are one entity each, whatever they are called', () => {
    const people = entities.filter((entity) => entity.type === 'person')
    expect(people.map((entity) => entity.name).sort()).toEqual(['Abdul Salam Hanafi', 'Jonathan Brown', 'Sergei Lavrov', 'Vladimir Putin'])
    expect(people.find((entity) => entity.name === 'Vladimir Putin')?.names.toSorted()).toEqual(['Putin', 'Vladimir Putin'])
    expect(mentions.filter((mention) => mention.entity === 'person:sergei lavrov')).toHaveLength(3)
  })

  test('say why they were found', () => {
    expect(within('body').find((mention) => mention.text === 'Abdul Salam Hanafi')?.reason).toEqual({
      code: 'title',
      params: { title: 'Deputy Prime Minister' },
    })
    expect(within('body').find((mention) => mention.text === 'Lavrov')?.reason).toEqual({
      code: 'full-name',
      params: { full: 'Sergei Lavrov', how: 'surname', where: '4' },
    })
    expect(within('byline').map((mention) => mention.reason.code)).toEqual(['byline', 'agency'])
  })
})

describe('the organizations, places and groups', () => {
  test('are these and no others', () => {
    expect(distinct('organization')).toEqual(['European Union', 'Foreign Ministry', 'IS', 'Islamic State', 'Kremlin', 'Taliban'])
    expect(texts('organization', 'byline')).toEqual(['AFP'])
    expect(texts('organization', 'caption')).toEqual(['Taliban', 'EPA', 'TASS'])
    expect(distinct('place')).toEqual([
      'Afghanistan',
      'Ankara',
      'Brussels',
      'Central Asia',
      'China',
      'Moscow',
      'Pakistan',
      'Russia',
      'United States',
    ])
    expect(distinct('group')).toEqual(['Afghan', 'Central Asian', 'Islamist', 'Russian', 'Soviet', 'Turkish'])
  })

  test('make no nonsense of a headline in capitals', () => {
    expect(within('headline').map((mention) => mention.text)).toEqual(['Russia', 'Taliban', 'IS'])
  })

  test('IS is the Islamic State, also where the article never says so', () => {
    for (const mention of mentions.filter(({ text }) => text === 'IS')) {
      expect(mention).toMatchObject({
        entity: 'organization:islamic state',
        reason: { code: 'acronym', params: { full: 'Islamic State' } },
      })
    }
    expect(mentions.filter(({ entity }) => entity === 'organization:islamic state')).toHaveLength(5)
  })

  test('a capital shows the government that may be meant, and its namesake', () => {
    const moscow = within('body').find(({ text }) => text === 'Moscow')
    expect(moscow?.entity).toBe('place:moscow')
    expect(moscow?.value).toMatchObject({
      kind: 'place',
      place: 'capital',
      country: 'RU',
      others: [
        { place: 'government', country: 'RU' },
        { place: 'city', country: 'US', admin: 'Idaho' },
      ],
    })
  })

  test('places know their country', () => {
    const countries = Object.fromEntries(
      within('body').flatMap(({ text, value: place }) => (place?.kind === 'place' ? [[text, place.country]] : [])),
    )
    expect(countries).toEqual({
      Moscow: 'RU',
      Afghanistan: 'AF',
      China: 'CN',
      Pakistan: 'PK',
      Russia: 'RU',
      'United States': 'US',
      Ankara: 'TR',
      Brussels: 'BE',
    })
  })
})

describe('the dates', () => {
  test('are these', () => {
    expect(texts('date', 'date')).toEqual(['October 20, 2021'])
    expect(texts('date')).toEqual([
      'Wednesday',
      'mid-August',
      'last week',
      'last week',
      'Tuesday',
      'recent years',
      'last week',
      'recent weeks',
      '1980s',
    ])
    expect(texts('duration')).toEqual(['nearly 20 years', 'decade-long'])
  })

  test('resolve against the day of the article and say by which rule', () => {
    expect(value('Wednesday')).toMatchObject([{ from: '2021-10-20', to: '2021-10-20', rule: 'weekday-nearest', against: '2021-10-20' }])
    expect(value('Tuesday')).toMatchObject([{ from: '2021-10-19', to: '2021-10-19', rule: 'weekday-last', against: '2021-10-20' }])
    expect(value('mid-August')).toMatchObject([
      {
        from: '2021-08-01',
        to: '2021-08-31',
        rule: 'month-of-article-year',
        others: [{ from: '2021-08-11', to: '2021-08-20', rule: 'part-of-month' }, {}, {}],
      },
    ])
    expect(value('1980s')).toEqual([{ kind: 'date', from: '1980-01-01', to: '1989-12-31', rule: 'decade', against: null, others: [] }])
  })

  test('last week has exactly three readings, the seven days before first', () => {
    const reading = {
      kind: 'date',
      from: '2021-10-13',
      to: '2021-10-19',
      rule: 'week-seven-days-before',
      against: '2021-10-20',
      others: [
        { from: '2021-10-11', to: '2021-10-17', rule: 'week-monday-to-sunday' },
        { from: '2021-10-10', to: '2021-10-16', rule: 'week-sunday-to-saturday' },
      ],
    }
    expect(value('last week')).toEqual([reading, reading, reading])
  })

  test('one day is one entity however it is written', () => {
    expect(entities.find((entity) => entity.id === 'date:2021-10-20')?.names.toSorted()).toEqual(['October 20, 2021', 'Wednesday'])
  })
})

test('money is one mention with its conversion', () => {
  expect(within('body').filter(({ type }) => type === 'money')).toMatchObject([
    {
      text: 'one billion euros ($1.2 billion)',
      value: { kind: 'money', amount: 1e9, currency: 'EUR', approximate: false, conversions: [{ amount: 1.2e9, currency: 'USD' }] },
    },
  ])
})

test('quantities are counted', () => {
  expect(texts('quantity')).toEqual(['10 countries', '2,000 fighters', 'two million Afghans', 'seven million', '14,000 Soviet troops'])
  expect(value('2,000 fighters')).toEqual([{ kind: 'quantity', amount: 2000, unit: 'fighters', approximate: true }])
})

test('teasers are kept apart by their confidence, and the source names nothing', () => {
  expect(within('teaser').length).toBeGreaterThan(0)
  for (const mention of within('teaser')) expect(mention.confidence).toBeLessThan(0.65)
  expect(within('source')).toEqual([])
  expect(mentions.some(({ text }) => /Related|Ambassador|Original/u.test(text))).toBe(false)
})
