import type { DateReading, DateRuleCode, IsoDay } from './date-types.ts'

const dayLength = 86_400_000

/** A day as a count since 1970-01-01, for reckoning. */
export type DayNumber = number

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / dayLength)
}

export function parseDay(day: IsoDay): DayNumber {
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

/** The ISO day, or null outside the years 1 to 9999. */
export function isoDay(day: DayNumber): IsoDay | null {
  const date = new Date(day * dayLength)
  const year = date.getUTCFullYear()
  if (!(year >= 1 && year <= 9999)) return null
  return `${String(year).padStart(4, '0')}-${String(date.getUTCMonth() + 1).padStart(2, '0')}-${String(date.getUTCDate()).padStart(2, '0')}`
}

export function yearOf(day: DayNumber): number {
  return new Date(day * dayLength).getUTCFullYear()
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

/** An interval, or null when either end lies outside the years 1 to 9999 or the ends are crossed. */
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
