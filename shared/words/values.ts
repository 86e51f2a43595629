import type { DateReading, IsoDay, MentionValue, MoneyValue, QuantityValue } from '../model/mention-value.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

type Length = 'short' | 'long'

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

function partsOf(day: IsoDay): Parts {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, day: date }
}

function monthName(month: number, length: Length): string {
  const name = months[month - 1] ?? ''
  return length === 'short' ? name.slice(0, 3) : name
}

function lastDayOf({ year, month }: Parts): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `2021-10-20` as `20 Oct 2021` or `20 October 2021`. */
export function sayDay(day: IsoDay, length: Length = 'short'): string {
  const { year, month, day: date } = partsOf(day)
  return `${String(date)} ${monthName(month, length)} ${String(year)}`
}

/** `2021-10-20` as `Wed`. */
export function sayWeekday(day: IsoDay): string {
  const { year, month, day: date } = partsOf(day)
  return weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? ''
}

/** An interval of days as short as it can be said: `20 Oct 2021`, `13–19 Oct 2021`, `August 2021`, `1980–1989`. `withYear` false leaves the year off days. */
export function sayInterval({ from, to }: Pick<DateReading, 'from' | 'to'>, length: Length = 'short', withYear = true): string {
  const first = partsOf(from)
  const last = partsOf(to)
  const year = withYear ? ` ${String(last.year)}` : ''
  if (first.day === 1 && first.month === 1 && last.month === 12 && last.day === 31) {
    return first.year === last.year ? String(first.year) : `${String(first.year)}–${String(last.year)}`
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

/** An amount of money: `$1.2 billion`, `CHF 40,000`. */
export function sayMoney({ amount, currency }: Pick<MoneyValue, 'amount' | 'currency'>): string {
  const sign = currency === null ? undefined : signs[currency]
  return sign === undefined ? `${currency === null ? '' : `${currency} `}${sayAmount(amount)}` : `${sign}${sayAmount(amount)}`
}

/** A quantity with its unit: `35%`, `2,000 km`. */
export function sayQuantity({ amount, unit }: Pick<QuantityValue, 'amount' | 'unit'>): string {
  return unit === '%' ? `${sayAmount(amount)}%` : `${sayAmount(amount)} ${unit}`.trim()
}

/** What a mention stands for, in a few words. */
export function sayValue(value: MentionValue): string {
  if (value.kind === 'date') return sayInterval(value)
  return value.kind === 'money' ? sayMoney(value) : sayQuantity(value)
}
