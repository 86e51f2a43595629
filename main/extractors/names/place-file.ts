import { PlaceKind, type PlaceReading } from '../../../shared/model/mention-value.ts'
import { normaliseName } from '../../../shared/text/entity-name.ts'

/** A place that a name is used for; `official` is false where the name is another one than its own (Bombay of Mumbai). */
export interface NamedPlace extends PlaceReading {
  readonly official: boolean
}

/** Places by name. */
export interface Gazetteer {
  /** Everything that goes by this name, whatever its case and accents; the most populous first. */
  named(name: string): readonly NamedPlace[]
}

export const emptyGazetteer: Gazetteer = { named: () => [] }

const cacheLimit = 20_000

/**
 * Reads `resources/gazetteer/places.tsv` (its lines are described in tools/gazetteer/build.py): UTF-8, sorted by name, which is searched as it is.
 * Nothing is decoded before the first look-up; a line that is no place is passed over.
 */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  let lines: Lines | null = null
  const cache = new Map<string, readonly NamedPlace[]>()
  return {
    named(name) {
      const key = normaliseName(name)
      const known = cache.get(key)
      if (known !== undefined) return known
      lines ??= linesOf(new TextDecoder().decode(bytes))
      const places = withKey(lines, key)
      if (cache.size >= cacheLimit) cache.clear()
      cache.set(key, places)
      return places
    },
  }
}

interface Lines {
  readonly text: string
  /** Where each line begins. */
  readonly starts: readonly number[]
}

function linesOf(text: string): Lines {
  const starts: number[] = []
  for (let at = 0; at < text.length;) {
    starts.push(at)
    const end = text.indexOf('\n', at)
    at = end === -1 ? text.length : end + 1
  }
  return { text, starts }
}

function keyAt({ text, starts }: Lines, line: number): string {
  const start = starts[line] ?? text.length
  return text.slice(start, text.indexOf('\t', start))
}

function withKey(lines: Lines, key: string): readonly NamedPlace[] {
  let low = 0
  let high = lines.starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keyAt(lines, middle) < key) low = middle + 1
    else high = middle
  }
  const places: NamedPlace[] = []
  for (let line = low; line < lines.starts.length && keyAt(lines, line) === key; line += 1) {
    const start = lines.starts[line] ?? 0
    const place = placeOf(lines.text.slice(start, (lines.starts[line + 1] ?? lines.text.length + 1) - 1))
    if (place !== null) places.push(place)
  }
  return places.sort((a, b) => b.population - a.population)
}

function placeOf(line: string): NamedPlace | null {
  const [key, kind, name = '', country = '', admin = '', latitude, longitude, population] = line.split('\t')
  const place = PlaceKind.safeParse(kind)
  if (!place.success || name === '') return null
  return {
    place: place.data,
    name,
    country,
    admin: admin === '' ? null : admin,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
    official: normaliseName(name) === key || normaliseName(name) === `${key} city`,
  }
}
