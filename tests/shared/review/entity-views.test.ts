import { describe, expect, it } from 'vitest'
import type { Block, Region } from '../../../shared/model/block.ts'
import { entityViews } from '../../../shared/review/entity-views.ts'
import { entityNames, resolveMentions } from '../../../shared/review/resolve-mentions.ts'
import { layoutBlocks } from '../../../shared/text/layout.ts'
import { decisionOn, extraction, mentionAt } from './reviewed.ts'

function block(role: Region, text: string): Block {
  return { kind: 'paragraph', role, text, marks: [] }
}

const layout = layoutBlocks([
  block('byline', 'By Jonathan Brown'),
  block('body', 'Putin and Vladimir Putin, with Lavrov.'),
  block('teaser', 'Related article: Putin and Merkel'),
  block('boilerplate', 'Putin newsletter'),
])

function everyPlace(words: string): number[] {
  return [...layout.text.matchAll(new RegExp(words, 'gu'))].map(({ index }) => index)
}

const mentions = ['Jonathan Brown', 'Vladimir Putin', 'Lavrov', 'Merkel', '(?<!Vladimir )Putin']
  .flatMap((words) => everyPlace(words).map((start) => mentionAt(layout.text, start, start + words.replace(/\(.*\)/u, '').length)))
  .toSorted((a, b) => a.start - b.start)
  .map((mention) => (mention.text.endsWith('Putin') ? { ...mention, entity: mentionAt('Putin', 0, 5).entity } : mention))
const names = entityNames(extraction(mentions), [])

describe('the entities of a document', () => {
  const views = entityViews(layout, resolveMentions(layout.text, extraction(mentions), []), names)

  it('counts mentions outside teasers and boilerplate, the most named first and those of a byline alone last', () => {
    expect(views.map(({ name, count, mentions: all }) => [name, count, all.length])).toEqual([
      ['Putin', 2, 4],
      ['Lavrov', 1, 1],
      ['Jonathan Brown', 1, 1],
      ['Merkel', 0, 1],
    ])
    expect(views[0]?.names).toEqual(['Putin', 'Vladimir Putin'])
  })

  it('says when all mentions stand in one region', () => {
    expect(Object.fromEntries(views.map(({ name, only }) => [name, only]))).toEqual({
      Putin: null,
      'Jonathan Brown': 'byline',
      Lavrov: null,
      Merkel: 'teaser',
    })
  })

  it('is confirmed once every mention was decided on', () => {
    const decided = resolveMentions(layout.text, extraction(mentions), [decisionOn(layout.text, 'Lavrov', 'accept')])
    const lavrov = entityViews(layout, decided, names).find(({ name }) => name === 'Lavrov')
    expect(lavrov).toMatchObject({ confirmed: true, confidence: 1 })
    expect(views[0]).toMatchObject({ confirmed: false, confidence: 0.7 })
  })

  it('lists types in their order and names an entity nobody extracted by its longest spelling', () => {
    const added = resolveMentions(layout.text, extraction([]), [
      decisionOn(layout.text, 'newsletter', 'add', 'work'),
      decisionOn(layout.text, 'Lavrov', 'add', 'person'),
    ])
    expect(entityViews(layout, added, new Map()).map(({ type, name }) => `${type} ${name}`)).toEqual(['person Lavrov', 'work newsletter'])
  })
})
