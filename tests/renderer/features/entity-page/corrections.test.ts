import { describe, expect, it } from 'vitest'
import { belonging, correctionOf, followedTo } from '../../../../renderer/features/entity-page/corrections.ts'
import { placeOf } from '../../../../renderer/features/entity-page/line-place.ts'
import { searchFor } from '../../../../renderer/features/entity-page/search-for.ts'
import { EntityId } from '../../../../shared/model/ids.ts'

const putin = { id: EntityId.parse('person:putin'), name: 'Putin', type: 'person' } as const
const vladimir = { id: EntityId.parse('person:vladimir putin'), name: 'Vladimir Putin' }

describe('what a task on the page of an entity comes to', () => {
  it('is nothing until another entity was picked', () => {
    expect(correctionOf({ kind: 'merge' }, putin, null)).toBeNull()
    expect(correctionOf({ kind: 'add-name' }, putin, null)).toBeNull()
    expect(correctionOf({ kind: 'name-split', text: 'Putin' }, putin, null)).toBeNull()
  })

  it('merges this entity into the picked one, and the picked one into this for one more name', () => {
    expect(correctionOf({ kind: 'merge' }, putin, vladimir)).toEqual({
      target: { kind: 'entity', entity: putin.id },
      act: { kind: 'merge', into: vladimir.id, name: 'Vladimir Putin' },
      scope: 'everywhere',
    })
    expect(correctionOf({ kind: 'add-name' }, putin, vladimir)).toMatchObject({
      target: { entity: vladimir.id },
      act: { kind: 'merge', into: putin.id, name: 'Putin' },
    })
  })

  it('marks words no entity is called, and then puts them to this one', () => {
    const words = { id: null, name: 'the hardline president' }
    expect(correctionOf({ kind: 'add-name' }, putin, words)).toEqual({
      target: { kind: 'name', entity: putin.id, text: 'the hardline president' },
      act: { kind: 'add', type: 'person' },
      scope: 'everywhere',
    })
    expect(belonging(putin, words.name)).toMatchObject({
      target: { entity: 'person:hardline president', text: 'the hardline president' },
      act: { kind: 'merge', into: putin.id, name: 'Putin' },
    })
  })

  it('takes a name out into an entity of the library or a new one', () => {
    const task = { kind: 'name-split', text: 'Vladimir' } as const
    expect(correctionOf(task, putin, vladimir)).toMatchObject({
      target: { kind: 'name', entity: putin.id, text: 'Vladimir' },
      act: { kind: 'merge', into: vladimir.id },
    })
    expect(correctionOf(task, putin, { id: null, name: 'Vladimir' })?.act).toEqual({ kind: 'split', name: 'Vladimir' })
  })

  it('goes on to where all of the entity went', () => {
    const merged = correctionOf({ kind: 'merge' }, putin, vladimir)
    const retyped = correctionOf({ kind: 'retype', to: 'organization' }, putin, null)
    const renamed = correctionOf({ kind: 'rename', to: 'V. Putin' }, putin, null)
    const added = correctionOf({ kind: 'add-name' }, putin, vladimir)
    if (merged === null || retyped === null || renamed === null || added === null) throw new Error('a correction is missing')
    expect(followedTo(merged, putin)).toBe(vladimir.id)
    expect(followedTo(retyped, putin)).toBe('organization:putin')
    expect(followedTo(renamed, putin)).toBeNull()
    expect(followedTo(added, putin)).toBeNull()
  })
})

describe('lines', () => {
  it('say the paragraph, else the region', () => {
    expect(placeOf({ region: 'body', paragraph: 3 })).toEqual({ kind: 'paragraph', number: 3 })
    expect(placeOf({ region: 'headline', paragraph: null })).toEqual({ kind: 'region', region: 'headline' })
    expect(placeOf({ region: 'something new', paragraph: null })).toEqual({ kind: 'region', region: 'other' })
  })
})

it('finds the documents of an entity by its type and name', () => {
  expect(searchFor({ type: 'organization', name: 'Islamic State' })).toBe('org:"Islamic State"')
  expect(searchFor({ type: 'event', name: 'The "Great" War' })).toBe('entity:"The Great War"')
})
