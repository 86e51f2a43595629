import { numberOrArticleSource, readNumber } from '../amounts/numbers.ts'
import { type DayNumber, dayNumber, interval, monthOf, monthsAway, oneDay, wholeMonth, wholeYears, yearOf } from './calendar.ts'
import type { DateReading, DateRuleCode, Grain } from './date-types.ts'
import { weekContaining } from './weeks.ts'

export const unitSource = '(?<unit>minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies))'
export const numberPart = `(?<number>half an?|\\[?${numberOrArticleSource}\\]?)`
export const aboutPart =
  '(?:(?:about|around|nearly|almost|over|more than|roughly|just|some|less than|only|approximately|at least|barely|exactly) )?'

/** The number of units, or null where the words tell none ("several"). */
export function countOf(match: RegExpExecArray): number | null {
  if (/^half/iu.test(match.groups?.['number'] ?? '')) return 0.5
  return readNumber((match.groups?.['number'] ?? '').replace(/[[\]]/gu, ''))
}

export function unitOf(match: RegExpExecArray): string {
  return (match.groups?.['unit'] ?? '').toLowerCase()
}

/** How exact a time is that is counted in these units. */
export function grainOf(unit: string): Grain {
  if (/^(?:minute|hour|day|night|week(?!end))/u.test(unit)) return 'day'
  return unit.startsWith('month') ? 'month' : 'year'
}

function yearsIn(number: number, unit: string): number {
  return Math.round(number * (unit.startsWith('decade') ? 10 : unit.startsWith('centur') ? 100 : 1))
}

/** So many units away from a day; the unit says how exact it is: a day, a month or a year. */
export function away(number: number, unit: string, from: DayNumber, sign: 1 | -1, rule: DateRuleCode): DateReading | null {
  if (/^hour|^minute/u.test(unit)) return oneDay(from + Math.round(((unit.startsWith('hour') ? number : number / 60) / 24) * sign), rule)
  if (/^day|^night/u.test(unit)) return oneDay(from + Math.round(number) * sign, rule)
  if (unit.startsWith('week')) return oneDay(from + Math.round(number * 7) * sign, rule)
  if (unit.startsWith('month')) return wholeMonth(yearOf(from), monthOf(from) + Math.round(number) * sign, rule)
  const year = yearOf(from) + yearsIn(number, unit) * sign
  return wholeYears(year, year, rule)
}

/** The same counted to the day, and for weeks the week of the calendar. */
export function awayOtherwise(number: number, unit: string, from: DayNumber, sign: 1 | -1): readonly (DateReading | null)[] {
  if (unit.startsWith('week')) return [weekContaining(from, Math.round(number) * sign)]
  if (unit.startsWith('month')) return [oneDay(monthsAway(from, Math.round(number) * sign), 'exact-day')]
  return unit.startsWith('year') ? [oneDay(monthsAway(from, Math.round(number * 12) * sign), 'exact-day')] : []
}

/** The time of so many units that ends (or, for the future, begins) with a day. */
export function stretch(number: number, unit: string, from: DayNumber, sign: 1 | -1, rule: DateRuleCode): DateReading | null {
  const other = unit.startsWith('month')
    ? dayNumber(yearOf(from), monthOf(from) + Math.round(number) * sign, 1)
    : /^(?:year|decade|centur)/u.test(unit)
      ? dayNumber(yearOf(from) + yearsIn(number, unit) * sign, 1, 1)
      : from +
        Math.round(number * (unit.startsWith('week') ? 7 : unit.startsWith('hour') ? 1 / 24 : unit.startsWith('minute') ? 1 / 1440 : 1)) *
          sign
  return sign < 0 ? interval(other, from, rule) : interval(from, other, rule)
}

/** The same to the day: the past two years from this day two years ago. */
export function stretchToTheDay(number: number, unit: string, from: DayNumber, sign: 1 | -1): DateReading | null {
  if (!/^(?:month|year)/u.test(unit)) return null
  const other = monthsAway(from, Math.round(number * (unit.startsWith('year') ? 12 : 1)) * sign)
  return sign < 0 ? interval(other, from, 'exact-day') : interval(from, other, 'exact-day')
}

/** How long "recent" reaches back: a plain guess, and said to be one. */
export const recently: Readonly<Record<string, number>> = { hours: 24, days: 7, weeks: 6, months: 6, years: 5, decades: 3 }
