import type { ExtractorInput } from '../extractor.ts'

const publishers: readonly (readonly [RegExp, string])[] = [
  [
    /New York Times|Washington Post|\bCNN\b|Fox News|\bNPR\b|Wall Street Journal|Associated Press|Los Angeles Times|USA Today|Voice of America|\bVOA\b|Bloomberg|\b(?:ABC|CBS|NBC) News|Politico|Newsweek|Chicago|Boston Globe/iu,
    'US',
  ],
  [/\bBBC\b|Guardian|Telegraph|The Independent|Sky News|Financial Times|Daily Mail|The Sun|Evening Standard|Daily Mirror/iu, 'GB'],
  [/Sydney|Australian|The Age\b|\bSBS\b/iu, 'AU'],
  [/\bCBC\b|Globe and Mail|Toronto|Canadian|\bCTV\b|Montreal/iu, 'CA'],
  [/New Zealand|\bRNZ\b|\bStuff\b/iu, 'NZ'],
  [/Hong Kong|South China Morning/iu, 'HK'],
  [/Straits Times|Channel NewsAsia|\bCNA\b/iu, 'SG'],
  [/Times of India|Hindustan|Indian Express|The Hindu|\bNDTV\b/iu, 'IN'],
  [/Irish/iu, 'IE'],
]
const cities: readonly (readonly [RegExp, string])[] = [
  [/^(?:WASHINGTON|NEW YORK|LOS ANGELES|CHICAGO|HOUSTON|BOSTON|SAN FRANCISCO|MIAMI|SEATTLE|ATLANTA|DALLAS|DETROIT)/u, 'US'],
  [/^(?:LONDON|EDINBURGH|CARDIFF|BELFAST|MANCHESTER)/u, 'GB'],
  [/^(?:SYDNEY|MELBOURNE|CANBERRA|BRISBANE|PERTH|ADELAIDE)/u, 'AU'],
  [/^(?:TORONTO|OTTAWA|MONTREAL|VANCOUVER|CALGARY)/u, 'CA'],
  [/^(?:WELLINGTON|AUCKLAND)/u, 'NZ'],
  [/^HONG KONG/u, 'HK'],
  [/^SINGAPORE/u, 'SG'],
  [/^(?:NEW DELHI|DELHI|MUMBAI|KOLKATA|CHENNAI)/u, 'IN'],
  [/^(?:BERLIN|FRANKFURT|MUNICH)/u, 'DE'],
  [/^PARIS/u, 'FR'],
]
/** Endings of addresses that are a country's in name only. */
const everywhere = new Set(['io', 'ai', 'co', 'tv', 'me', 'fm', 'ly', 'to', 'cc', 'ws', 'eu', 'gg', 'sh'])

/** The ISO 3166 country that a document comes from, as its address, publisher or dateline tell; null where they do not. */
export function homeCountry({ metadata, text }: ExtractorInput): string | null {
  const host = /^https?:\/\/(?<host>[^/:?#]+)/iu.exec(metadata.sourceUrl ?? '')?.groups?.['host']?.toLowerCase() ?? ''
  const ending = /\.(?<ending>[a-z]{2,3})$/u.exec(host)?.groups?.['ending'] ?? ''
  if (ending === 'gov' || ending === 'mil') return 'US'
  if (ending.length === 2 && !everywhere.has(ending)) return ending === 'uk' ? 'GB' : ending.toUpperCase()
  const publisher = `${metadata.publisher ?? ''} ${metadata.agency ?? ''}`
  const published = publishers.find(([name]) => name.test(publisher))
  if (published !== undefined) return published[1]
  for (const line of text.slice(0, 600).split('\n')) {
    const dateline = /^(?<city>\p{Lu}[\p{Lu} .'-]{3,30})(?:,[^—–(]{0,40})?(?: \(| ?[—–-])/u.exec(line)?.groups?.['city']
    const city = dateline === undefined ? undefined : cities.find(([name]) => name.test(dateline))
    if (city !== undefined) return city[1]
  }
  return null
}

const southern = new Set(['AU', 'NZ', 'ZA', 'AR', 'CL', 'UY', 'PY', 'BR', 'PE', 'BO', 'ZW', 'ZM', 'NA', 'BW', 'MZ', 'FJ'])

/** Whether the seasons of a country are those of the southern year. */
export function isSouthern(country: string | null): boolean {
  return country !== null && southern.has(country)
}

/** Whether people of a country write the month before the day in figures. */
export function writesMonthFirst(country: string): boolean {
  return country === 'US' || country === 'PH' || country === 'FM' || country === 'PW'
}
