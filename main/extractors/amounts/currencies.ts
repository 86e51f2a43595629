/** ISO 4217 codes of currency signs. A bare dollar is read as the American one. */
export const signs: Readonly<Record<string, string>> = {
  US$: 'USD',
  'U.S.$': 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
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
}

/** Currency words. Where several countries' money is called so, null: the text does not tell which. */
export const currencyWords: Readonly<Record<string, string | null>> = {
  'us dollar': 'USD',
  'u.s. dollar': 'USD',
  'american dollar': 'USD',
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
  'hong kong dollar': 'HKD',
  'new zealand dollar': 'NZD',
  dollar: 'USD',
  buck: 'USD',
  cent: 'USD',
  euro: 'EUR',
  'pound sterling': 'GBP',
  'british pound': 'GBP',
  'egyptian pound': 'EGP',
  pound: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  'swiss franc': 'CHF',
  franc: null,
  'russian ruble': 'RUB',
  ruble: 'RUB',
  rouble: 'RUB',
  'indian rupee': 'INR',
  'pakistani rupee': 'PKR',
  rupee: null,
  rial: 'IRR',
  riyal: 'SAR',
  shekel: 'ILS',
  'turkish lira': 'TRY',
  lira: null,
  won: 'KRW',
  peso: null,
  real: 'BRL',
  reais: 'BRL',
  krona: 'SEK',
  krone: null,
  kronor: 'SEK',
  kroner: null,
  zloty: 'PLN',
  forint: 'HUF',
  hryvnia: 'UAH',
  tenge: 'KZT',
  afghani: 'AFN',
  dinar: null,
  dirham: 'AED',
  rand: 'ZAR',
  naira: 'NGN',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  dong: 'VND',
  mark: 'DEM',
  'deutsche mark': 'DEM',
}

export const currencyCodes =
  'USD|EUR|GBP|JPY|CNY|CHF|RUB|INR|AUD|CAD|NZD|HKD|SGD|SEK|NOK|DKK|PLN|CZK|HUF|TRY|UAH|KZT|ILS|AED|SAR|ZAR|BRL|MXN|KRW|THB|IDR|MYR|PHP|VND|PKR|EGP|NGN|BTC'

/** The ISO 4217 code that a sign, a code or a word stands for; null when it stands for several or is unknown. */
export function currencyOf(written: string): string | null {
  const sign = signs[written]
  if (sign !== undefined) return sign
  if (/^[A-Z]{3}$/u.test(written)) return written
  const word = written.toLowerCase()
  return currencyWords[word] ?? currencyWords[word.replace(/s$/u, '')] ?? null
}
