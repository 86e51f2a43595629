import { describe, expect, it } from 'vitest'
import { groupEntities, type IndexWish } from '../../../../renderer/features/entities/entity-groups.ts'
import { EntityView } from '../../../../shared/contract/views.ts'

function entity(type: string, name: string, count: number, more: Readonly<Record<string, unknown>> = {}): EntityView {
  return EntityView.parse({
    id: `${type}:${name.toLowerCase()}`,
    type,
    name,
    names: [name],
    mentions: [],
    count,
    only: null,
    confidence: 1,
    confirmed: false,
    ...more,
  })
}

const usual: IndexWish = { filter: '', room: 'usual', unfolded: new Set(), lit: null }
const places = ['Kabul', 'Moscow', 'Ankara', 'Brussels', 'Berlin'].map((name, at) => entity('place', name, at + 1))

describe('groupEntities', () => {
  it('keeps the order of the index and leaves out empty groups', () => {
    const groups = groupEntities(
      [entity('money', '1 euro', 1), entity('organization', 'EU', 1), entity('group', 'Afghan', 1), entity('person', 'Putin', 1)],
      usual,
    )
    expect(groups.map(({ name }) => name)).toEqual(['people', 'organizations', 'money', 'groups'])
  })

  it('shows the most mentioned first, and who only signs last', () => {
    const [people] = groupEntities(
      [entity('person', 'Brown', 9, { only: 'byline' }), entity('person', 'Lavrov', 3), entity('person', 'Putin', 4)],
      usual,
    )
    expect(people?.shown.map(({ name }) => name)).toEqual(['Putin', 'Lavrov', 'Brown'])
  })

  it('folds a group to the room there is and says how many are left', () => {
    expect(groupEntities(places, usual)[0]).toMatchObject({ more: 3, canFold: true })
    expect(groupEntities(places, { ...usual, room: 'much' })[0]).toMatchObject({ more: 0, canFold: false })
    expect(groupEntities(places, { ...usual, unfolded: new Set(['places']) })[0]).toMatchObject({ more: 0, canFold: true })
  })

  it('never folds away a single row', () => {
    expect(groupEntities(places.slice(0, 3), usual)[0]).toMatchObject({ more: 0, canFold: false })
  })

  it('keeps the lit entity in sight', () => {
    const kabul = places[0]
    expect(groupEntities(places, { ...usual, lit: kabul?.id ?? null })[0]?.shown).toContain(kabul)
  })

  it('finds names without their accents, by any of their spellings, and unfolds', () => {
    const lavrov = entity('person', 'Sergueï Lavrov', 1, { names: ['Sergueï Lavrov', 'Minister Lavrov'] })
    const names = (filter: string) =>
      groupEntities([lavrov, ...places], { ...usual, filter }).flatMap(({ shown }) => shown.map(({ name }) => name))
    expect(names('serguei')).toEqual(['Sergueï Lavrov'])
    expect(names('minister')).toEqual(['Sergueï Lavrov'])
    expect(names('b')).toEqual(['Berlin', 'Brussels', 'Kabul'])
    expect(names('zzz')).toEqual([])
  })
})
