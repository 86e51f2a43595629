import { describe, expect, test } from 'vitest'
import { resolvePlaces } from '../../../../main/extractors/names/places.ts'
import type { MentionType, Reason } from '../../../../shared/model/mention.ts'
import { gazetteer } from '../../../builders/gazetteer.ts'
import { mentionsOf } from '../../../builders/mentions.ts'

const georgian: Reason = { code: 'demonym', params: { place: 'Georgia' } }

function resolve(text: string, ...named: readonly (readonly [MentionType, string, Reason?])[]) {
  return resolvePlaces(text, mentionsOf(text, named), gazetteer())
}

describe('a name of several places', () => {
  test('is the best known where nothing speaks against it, with the others beside it', () => {
    const moscow = resolve('He flew to Moscow.', ['place', 'Moscow']).get('moscow')
    expect(moscow).toMatchObject({
      name: 'Moscow',
      value: { place: 'capital', country: 'RU', others: [{ place: 'government', country: 'RU' }, { admin: 'Idaho' }] },
    })
  })

  test('is the one whose region follows it, everywhere in the document', () => {
    const moscow = resolve('A man from Moscow, Idaho. Moscow is small.', ['place', 'Moscow'], ['place', 'Idaho'], ['place', 'Moscow'])
    expect(moscow.get('moscow')).toMatchObject({ name: 'Moscow, Idaho', value: { place: 'city', country: 'US' } })
  })

  test.each([
    ['Paris, Texas', 'paris', 'Paris, Texas'],
    ['Cambridge, Mass.', 'cambridge', 'Cambridge, Massachusetts'],
    ['Birmingham, Alabama', 'birmingham', 'Birmingham, Alabama'],
    ['Odessa, Ukraine', 'odessa', 'Odesa'],
  ])('%s', (text, key, name) => {
    const [city = '', region = ''] = text.split(', ')
    expect(resolve(text, ['place', city], ['place', region]).get(key)?.name).toBe(name)
  })

  test('goes by the countries and towns that the document names', () => {
    const state = resolve(
      'From Atlanta he ran Georgia and later the United States.',
      ['place', 'Atlanta'],
      ['place', 'Georgia'],
      ['place', 'United States'],
    )
    expect(state.get('georgia')).toMatchObject({ name: 'Georgia, United States', value: { place: 'region', country: 'US' } })
    const country = resolve(
      'Tbilisi said that Georgian troops would leave. Georgia and the U.S. agreed.',
      ['place', 'Tbilisi'],
      ['group', 'Georgian', georgian],
      ['place', 'Georgia'],
      ['place', 'U.S.'],
    )
    expect(country.get('georgia')).toMatchObject({ name: 'Georgia', value: { place: 'country', country: 'GE' } })
  })
})

test.each([
  ['Kiev', 'Kyiv'],
  ['Bombay', 'Mumbai'],
  ['New York', 'New York City'],
  ['Czechia', 'Czech Republic'],
  ['Holland', 'Netherlands'],
  ['Burma', 'Myanmar'],
  ['Britain', 'United Kingdom'],
  ['U.S.', 'United States'],
])('%s goes by the name %s', (written, name) => {
  expect(resolve(written, ['place', written]).get(written.toLowerCase())?.name).toBe(name)
})

test('a country and its city of the same name are no rivals', () => {
  expect(resolve('Singapore', ['place', 'Singapore']).get('singapore')?.value).toMatchObject({ place: 'country', others: [] })
})

test('names that no gazetteer has, and names that are no places, are left out', () => {
  expect(resolve('Rivendell and Moscow', ['place', 'Rivendell'], ['person', 'Moscow']).size).toBe(0)
})
