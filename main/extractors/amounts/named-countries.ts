import { countryLines } from '../data/countries.ts'

/** ISO 3166 codes of countries whose money shares its name with another's. */
const codes: Readonly<Record<string, string>> = {
  Norway: 'NO',
  Denmark: 'DK',
  Sweden: 'SE',
  Iceland: 'IS',
  'Czech Republic': 'CZ',
  Switzerland: 'CH',
  France: 'FR',
  Belgium: 'BE',
  Rwanda: 'RW',
  Guinea: 'GN',
  'Democratic Republic of the Congo': 'CD',
  Senegal: 'SN',
  'Ivory Coast': 'CI',
  Mali: 'ML',
  Niger: 'NE',
  Chad: 'TD',
  Cameroon: 'CM',
  Mexico: 'MX',
  Philippines: 'PH',
  Argentina: 'AR',
  Colombia: 'CO',
  Chile: 'CL',
  Cuba: 'CU',
  'Dominican Republic': 'DO',
  Uruguay: 'UY',
  Turkey: 'TR',
  Italy: 'IT',
  Syria: 'SY',
  Lebanon: 'LB',
  Iraq: 'IQ',
  Kuwait: 'KW',
  Jordan: 'JO',
  Serbia: 'RS',
  Algeria: 'DZ',
  Tunisia: 'TN',
  Libya: 'LY',
  Bahrain: 'BH',
  Morocco: 'MA',
  'United Arab Emirates': 'AE',
  Iran: 'IR',
  Oman: 'OM',
  Yemen: 'YE',
  'Saudi Arabia': 'SA',
  Qatar: 'QA',
  Kenya: 'KE',
  Uganda: 'UG',
  Tanzania: 'TZ',
  Somalia: 'SO',
  Russia: 'RU',
  Belarus: 'BY',
  'South Korea': 'KR',
  'North Korea': 'KP',
  Romania: 'RO',
  Moldova: 'MD',
  Azerbaijan: 'AZ',
  Turkmenistan: 'TM',
  Kyrgyzstan: 'KG',
  Uzbekistan: 'UZ',
  Zambia: 'ZM',
  Malawi: 'MW',
  India: 'IN',
  Pakistan: 'PK',
  'Sri Lanka': 'LK',
  Nepal: 'NP',
  Mauritius: 'MU',
  'South Africa': 'ZA',
  Botswana: 'BW',
}

const names: ReadonlyMap<string, readonly string[]> = new Map(
  countryLines.split('\n').flatMap((line) => {
    const [name = '', peoples = '', capital = ''] = line.split(';')
    const code = codes[name]
    return code === undefined ? [] : [[code, [name, ...peoples.split(','), ...capital.split(',')].filter((each) => each !== '')] as const]
  }),
)

/** Which of some countries a text names most, by name, people or capital; null where it names none, or two as often. Counts each country once a text. */
export class NamedCountries {
  private readonly counts = new Map<string, number>()
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  most(countries: readonly string[]): string | null {
    const counted = countries
      .map((country) => ({ country, count: this.count(country) }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
    const [first, second] = counted
    return first === undefined || first.count === second?.count ? null : first.country
  }

  private count(country: string): number {
    const known = this.counts.get(country)
    if (known !== undefined) return known
    const words = names.get(country) ?? []
    const count = words.length === 0 ? 0 : (this.text.match(new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'giu'))?.length ?? 0)
    this.counts.set(country, count)
    return count
  }
}
