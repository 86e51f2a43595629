import type { PlaceKind, PlaceReading } from '../model/mention-value.ts'

const kinds: Record<Exclude<PlaceKind, 'government'>, string> = { country: 'country', region: 'region', capital: 'capital', city: 'city' }

const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** The English name of an ISO 3166 country, as Unicode has it. */
export function sayCountry(code: string): string {
  return countryNames.of(code) ?? code
}

/** A place so that a reader tells it from others of its name: `Moscow, Idaho, United States (city)`, `the government of Russia`. */
export function sayPlace({ place, name, country, admin }: Pick<PlaceReading, 'place' | 'name' | 'country' | 'admin'>): string {
  const land = sayCountry(country)
  switch (place) {
    case 'government':
      return `the government of ${land}`
    case 'country':
      return `${name} (${kinds.country})`
    case 'region':
    case 'capital':
    case 'city':
      return `${[name, ...(admin === null || admin === name ? [] : [admin]), land].join(', ')} (${kinds[place]})`
  }
}
