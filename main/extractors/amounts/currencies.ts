import { peoples } from './currency-peoples.ts'
import type { NamedCountries } from './named-countries.ts'

/** ISO 4217 codes of signs that mean one country's money. */
const sureSigns: Readonly<Record<string, string>> = {
  US$: 'USD',
  USD$: 'USD',
  'U.S.$': 'USD',
  'U.S. $': 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  CDN$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  MX$: 'MXN',
  J$: 'JMD',
  TT$: 'TTD',
  Z$: 'ZWL',
  '€': 'EUR',
  'CN¥': 'CNY',
  'RMB¥': 'CNY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₸': 'KZT',
  '₾': 'GEL',
  '₵': 'GHS',
  zł: 'PLN',
  Kč: 'CZK',
  RM: 'MYR',
  Rp: 'IDR',
  Tk: 'BDT',
  RMB: 'CNY',
  CFA: 'XOF',
  KSh: 'KES',
  USh: 'UGX',
  TSh: 'TZS',
}

/** What several countries call so: by country, and what is usual where none tells (null: nothing is). */
interface Shared {
  readonly usual: string | null
  readonly by: Readonly<Record<string, string>>
}

const dollars: Shared = {
  usual: 'USD',
  by: {
    AU: 'AUD',
    CA: 'CAD',
    NZ: 'NZD',
    HK: 'HKD',
    SG: 'SGD',
    TW: 'TWD',
    JM: 'JMD',
    BS: 'BSD',
    BB: 'BBD',
    FJ: 'FJD',
    TT: 'TTD',
    LR: 'LRD',
    NA: 'NAD',
  },
}
const pounds: Shared = { usual: 'GBP', by: { EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG', SS: 'SSP', IE: 'GBP', CY: 'CYP' } }
const yens: Shared = { usual: 'JPY', by: { CN: 'CNY' } }
const rupees: Shared = { usual: 'INR', by: { PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' } }
const crowns: Shared = { usual: null, by: { CZ: 'CZK', SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' } }
/** Letters that are signs of money only before a large sum, and where the country is known. */
const letterSigns: Readonly<Record<string, Shared>> = {
  P: { usual: null, by: { PH: 'PHP', BW: 'BWP' } },
  R: { usual: null, by: { ZA: 'ZAR' } },
}
const sharedSigns: Readonly<Record<string, Shared>> = {
  ...letterSigns,
  $: dollars,
  '£': pounds,
  '¥': yens,
  '￥': yens,
  Rs: rupees,
  'Rs.': rupees,
  kr: crowns,
  'kr.': crowns,
}
const sharedWords: Readonly<Record<string, Shared>> = {
  dollar: dollars,
  buck: dollars,
  cent: { usual: 'USD', by: { ...dollars.by, IE: 'EUR', DE: 'EUR', FR: 'EUR', IT: 'EUR', ES: 'EUR' } },
  pound: pounds,
  quid: { usual: 'GBP', by: {} },
  pence: { usual: 'GBP', by: {} },
  rupee: rupees,
  crown: crowns,
  krone: { usual: null, by: { NO: 'NOK', DK: 'DKK' } },
  kroner: { usual: null, by: { NO: 'NOK', DK: 'DKK' } },
  krona: { usual: 'SEK', by: { IS: 'ISK' } },
  kronor: { usual: 'SEK', by: {} },
  franc: {
    usual: null,
    by: {
      CH: 'CHF',
      FR: 'FRF',
      BE: 'BEF',
      RW: 'RWF',
      GN: 'GNF',
      CD: 'CDF',
      SN: 'XOF',
      CI: 'XOF',
      ML: 'XOF',
      NE: 'XOF',
      TD: 'XAF',
      CM: 'XAF',
    },
  },
  peso: { usual: null, by: { MX: 'MXN', PH: 'PHP', AR: 'ARS', CO: 'COP', CL: 'CLP', CU: 'CUP', DO: 'DOP', UY: 'UYU' } },
  lira: { usual: 'TRY', by: { IT: 'ITL', SY: 'SYP', LB: 'LBP' } },
  dinar: { usual: null, by: { IQ: 'IQD', KW: 'KWD', JO: 'JOD', RS: 'RSD', DZ: 'DZD', TN: 'TND', LY: 'LYD', BH: 'BHD' } },
  dirham: { usual: 'AED', by: { MA: 'MAD' } },
  rial: { usual: 'IRR', by: { OM: 'OMR', YE: 'YER' } },
  riyal: { usual: 'SAR', by: { QA: 'QAR' } },
  shilling: { usual: null, by: { KE: 'KES', UG: 'UGX', TZ: 'TZS', SO: 'SOS' } },
  ruble: { usual: 'RUB', by: { BY: 'BYN' } },
  rouble: { usual: 'RUB', by: { BY: 'BYN' } },
  won: { usual: 'KRW', by: { KP: 'KPW' } },
  leu: { usual: 'RON', by: { MD: 'MDL' } },
  lei: { usual: 'RON', by: { MD: 'MDL' } },
  manat: { usual: null, by: { AZ: 'AZN', TM: 'TMT' } },
  som: { usual: null, by: { KG: 'KGS', UZ: 'UZS' } },
  kwacha: { usual: null, by: { ZM: 'ZMW', MW: 'MWK' } },
  mark: { usual: 'DEM', by: { FI: 'FIM', BA: 'BAM' } },
  bolivar: { usual: 'VES', by: {} },
}
const sureWords: Readonly<Record<string, string>> = {
  euro: 'EUR',
  'pound sterling': 'GBP',
  'pounds sterling': 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  'cfa franc': 'XOF',
  shekel: 'ILS',
  real: 'BRL',
  reais: 'BRL',
  koruna: 'CZK',
  zloty: 'PLN',
  zlotys: 'PLN',
  forint: 'HUF',
  hryvnia: 'UAH',
  hryvnya: 'UAH',
  tenge: 'KZT',
  afghani: 'AFN',
  rand: 'ZAR',
  naira: 'NGN',
  cedi: 'GHS',
  birr: 'ETB',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  dong: 'VND',
  taka: 'BDT',
  kyat: 'MMK',
  riel: 'KHR',
  lari: 'GEL',
  dram: 'AMD',
  'deutsche mark': 'DEM',
  deutschmark: 'DEM',
  bitcoin: 'BTC',
}
export const currencyCodes =
  'USD|EUR|GBP|JPY|CNY|CHF|RUB|INR|AUD|CAD|NZD|HKD|SGD|TWD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|RSD|TRY|UAH|BYN|KZT|GEL|AMD|AZN|ILS|AED|SAR|QAR|KWD|IQD|IRR|JOD|LBP|ZAR|BRL|MXN|ARS|CLP|COP|PEN|KRW|THB|IDR|MYR|PHP|VND|PKR|BDT|LKR|NPR|AFN|EGP|NGN|KES|GHS|ETB|MAD|TND|BTC'

export const signNames: readonly string[] = [...Object.keys(sureSigns), ...Object.keys(sharedSigns)].sort((a, b) => b.length - a.length)
/** Whether a sign is a letter that is one only before a large sum. */
export function isLetterSign(sign: string): boolean {
  return letterSigns[sign] !== undefined
}

/** Signs that may stand after their figures. */
export const signsAfter: readonly string[] = ['€', '£', '¥', '₽', '₴', '₸', 'zł', 'Kč', 'kr.', 'kr', '$']
export const wordNames: readonly string[] = [...Object.keys(sureWords), ...Object.keys(sharedWords)].sort((a, b) => b.length - a.length)
export const peopleNames: readonly string[] = Object.keys(peoples).sort((a, b) => b.length - a.length)

/** The currency that a sign, a code or a word stands for, and why where it might stand for another. */
export interface Currency {
  readonly code: string | null
  readonly assumed?: 'place' | 'named' | 'usual'
}

/** Where a text is from (ISO 3166, null where nothing tells), and which countries it names. */
export interface Whereabouts {
  readonly home: string | null
  readonly named: NamedCountries
}

/** What the words themselves tell of a currency, and where they might mean several, where the text is from or which country it names most. */
export function currencyOf(written: string, where: Whereabouts): Currency {
  const sure = sureSigns[written]
  if (sure !== undefined) return { code: sure }
  if (/^[A-Z]{3}$/u.test(written)) return { code: written }
  const sign = sharedSigns[written]
  if (sign !== undefined) return chosen(sign, where)
  const words = written.toLowerCase()
  const people = peopleNames.find((name) => words.startsWith(`${name} `))
  const bare = people === undefined ? words : words.slice(people.length + 1)
  const word = [bare, bare.replace(/s$/u, ''), bare.replace(/es$/u, '')]
  const only = word.flatMap((name) => sureWords[name] ?? [])[0]
  if (only !== undefined) return { code: only }
  const shared = word.flatMap((name) => sharedWords[name] ?? [])[0]
  if (shared === undefined) return { code: null }
  const country = people === undefined ? undefined : peoples[people]
  if (country !== undefined) return { code: shared.by[country] ?? shared.usual }
  return chosen(shared, where)
}

function chosen({ usual, by }: Shared, { home, named }: Whereabouts): Currency {
  const own = home === null ? undefined : by[home]
  if (own !== undefined) return { code: own, assumed: 'place' }
  if (usual === 'USD') return { code: usual, assumed: home === 'US' ? 'place' : 'usual' }
  if (usual === 'GBP' || usual === 'JPY') return { code: usual }
  const land = named.most([...Object.keys(by), ...(usual === null ? [] : (homes[usual] ?? []))])
  if (land !== null) return { code: by[land] ?? usual, assumed: 'named' }
  return usual === 'INR' ? { code: usual, assumed: 'usual' } : { code: usual }
}

/** The countries of currencies that are usual. */
const homes: Readonly<Record<string, readonly string[]>> = {
  INR: ['IN'],
  TRY: ['TR'],
  IRR: ['IR'],
  AED: ['AE'],
  SAR: ['SA'],
  RON: ['RO'],
  RUB: ['RU'],
  KRW: ['KR'],
  SEK: ['SE'],
}
