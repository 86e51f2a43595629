import { dayNumber, interval, isRealDay, oneDay, weekdayOf, yearOf } from './calendar.ts'
import { absolute, type DateContext, type DateForm, type DateRead, type FigureOrder } from './date-types.ts'
import { firstNumber, wordPattern, yearSource as Y } from './month-names.ts'

/** The year that two figures stand for: the one from eighty years before the text to twenty after it, and without its day of the present or the century before. */
export function fullYear(written: string, created: number | null): number {
  const number = firstNumber(written)
  if (written.length !== 2) return number
  const latest = (created === null ? 2030 : yearOf(created)) + 20
  const year = Math.floor(latest / 100) * 100 + number
  return year > latest ? year - 100 : year
}

/**
 * Numbers alone. Where both may be the day, the document's own habit tells, then the habit of where it is from; else a slash is read as Americans
 * write it and a dot or hyphen as most of the world does, with less trust. The other reading is always given.
 */
function figures(match: RegExpExecArray, context: DateContext): DateRead | null {
  const { created, order } = context
  const mark = match.groups?.['mark'] ?? ''
  const written = match.groups?.['year'] ?? ''
  if (written.length === 2 && mark === '-' && order === null) return null
  const first = firstNumber(match.groups?.['first'])
  const second = firstNumber(match.groups?.['second'])
  const year = fullYear(written, created)
  const dayFirst = isRealDay(year, second, first)
  const monthFirst = isRealDay(year, first, second)
  if (written.length === 2 && mark === '.' && !(dayFirst && /^0?\d$|^[12]\d$|^3[01]$/u.test(match.groups?.['first'] ?? ''))) return null
  if (!dayFirst && !monthFirst) return null
  if (dayFirst !== monthFirst || first === second) {
    const day = dayFirst ? dayNumber(year, second, first) : dayNumber(year, first, second)
    return absolute(oneDay(day, written.length === 2 ? 'two-digit-year' : 'written-in-full'), written.length === 2 ? 0.85 : 0.93, year)
  }
  const sure = order?.endsWith('others') === true ? 0.92 : order === null ? 0.6 : 0.85
  const american = order === null ? mark === '/' : order.startsWith('month')
  const asDayFirst = oneDay(dayNumber(year, second, first), ruleOf('day', american ? null : order))
  const asMonthFirst = oneDay(dayNumber(year, first, second), ruleOf('month', american ? order : null))
  return american ? absolute(asMonthFirst, sure, year, [asDayFirst]) : absolute(asDayFirst, sure, year, [asMonthFirst])
}

function ruleOf(first: 'day' | 'month', order: FigureOrder | null): FigureOrder | 'day-first' | 'month-first' {
  return order ?? (first === 'day' ? 'day-first' : 'month-first')
}

function isoWeek(match: RegExpExecArray): DateRead | null {
  const year = firstNumber(match.groups?.['year'])
  const week = firstNumber(match.groups?.['week'])
  if (week < 1 || week > 53) return null
  const fourth = dayNumber(year, 1, 4)
  const monday = fourth - ((weekdayOf(fourth) + 6) % 7) + (week - 1) * 7
  return absolute(interval(monday, monday + 6, 'week-monday-to-sunday'), 0.95, year)
}

/** Dates in figures. Not in figures: version numbers, scores, telephone numbers and addresses of machines. */
export const figureDates: readonly DateForm[] = [
  {
    pattern: wordPattern(
      `(?<![\\d./-])(?<year>${Y})(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\\k<mark>(?<day>0?[1-9]|[12]\\d|3[01])(?![./-]?\\d)(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
      'gu',
    ),
    read: (match) => {
      const groups = match.groups ?? {}
      const [year, month, day] = [firstNumber(groups['year']), firstNumber(groups['month']), firstNumber(groups['day'])]
      return isRealDay(year, month, day) ? absolute(oneDay(dayNumber(year, month, day), 'written-in-full'), 0.98, year) : null
    },
  },
  { pattern: wordPattern('(?<year>20\\d{2}|19\\d{2})-?W(?<week>[0-5]\\d)', 'gu'), read: isoWeek },
  {
    pattern: wordPattern(
      `(?<![\\d./-]|[vV]ersion |[vV]er\\. ?|[Cc]hapter |[Ss]ection |§ ?)(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>${Y}|\\d{2})(?![./-]?\\d)`,
      'gu',
    ),
    read: figures,
  },
]

/** Whether the figures of a document tell by themselves that the day or the month is written first: null where they do not, or say both. */
export function orderOfFigures(text: string): 'day' | 'month' | null {
  let [days, months] = [0, 0]
  for (const match of text.matchAll(/(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(?:[12]\d{3}|\d{2})(?![./-]?\d)/gu)) {
    const [first, second] = [Number(match[1]), Number(match[3])]
    if (first > 12 && first <= 31 && second <= 12 && second > 0) days += 1
    if (second > 12 && second <= 31 && first <= 12 && first > 0) months += 1
  }
  return days > 0 === months > 0 ? null : days > 0 ? 'day' : 'month'
}
