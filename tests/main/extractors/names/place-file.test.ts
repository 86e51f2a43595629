import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readGazetteer } from '../../../../main/extractors/names/place-file.ts'
import { normaliseName } from '../../../../shared/text/entity-name.ts'

const bytes = readFileSync(new URL('../../../../resources/gazetteer/places.tsv', import.meta.url))
const gazetteer = readGazetteer(bytes)
const lines = bytes.toString('utf8').trimEnd().split('\n')

test('every line of the file is found by its name, and the file is in order', () => {
  const keys = lines.map((line) => line.slice(0, line.indexOf('\t')))
  for (let at = 1; at < keys.length; at += 1) expect((keys[at - 1] ?? '') <= (keys[at] ?? '')).toBe(true)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: lines.length - 1 }), (at) => {
      const [key = '', kind, name] = (lines[at] ?? '').split('\t')
      expect(normaliseName(key)).toBe(key)
      expect(gazetteer.named(key)).toContainEqual(expect.objectContaining({ place: kind, name }))
    }),
    { numRuns: 400 },
  )
})

test('case, accents and a leading "the" do not matter, and the most populous comes first', () => {
  expect(gazetteer.named('MOSCOW').map(({ country }) => country)).toEqual(['RU', 'US'])
  expect(gazetteer.named('sao paulo')[0]).toMatchObject({ name: 'São Paulo', country: 'BR', place: 'city' })
  expect(gazetteer.named('The Netherlands')[0]).toMatchObject({ place: 'country', country: 'NL' })
})

test('an older name leads to the place and says that it is not its own', () => {
  expect(gazetteer.named('Bombay')[0]).toMatchObject({ name: 'Mumbai', official: false })
  expect(gazetteer.named('Mumbai')[0]).toMatchObject({ name: 'Mumbai', official: true })
})

test('what is no place gives nothing, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
      for (const place of gazetteer.named(name)) expect(place.country).toMatch(/^[A-Z]{2}$/)
    }),
  )
  expect(gazetteer.named('Nowhere at all')).toEqual([])
})

test('damaged lines are passed over, and an empty file knows nothing', () => {
  const damaged = readGazetteer(new TextEncoder().encode('a\tcity\n\nb\tplanet\tB\tUS\t\t1\t1\t1\nc\tcity\tC\tUS\t\t1.5\t-2\t7\n'))
  expect(damaged.named('b')).toEqual([])
  expect(damaged.named('c')).toEqual([
    { place: 'city', name: 'C', country: 'US', admin: null, latitude: 1.5, longitude: -2, population: 7, official: true },
  ])
  expect(readGazetteer(new Uint8Array()).named('c')).toEqual([])
})
