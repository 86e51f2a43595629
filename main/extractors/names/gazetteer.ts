import type { MentionType } from '../../../shared/model/mention.ts'
import { cityLines } from '../data/cities.ts'
import { countryLines } from '../data/countries.ts'
import { eventLines } from '../data/events.ts'
import { organizationNames } from '../data/organizations.ts'
import { peopleLines } from '../data/peoples.ts'
import { regionLines } from '../data/regions.ts'
import { wellKnownPeople } from '../data/well-known-people.ts'
import { normaliseName } from '../../../shared/text/normalise-name.ts'
import { otherNamesOf } from '../../../shared/text/known-names.ts'
import { tokensOf } from './tokens.ts'

/** A name in a list: what it is called when written whole, what kind of thing it is, and which list says so. */
export interface Listed {
  readonly name: string
  readonly canonical: string
  readonly type: MentionType
  readonly list: string
  /** For what the people of a place are called: the place. */
  readonly place: string | null
  readonly words: readonly string[]
  readonly confidence: number
}

/** Listed names that are as often something else. */
const doubtful = new Set(
  (
    'Nice Split Bath Hue Mars Venus Earth Shell Apple Capitol Guardian Wagner ETA Roma Reading Mobile Jordan Georgia Chad Swat Tyre Sidon Rio Perth ' +
    'Darwin Columbus Austin Charlotte Florence Victoria Orlando Buffalo Portland Phoenix York Salvador Cali Kent Devon Pole Western Democratic Republican ' +
    'Republicans Democrats Democrat Liberal Kiwi Orange Fez Hama Goa Bali Java Gaul Maya Gypsy Amazon Arsenal Chelsea Congress Senate Treasury Fed SEC MIT AU CIS ' +
    'Disney Virginia Washington Paris Israel Hague GE GM ABC Cameron Sharon Franco Kerry Xi Abe Marx Bush Trump Modi'
  ).split(' '),
)
/** Seats of governments, which often stand for the government itself. */
const standsForGovernment = new Set(
  'Moscow Washington Beijing Brussels Tehran Kabul Ankara Kyiv Kiev London Berlin Paris Pyongyang Islamabad Kremlin'.split(' '),
)

/** Initials that are words in capitals as well: only the document itself can say that they are a name. */
const plainWords = new Set(['IS', 'RT', 'ETA', 'AU', 'Getty', 'Wagner'])

function confidenceOf(name: string, type: MentionType): number {
  if (type === 'person') return doubtful.has(name) ? 0.5 : 0.75
  if (standsForGovernment.has(name)) return 0.78
  if (doubtful.has(name)) return 0.6
  if (type === 'organization') return 0.85
  return /^[A-Z]{2,3}$/u.test(name) ? 0.82 : 0.9
}

/** Whether a place often stands for the government that sits there. */
export function isSeatOfGovernment(name: string): boolean {
  return standsForGovernment.has(name)
}

function splitLines(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function commas(field: string | undefined): readonly string[] {
  return (field ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function pluralOf(demonym: string): string | null {
  if (/(?:ese|ish|ch|ss|men|man|woman|ic|sh|x)$/u.test(demonym)) return null
  return `${demonym}s`
}

function build(): ReadonlyMap<string, readonly Listed[]> {
  const all = new Map<string, Listed>()
  const add = (name: string, canonical: string, type: MentionType, list: string, place: string | null): void => {
    if (all.has(name)) return
    all.set(name, {
      name,
      canonical,
      type,
      list,
      place,
      words: tokensOf(name).map((token) => token.word),
      confidence: confidenceOf(name, type),
    })
  }
  for (const name of splitLines(organizationNames.replaceAll(';', '\n')))
    for (const other of [name, ...otherNamesOf('organization', name)])
      if (!plainWords.has(other)) add(other, name, 'organization', 'organizations', null)
  for (const line of splitLines(countryLines)) {
    const [name = '', demonyms, capital] = line.split(';')
    for (const other of [name, ...otherNamesOf('place', name)]) add(other, name, 'place', 'countries', null)
    for (const demonym of commas(demonyms)) {
      const main = commas(demonyms)[0] ?? demonym
      add(demonym, main, 'group', 'nationalities', name)
      const plural = pluralOf(demonym)
      if (plural !== null) add(plural, main, 'group', 'nationalities', name)
    }
    for (const city of commas(capital)) add(city, city, 'place', 'cities', null)
  }
  for (const region of commas(regionLines.replaceAll('\n', ','))) add(region, region, 'place', 'regions', null)
  for (const city of commas(cityLines.replace('Washington, D.C.,', '').replaceAll('\n', ','))) add(city, city, 'place', 'cities', null)
  for (const people of commas(peopleLines.replaceAll('\n', ','))) {
    const name = people.replace(/\+$/u, '')
    add(name, name, 'group', 'peoples', null)
    if (people.endsWith('+')) add(`${name}s`, name, 'group', 'peoples', null)
  }
  for (const event of commas(eventLines.replaceAll('\n', ','))) add(event, event, 'event', 'events', null)
  for (const person of commas(wellKnownPeople.replaceAll('\n', ','))) add(person, person, 'person', 'well-known people', null)
  const byFirstWord = new Map<string, Listed[]>()
  for (const entry of all.values()) {
    const first = entry.words[0]
    if (first === undefined) continue
    const group = byFirstWord.get(first) ?? []
    group.push(entry)
    byFirstWord.set(first, group)
  }
  for (const group of byFirstWord.values()) group.sort((a, b) => b.words.length - a.words.length)
  return byFirstWord
}

const entries = build()
const byKey = new Map([...entries.values()].flat().map((entry) => [normaliseName(entry.name), entry]))
const byName = new Map([...entries.values()].flat().map((entry) => [entry.name, entry]))

/** Listed names that begin with this word, longest first. */
export function listedFrom(word: string): readonly Listed[] {
  return entries.get(word) ?? []
}

/** The listed name that is written exactly so. */
export function listed(name: string): Listed | null {
  return byName.get(name) ?? null
}

/** The listed name that is this one when both are normalised. */
export function listedByKey(key: string): Listed | null {
  return byKey.get(key) ?? null
}
