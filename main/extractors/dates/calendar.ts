import type { DateReading, DateRuleCode, HistoricDay } from './date-types.ts'

const dayLength = 86_400_000

/** A day as a count since 1970-01-01, for reckoning. */
export type DayNumber = number

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / dayLength)
}

export function parseDay(day: HistoricDay): DayNumber {
  const [sign, rest] = day.startsWith('-') ? [-1, day.slice(1)] : [1, day]
  return dayNumber(sign * Number(rest.slice(0, 4)), Number(rest.slice(5, 7)), Number(rest.slice(8, 10)))
}

/** The ISO day, with astronomical years before the year 1; null outside the years -9999 to 9999. */
export function isoDay(day: DayNumber): HistoricDay | null {
  const date = new Date(day * dayLength)
  const year = date.getUTCFullYear()
  if (!(year >= -9999 && year <= 9999)) return null
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${String(date.getUTCMonth() + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`
}

export function yearOf(day: DayNumber): number {
  return new Date(day * dayLength).getUTCFullYear()
}

export function dayOf(day: DayNumber): number {
  return new Date(day * dayLength).getUTCDate()
}

export function monthOf(day: DayNumber): number {
  return new Date(day * dayLength).getUTCMonth() + 1
}

/** 0 is Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7
}

export function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year < 100 ? year + 400 : year, month, 0)).getUTCDate()
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/** An interval, or null when either end lies outside the years -9999 to 9999 or the ends are crossed. */
export function interval(from: DayNumber, to: DayNumber, rule: DateRuleCode): DateReading | null {
  const first = isoDay(from)
  const last = isoDay(to)
  return first === null || last === null || from > to ? null : { from: first, to: last, rule }
}

export function oneDay(day: DayNumber, rule: DateRuleCode): DateReading | null {
  return interval(day, day, rule)
}

/** A calendar month; months below 1 or above 12 fall into the years before and after. */
export function wholeMonth(year: number, month: number, rule: DateRuleCode): DateReading | null {
  return interval(dayNumber(year, month, 1), dayNumber(year, month + 1, 1) - 1, rule)
}

export function wholeYears(first: number, last: number, rule: DateRuleCode): DateReading | null {
  return interval(dayNumber(first, 1, 1), dayNumber(last, 12, 31), rule)
}

/** The same day so many months away; in a shorter month its last day. */
export function monthsAway(day: DayNumber, months: number): DayNumber {
  const first = dayNumber(yearOf(day), monthOf(day) + months, 1)
  return first + Math.min(dayOf(day), monthLength(yearOf(first), monthOf(first))) - 1
}
