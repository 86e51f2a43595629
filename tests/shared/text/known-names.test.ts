import { describe, expect, test } from 'vitest'
import { entityIdOf } from '../../../shared/text/entity-name.ts'
import { mainNameOf, otherNamesOf } from '../../../shared/text/known-names.ts'

describe('every name of a country or a well-known organization gives one id', () => {
  test.each([
    ['place', ['US', 'U.S.', 'USA', 'U.S.A.', 'United States', 'the United States', 'United States of America', 'America']],
    ['place', ['UK', 'U.K.', 'Britain', 'Great Britain', 'United Kingdom']],
    ['place', ['Democratic Republic of the Congo', 'DRC', 'DR Congo', 'Congo']],
    ['place', ['Ivory Coast', "Cote d'Ivoire", 'Côte d’Ivoire']],
    ['organization', ['UN', 'U.N.', 'United Nations']],
    ['organization', ['EU', 'E.U.', 'European Union', 'the European Union']],
    ['organization', ['IS', 'ISIS', 'ISIL', 'Daesh', 'Islamic State', 'Islamic State of Iraq and Syria']],
    ['organization', ['al-Qaeda', 'al Qaeda', 'Al-Qaida', "al-Qa'ida"]],
    ['organization', ['NATO', 'Nato', 'North Atlantic Treaty Organization']],
  ] as const)('%s %j', (type, names) => {
    expect(new Set(names.map((name) => entityIdOf(type, name))).size).toBe(1)
  })
})

test('names of other types and of other things keep their own', () => {
  expect(entityIdOf('person', 'US')).toBe('person:us')
  expect(entityIdOf('place', 'Republic of the Congo')).not.toBe(entityIdOf('place', 'Congo'))
  expect(entityIdOf('place', 'Northern Ireland')).not.toBe(entityIdOf('place', 'Ireland'))
  expect(mainNameOf('organization', 'Contoso')).toBeNull()
  expect(otherNamesOf('place', 'United States')).toContain('U.S.')
  expect(otherNamesOf('place', 'Contoso')).toEqual([])
})
