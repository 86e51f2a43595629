import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EntityId } from '../../../shared/model/ids.ts'
import { entityIdOf, normaliseName } from '../../../shared/text/entity-name.ts'

describe('the names of entities', () => {
  it.each([
    ['The Taliban', 'taliban'],
    ['  Vladimir   Putin’s ', 'vladimir putin'],
    ["United States'", 'united states'],
    ['José Álvarez', 'jose alvarez'],
    ['ＡＦＰ', 'afp'],
    ['Лавров', 'лавров'],
    ['the', 'the'],
    ['Theodore', 'theodore'],
  ])('%j is %j', (name, normal) => expect(normaliseName(name)).toBe(normal))

  it('gives one id for spellings of one name, and other ids for other types', () => {
    expect(entityIdOf('person', 'Sergei  Lavrov')).toBe(entityIdOf('person', 'sergei lavrov’s'))
    expect(entityIdOf('person', 'Lavrov')).not.toBe(entityIdOf('place', 'Lavrov'))
  })

  it('gives a valid id for every text, however odd', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (name) => {
        expect(EntityId.safeParse(entityIdOf('organization', name)).success).toBe(true)
      }),
    )
  })
})
