import { describe, expect, test } from 'vitest'
import { extractDocument, inputFromText } from '../../../../main/extractors/extract-document.ts'
import { knowledge } from '../../../builders/knowledge.ts'
import type { Extraction } from '../../../../shared/model/extraction.ts'

function extract(...paragraphs: string[]): Extraction {
  return extractDocument(inputFromText(paragraphs.join('\n\n'), '2021-10-20'), knowledge())
}

function names(text: string): readonly string[] {
  return extract(text).mentions.map((mention) => `${mention.type} ${mention.text}`)
}

describe('names stand without what is no part of them', () => {
  test.each([
    ['They met President Vladimir Putin there.', ['person Vladimir Putin']],
    ['They met Deputy Prime Minister Abdul Salam Hanafi.', ['person Abdul Salam Hanafi']],
    ['The foreign minister, Sergei Lavrov, spoke.', ['person Sergei Lavrov']],
    ['It was Mr. Kowalczuk who called.', ['person Kowalczuk']],
    ["It is Russia's border.", ['place Russia']],
    ['It is the Taliban’s war.', ['organization Taliban']],
    ['They met at the University of California.', ['organization University of California']],
    ['It was the Ministry of Foreign Affairs that spoke.', ['organization Ministry of Foreign Affairs']],
    ['The U.S. left.', ['place U.S.']],
    ['It was ex-Soviet land, a U.S.-led one.', ['group Soviet', 'place U.S.']],
    ['It was a Seattle-based firm.', ['place Seattle']],
    ['He died in World War II, not in the Vietnam War.', ['event World War II', 'event Vietnam War']],
    ['Shares of Contoso Inc. fell.', ['organization Contoso Inc.']],
    ['The physicist Agnes Pockels worked there.', ['person Agnes Pockels']],
    ['They came from Washington, D.C. yesterday.', ['place Washington, D.C.', 'date yesterday']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test('a headline in capitals gives only names that are known', () => {
    expect(names('Officials Urge Swift Action Against Fierce Rebels After Deadly Border Clash')).toEqual([])
  })

  test('words that only open a sentence are no names', () => {
    expect(names('Delegations left. Meanwhile, officials spoke. However, nobody heard. Earlier talks failed.')).toEqual([])
  })
})

describe('mentions of one entity', () => {
  test('a surname goes to the person named whole', () => {
    const { entities, mentions } = extract('Angela Merkel arrived. Merkel spoke.', 'Later Merkel left.')
    expect(entities).toEqual([{ id: 'person:angela merkel', type: 'person', name: 'Angela Merkel', names: ['Merkel', 'Angela Merkel'] }])
    expect(mentions).toHaveLength(3)
  })

  test('two people of one surname stay two, and the bare name goes to the one named last before it', () => {
    const { mentions, entities } = extract('Hillary Clinton arrived. Clinton spoke. Bill Clinton arrived. Clinton sat.')
    expect(mentions.map((mention) => mention.entity)).toEqual([
      'person:hillary clinton',
      'person:hillary clinton',
      'person:bill clinton',
      'person:bill clinton',
    ])
    expect(entities).toHaveLength(2)
  })

  test('a fuller form of a name takes in the shorter', () => {
    const { entities } = extract('John Kennedy spoke. John F. Kennedy was president.')
    expect(entities.map((entity) => entity.name)).toEqual(['John F. Kennedy'])
  })

  test('initials go to the name they are short for, in brackets or not', () => {
    const { mentions } = extract('The Caspian Pipeline Federation (CPF) met. The CPF agreed.')
    expect(mentions.map((mention) => mention.entity)).toEqual(Array.from({ length: 3 }, () => 'organization:caspian pipeline federation'))
    expect(mentions[2]?.reason).toEqual({ code: 'acronym', params: { full: 'Caspian Pipeline Federation' } })
  })

  test('one country is one entity whatever it is called', () => {
    const { entities } = extract('The United States spoke. The U.S. left. The US came. America waited.')
    expect(entities.map((entity) => [entity.id, entity.name])).toEqual([['place:united states', 'United States']])
  })

  test('one people is one entity, singular or plural', () => {
    expect(extract('An Afghan came with two other Afghans.').entities.map((entity) => entity.name)).toEqual(['Afghan'])
  })
})

test('every find says why, and unsure ones say so by their confidence', () => {
  const { mentions } = extract('Putin spoke in Moscow. Vladimir Putin left Germany.')
  expect(mentions.map((mention) => [mention.text, mention.reason.code])).toEqual([
    ['Putin', 'full-name'],
    ['Moscow', 'list'],
    ['Vladimir Putin', 'model'],
    ['Germany', 'list'],
  ])
  for (const mention of mentions) expect(mention.confidence).toBeGreaterThan(0.8)
})
