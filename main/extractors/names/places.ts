import type { Mention } from '../../../shared/model/mention.ts'
import type { PlaceReading, PlaceValue } from '../../../shared/model/mention-value.ts'
import { normaliseName } from '../../../shared/text/entity-name.ts'
import { mainNameOf, otherNamesOf } from '../../../shared/text/known-names.ts'
import { sayCountry } from '../../../shared/words/places.ts'
import { listed, listedByKey } from './gazetteer.ts'
import type { Gazetteer, NamedPlace } from './place-file.ts'

/** The place a name means in this document. `name` tells it from the better known ones of its name. */
export interface Resolved {
  readonly name: string
  readonly value: PlaceValue
  /** Whether another place of the name is nearly as likely. */
  readonly contested: boolean
}

const mostRivals = 4
const closeCall = 0.6

interface Context {
  /** How often each country is spoken of, by itself, by its people or by a place that can be in no other. */
  readonly countries: ReadonlyMap<string, number>
  /** Regions that hold a place the document names, each with its country. */
  readonly regions: ReadonlySet<string>
  /** What follows a name after a comma: "Moscow, Idaho". */
  readonly after: ReadonlyMap<string, string>
}

/** For each name of a place in a document (normalised), the place it means, chosen by what else the document names; names that the gazetteer does not have are left out. Mentions in order. */
export function resolvePlaces(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): ReadonlyMap<string, Resolved> {
  const names = new Map<string, readonly NamedPlace[]>()
  for (const mention of mentions) {
    const key = normaliseName(mention.text)
    if (mention.type === 'place' && !names.has(key)) names.set(key, candidatesFor(mention.text, gazetteer))
  }
  const context = contextOf(text, mentions, names, gazetteer)
  const resolved = new Map<string, Resolved>()
  for (const [key, candidates] of names) {
    const place = choose(key, candidates, context)
    if (place !== null) resolved.set(key, place)
  }
  return resolved
}

function candidatesFor(name: string, gazetteer: Gazetteer): readonly NamedPlace[] {
  const main = mainNameOf('place', name)
  if (main === null) return withoutOwnRegions(named(name, gazetteer))
  for (const other of [main, ...otherNamesOf('place', main)]) {
    const countries = gazetteer.named(other).filter(({ place }) => place === 'country')
    if (countries.length > 0) return [...countries, ...gazetteer.named(name).filter(({ place }) => place !== 'country')]
  }
  return gazetteer.named(name)
}

/** An abbreviated state is that state. */
function named(name: string, gazetteer: Gazetteer): readonly NamedPlace[] {
  const all = gazetteer.named(name)
  const state = all.length > 0 ? undefined : usStates.get(normaliseName(name).replaceAll('.', ''))
  return state === undefined ? all : gazetteer.named(state).filter(({ place, country }) => place === 'region' && country === 'US')
}

/** Outside America a region that is called as its city is not what is meant. */
function withoutOwnRegions(places: readonly NamedPlace[]): readonly NamedPlace[] {
  const cities = places.filter(({ place }) => place === 'city' || place === 'capital')
  return places.filter(({ place, country }) => place !== 'region' || country === 'US' || !cities.some((city) => city.country === country))
}

function contextOf(
  text: string,
  mentions: readonly Mention[],
  names: ReadonlyMap<string, readonly NamedPlace[]>,
  gazetteer: Gazetteer,
): Context {
  const countries = new Map<string, number>()
  const after = new Map<string, string>()
  const regions = new Set<string>()
  const speakOf = (code: string): void => {
    countries.set(code, (countries.get(code) ?? 0) + 1)
  }
  let before: Mention | null = null
  for (const mention of mentions) {
    if (mention.type === 'group' && mention.reason.code === 'demonym') {
      const country = candidatesFor(mention.reason.params['place'] ?? '', gazetteer).find(({ place }) => place === 'country')
      if (country !== undefined) speakOf(country.country)
    }
    if (mention.type !== 'place') continue
    const key = normaliseName(mention.text)
    if (before !== null && /^, $/u.test(text.slice(before.end, mention.start))) after.set(normaliseName(before.text), key)
    before = mention
    const all = names.get(key) ?? []
    const [first] = all
    if (first === undefined || !all.every(({ country }) => country === first.country)) continue
    speakOf(first.country)
    if (first.admin !== null) regions.add(`${first.country} ${first.admin}`)
  }
  return { countries, regions, after }
}

/** How likely a name means this place where nothing speaks for or against it: by its size and rank. */
function fame({ place, population, official }: NamedPlace): number {
  const rank = place === 'country' ? 2 : place === 'capital' ? 1.6 : place === 'region' ? -0.8 : 0
  return Math.log10(population + 10) + rank + (official ? 0.8 : 0)
}

function likelihood(candidate: NamedPlace, key: string, { countries, regions, after }: Context): number {
  const following = after.get(key)
  const within = following !== undefined && isWithin(candidate, following) ? 6 : 0
  const spoken = Math.min(countries.get(candidate.country) ?? 0, 4)
  const held = regions.has(`${candidate.country} ${candidate.place === 'region' ? candidate.name : candidate.admin}`) ? 1.5 : 0
  return fame(candidate) + held + within + (spoken > 0 ? 0.6 + 0.35 * spoken : 0)
}

function isWithin({ place, country, admin }: NamedPlace, following: string): boolean {
  if (place === 'country') return false
  if (admin !== null && normaliseName(admin) === following) return true
  return (
    normaliseName(sayCountry(country)) === normaliseName(mainNameOf('place', following) ?? following) ||
    (country === 'US' && usStates.get(following.replaceAll('.', '')) === admin)
  )
}

function choose(key: string, candidates: readonly NamedPlace[], context: Context): Resolved | null {
  const ranked = [...candidates].sort((a, b) => likelihood(b, key, context) - likelihood(a, key, context))
  const [best] = ranked
  if (best === undefined) return null
  const rivals = ranked.filter(
    (other, index) => index > 0 && !isSame(best, other) && ranked.findIndex((earlier) => isSame(earlier, other)) === index,
  )
  const [second] = rivals
  const famous = [...candidates].sort((a, b) => fame(b) - fame(a))[0] ?? best
  const name = isSame(famous, best) ? usualName(key, best) : `${best.name}, ${best.admin ?? sayCountry(best.country)}`
  const others = rivals.slice(0, mostRivals).map(reading)
  return {
    name: best.place === 'country' ? (mainNameOf('place', best.name) ?? best.name) : name,
    value: { kind: 'place', ...reading(best), others: best.place === 'capital' ? [governmentOf(best), ...others] : others },
    contested: second !== undefined && likelihood(best, key, context) - likelihood(second, key, context) < closeCall,
  }
}

/** Kyiv for Kiev, but Raqqa for the Ar Raqqah of maps: a place goes by the name of the lists, else by its own. */
function usualName(key: string, { name, official }: NamedPlace): string {
  const written = official || listed(name) !== null ? null : listedByKey(key)
  return written?.type === 'place' ? written.canonical : name
}

/** A city and the country or region that is no more than it: Singapore, Luxembourg. */
function isSame(a: NamedPlace, b: NamedPlace): boolean {
  return a.country === b.country && Math.abs(a.latitude - b.latitude) < 0.2 && Math.abs(a.longitude - b.longitude) < 0.2
}

function governmentOf(capital: NamedPlace): PlaceReading {
  return { ...reading(capital), place: 'government' }
}

function reading({ place, name, country, admin, latitude, longitude, population }: NamedPlace): PlaceReading {
  return { place, name, country, admin, latitude, longitude, population }
}

const usStates: ReadonlyMap<string, string> = new Map(
  (
    'al Alabama,ak Alaska,az Arizona,ar Arkansas,ca California,co Colorado,ct Connecticut,de Delaware,fl Florida,ga Georgia,hi Hawaii,id Idaho,il Illinois,in Indiana,ia Iowa,ks Kansas,ky Kentucky,la Louisiana,me Maine,md Maryland,' +
    'ma Massachusetts,mi Michigan,mn Minnesota,ms Mississippi,mo Missouri,mt Montana,ne Nebraska,nv Nevada,nh New Hampshire,nj New Jersey,nm New Mexico,ny New York,nc North Carolina,nd North Dakota,oh Ohio,ok Oklahoma,or Oregon,' +
    'pa Pennsylvania,ri Rhode Island,sc South Carolina,sd South Dakota,tn Tennessee,tx Texas,ut Utah,vt Vermont,va Virginia,wa Washington,wv West Virginia,wi Wisconsin,wy Wyoming,dc District of Columbia,' +
    'calif California,conn Connecticut,fla Florida,ill Illinois,mass Massachusetts,mich Michigan,minn Minnesota,ore Oregon,penn Pennsylvania,tenn Tennessee,tex Texas,wash Washington,wis Wisconsin,ala Alabama,ariz Arizona,colo Colorado,ind Indiana,kan Kansas,okla Oklahoma'
  )
    .split(',')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
)
