import type { DateReading, HistoricDay, MentionValue, MoneyValue, QuantityValue } from '../model/mention-value.ts'
import { assertNever } from '../assert-never.ts'
import { sayPlace } from './places.ts'
import { sayDuration, sayRecurring, sayTime } from './times.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

type Length = 'short' | 'long'

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

function partsOf(day: HistoricDay): Parts {
  const before = day.startsWith('-')
  const [year = 0, month = 1, date = 1] = day
    .slice(before ? 1 : 0)
    .split('-')
    .map(Number)
  return { year: before ? -year : year, month, day: date }
}

function monthName(month: number, length: Length): string {
  const name = months[month - 1] ?? ''
  return length === 'short' ? name.slice(0, 3) : name
}

/** A year as people write it: astronomical 0 is 1 BC. */
function sayYear(year: number): string {
  return year > 0 ? String(year) : `${String(1 - year)} BC`
}

function lastDayOf({ year, month }: Parts): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `2021-10-20` as `20 Oct 2021` or `20 October 2021`. */
export function sayDay(day: HistoricDay, length: Length = 'short'): string {
  const { year, month, day: date } = partsOf(day)
  return `${String(date)} ${monthName(month, length)} ${sayYear(year)}`
}

/** `2021-10-20` as `Wed`. */
export function sayWeekday(day: HistoricDay): string {
  const { year, month, day: date } = partsOf(day)
  return weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? ''
}

/** An interval of days as short as it can be said: `20 Oct 2021`, `13–19 Oct 2021`, `August 2021`, `1980–1989`. `withYear` false leaves the year off days. */
export function sayInterval({ from, to }: Pick<DateReading, 'from' | 'to'>, length: Length = 'short', withYear = true): string {
  const first = partsOf(from)
  const last = partsOf(to)
  const year = withYear ? ` ${sayYear(last.year)}` : ''
  if (first.day === 1 && first.month === 1 && last.month === 12 && last.day === 31) {
    if (first.year === last.year) return sayYear(first.year)
    return last.year <= 0 ? `${String(1 - first.year)}–${sayYear(last.year)}` : `${sayYear(first.year)}–${sayYear(last.year)}`
  }
  if (first.day === 1 && first.year === last.year && last.day === lastDayOf(last)) {
    if (first.month === last.month) return `${monthName(first.month, withYear ? 'long' : length)}${year}`
    return `${monthName(first.month, length)}–${monthName(last.month, length)}${year}`
  }
  if (from === to) return `${String(first.day)} ${monthName(first.month, length)}${year}`
  if (first.year === last.year && first.month === last.month)
    return `${String(first.day)}–${String(last.day)} ${monthName(last.month, length)}${year}`
  if (first.year === last.year)
    return `${String(first.day)} ${monthName(first.month, length)} – ${String(last.day)} ${monthName(last.month, length)}${year}`
  return `${sayDay(from, length)} – ${sayDay(to, length)}`
}

/** The same with weekdays, for a title: `Wed 13 – Tue 19 October 2021`. */
export function sayIntervalWithWeekdays({ from, to }: Pick<DateReading, 'from' | 'to'>): string {
  const first = partsOf(from)
  const last = partsOf(to)
  const days = (Date.UTC(last.year, last.month - 1, last.day) - Date.UTC(first.year, first.month - 1, first.day)) / 86_400_000
  if (from === to) return `${sayWeekday(from)} ${sayDay(from, 'long')}`
  if (days > 13 || sayInterval({ from, to }).split(' ').length < 3) return sayInterval({ from, to }, 'long')
  const start =
    first.month === last.month
      ? String(first.day)
      : `${String(first.day)} ${monthName(first.month, 'long')}${first.year === last.year ? '' : ` ${String(first.year)}`}`
  return `${sayWeekday(from)} ${start} – ${sayWeekday(to)} ${sayDay(to, 'long')}`
}

const scales = [
  { of: 1e12, name: 'trillion' },
  { of: 1e9, name: 'billion' },
  { of: 1e6, name: 'million' },
]

/** `1200000000` as `1.2 billion`. */
export function sayAmount(amount: number): string {
  const scale = scales.find(({ of }) => Math.abs(amount) >= of)
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(scale === undefined ? amount : amount / scale.of)
  return scale === undefined ? number : `${number} ${scale.name}`
}

const signs: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  RUB: '₽',
  INR: '₹',
  ILS: '₪',
  KRW: '₩',
  UAH: '₴',
  TRY: '₺',
}

/** An amount of money: `$1.2 billion`, `$5–10 million`, `CHF 40,000`. */
export function sayMoney({ amount, currency, to }: Pick<MoneyValue, 'amount' | 'currency' | 'to'>): string {
  const sign = currency === null ? undefined : signs[currency]
  const said = sayRange(amount, to, sign)
  return sign === undefined ? `${currency === null ? '' : `${currency} `}${said}` : `${sign}${said}`
}

/** Two ends of one scale share its word: `5–10 million`. */
function sayRange(amount: number, to: number | undefined, sign = ''): string {
  if (to === undefined) return sayAmount(amount)
  const [first = '', firstScale] = sayAmount(amount).split(' ')
  const [, lastScale] = sayAmount(to).split(' ')
  return firstScale === lastScale ? `${first}–${sayAmount(to)}` : `${sayAmount(amount)} – ${sign}${sayAmount(to)}`
}

/** A quantity with its unit: `35%`, `2,000 km`, `3 percentage points`. */
export function sayQuantity({ amount, unit, to }: Pick<QuantityValue, 'amount' | 'unit' | 'to'>): string {
  const said = sayRange(amount, to)
  if (unit === '%') return `${said}%`
  return unit === 'pp' ? `${said} percentage ${said === '1' ? 'point' : 'points'}` : `${said} ${unit}`.trim()
}

/** What a mention stands for, in a few words. */
export function sayValue(value: MentionValue): string {
  switch (value.kind) {
    case 'date':
      return sayInterval(value)
    case 'money':
      return sayMoney(value)
    case 'quantity':
      return sayQuantity(value)
    case 'duration':
      return sayDuration(value)
    case 'time':
      return sayTime(value)
    case 'recurring':
      return sayRecurring(value)
    case 'place':
      return sayPlace(value)
    default:
      return assertNever(value)
  }
}

/** The same with how exact it is and what it was converted to: `about $5 million`, `at least 20 years`, `€1 billion = about $1.2 billion`. */
export function sayValueWhole(value: MentionValue): string {
  const said = value.kind === 'money' ? [sayMoney(value), ...value.conversions.map(sayMoney)].join(' = ') : sayValue(value)
  const bound = value.kind === 'money' || value.kind === 'quantity' || value.kind === 'duration' ? value.bound : undefined
  if (bound === 'at-least') return `at least ${said}`
  if (bound === 'at-most') return `at most ${said}`
  return value.kind !== 'recurring' && value.kind !== 'place' && value.approximate === true ? `about ${said}` : said
}

/** Why an amount is in the currency it is in, where its words alone do not tell; null where they do. */
export function sayAssumedCurrency({ assumed, currency }: Pick<MoneyValue, 'assumed' | 'currency'>): string | null {
  if (assumed === undefined || currency === null) return null
  if (assumed === 'place') return `Taken for ${currency}, the money of where the article is from`
  return assumed === 'named' ? `Taken for ${currency}, the money of the country it names most` : `Taken for ${currency}, which is usual`
}
