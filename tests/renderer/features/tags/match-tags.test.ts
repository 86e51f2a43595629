import { expect, test } from 'vitest'
import type { TagCount } from '../../../../shared/contract/views.ts'
import { TagId } from '../../../../shared/model/ids.ts'
import { digitChoice } from '../../../../renderer/features/tags/digit-choice.ts'
import { canCreate, matchTags, possibleParents } from '../../../../renderer/features/tags/match-tags.ts'

function tag(name: string, documents: number, parent: string | null = null): TagCount {
  return {
    tag: { id: TagId.parse(name.replaceAll(' ', '-')), name, parent: parent === null ? null : TagId.parse(parent), color: 'clay' },
    documents,
  }
}

const tags = [
  tag('Afghanistan', 64),
  tag('Humanitarian aid', 18, 'Afghanistan'),
  tag('Human rights', 4),
  tag('Inhumation', 90),
  tag('Rights of humans', 2),
  tag('Humour', 4, 'Humanitarian-aid'),
]

test('names that start with what was typed come first, the more used before the others, with the tag they lie in', () => {
  expect(matchTags(tags, 'hum', []).map(({ tag: { name }, parent }) => [name, parent])).toEqual([
    ['Humanitarian aid', 'Afghanistan'],
    ['Human rights', null],
    ['Humour', 'Humanitarian aid'],
    ['Rights of humans', null],
    ['Inhumation', null],
  ])
})

test('tags the document has are not offered again', () => {
  expect(matchTags(tags, 'hum', [TagId.parse('Human-rights'), TagId.parse('Humour')]).map((match) => match.tag.name)).toEqual([
    'Humanitarian aid',
    'Rights of humans',
    'Inhumation',
  ])
})

test('a name can be created unless the top of the tree has it', () => {
  expect(canCreate(tags, 'Hum')).toBe(true)
  expect(canCreate(tags, ' afghanistan ')).toBe(false)
  expect(canCreate(tags, 'humour')).toBe(true)
  expect(canCreate(tags, '   ')).toBe(false)
})

test('a tag cannot be moved into itself or below itself', () => {
  expect(possibleParents(tags, TagId.parse('Afghanistan')).map((each) => each.tag.name)).toEqual([
    'Human rights',
    'Inhumation',
    'Rights of humans',
  ])
  expect(possibleParents(tags, null).map(({ tag: { name }, depth }) => `${'-'.repeat(depth)}${name}`)).toEqual([
    'Afghanistan',
    '-Humanitarian aid',
    '--Humour',
    'Human rights',
    'Inhumation',
    'Rights of humans',
  ])
})

test('a digit chooses the match of that number; where there is none, or after a space or a digit, it is typed', () => {
  expect(digitChoice('2', 'hum', 3)).toBe(1)
  expect(digitChoice('2', 'G', 1)).toBeNull()
  expect(digitChoice('2', 'summit ', 3)).toBeNull()
  expect(digitChoice('0', '2', 3)).toBeNull()
  expect(digitChoice('1', '', 2)).toBe(0)
})
