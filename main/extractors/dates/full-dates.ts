import { dayNumber, interval, isRealDay, monthLength, oneDay, wholeMonth } from './calendar.ts'
import { absolute, type DateForm, type DateRead, type DateReading } from './date-types.ts'
import { figureDates, fullYear } from './figure-dates.ts'
import {
  daySource as D,
  firstNumber,
  foreignMonthSource as F,
  monthNumber,
  monthSource as M,
  ordinalSource as ordinal,
  weekdaySource as W,
  wordPattern,
  yearSource as Y,
} from './month-names.ts'

const weekday = `(?:${W},? (?:the )?)?`
const dash = ' ?(?:-|–|—|to|through|thru|until|till) ?'

function day(match: RegExpExecArray): DateRead | null {
  const year = firstNumber(match.groups?.['year'])
  const month = monthNumber(match.groups?.['month'] ?? '')
  const date = firstNumber(match.groups?.['day'])
  return isRealDay(year, month, date) ? absolute(oneDay(dayNumber(year, month, date), 'written-in-full'), 0.98, year) : null
}

/** Days of one month or of two; without a second month's name the first is meant for both. */
function days(match: RegExpExecArray): DateRead | null {
  const groups = match.groups ?? {}
  const names = [groups['month'] ?? '', groups['month2'] ?? ''].filter((name) => name !== '')
  const month = monthNumber(names[0] ?? '')
  const lastMonth = monthNumber(names.at(-1) ?? '')
  const year = firstNumber(groups['year'])
  const first = firstNumber(groups['day'])
  const last = firstNumber(groups['day2'])
  const firstYear = lastMonth < month ? year - 1 : year
  if (!isRealDay(firstYear, month, first) || !isRealDay(year, lastMonth, last)) return null
  return absolute(interval(dayNumber(firstYear, month, first), dayNumber(year, lastMonth, last), 'range'), 0.95, year)
}

function monthOfYear(match: RegExpExecArray): DateRead | null {
  const year = firstNumber(match.groups?.['year'])
  return absolute(wholeMonth(year, monthNumber(match.groups?.['month'] ?? ''), 'month'), 0.96, year)
}

/** A month whose year follows the month it runs to: "from March to August 2011". */
function monthBeforeRange(match: RegExpExecArray): DateRead | null {
  const groups = match.groups ?? {}
  const year = firstNumber(groups['year'])
  const [month, last] = [monthNumber(groups['month'] ?? ''), monthNumber(groups['month2'] ?? '')]
  const own = last < month ? year - 1 : year
  return absolute(wholeMonth(own, month, 'year-written-after'), 0.93, year, [
    interval(dayNumber(own, month, 1), dayNumber(year, last + 1, 1) - 1, 'range'),
  ])
}

/** Dates that need nothing but themselves. A range whose ends are both written whole ("8 September 1841 – 1 May 1904") is two dates. */
export const fullDates: readonly DateForm[] = [
  {
    pattern: wordPattern(
      `${weekday}(?<month>${M}) (?<day>${D})${ordinal}${dash}(?:(?<month2>${M}) )?(?<day2>${D})${ordinal},? (?<year>${Y})`,
      'gu',
    ),
    read: days,
  },
  {
    pattern: wordPattern(
      `${weekday}(?<day>${D})${ordinal}(?: (?<month>${M}))?(?:${dash}| and )(?<day2>${D})${ordinal} (?<month2>${M}),? (?<year>${Y})`,
      'gu',
    ),
    read: days,
  },
  { pattern: wordPattern(`${weekday}(?<month>${M}) (?:the )?(?<day>${D})${ordinal},? ?(?:of )?(?<year>${Y})`, 'gu'), read: day },
  {
    pattern: wordPattern(
      `${weekday}(?:the )?(?<day>${D})${ordinal}(?: day)?(?: of)?[ -](?<month>${M}),?(?: of)?[ -](?<year>${Y}|\\d{3}(?! ?[\\p{L}\\p{N}]))`,
      'gu',
    ),
    read: day,
  },
  { pattern: wordPattern(`(?<year>${Y}),? (?<month>${M}) (?<day>${D})${ordinal}`, 'gu'), read: day },
  {
    pattern: wordPattern(`(?<day>${D})(?:\\.|er|º)?(?: de)? (?<month>${F})(?: del?)? (?<year>${Y})`, 'gu'),
    read: day,
  },
  {
    pattern: wordPattern(
      `(?:(?<day>${D})[- ](?<month>${M})|(?<month2>${M}) (?<day2>${D}),?)(?: ['’‘]|(?<=\\d-\\p{L}{3,9})-)(?<short>\\d{2})`,
      'gu',
    ),
    read: (match, { created }) => {
      const groups = match.groups ?? {}
      const year = fullYear(groups['short'] ?? '', created)
      const month = monthNumber(groups['month'] ?? groups['month2'] ?? '')
      const date = firstNumber(groups['day'] ?? groups['day2'])
      return isRealDay(year, month, date) ? absolute(oneDay(dayNumber(year, month, date), 'two-digit-year'), 0.9, year) : null
    },
  },
  {
    pattern: wordPattern(`(?<month>${M}) ?['’‘](?<short>\\d{2})`, 'gu'),
    read: (match, { created }) => {
      const year = fullYear(match.groups?.['short'] ?? '', created)
      return absolute(wholeMonth(year, monthNumber(match.groups?.['month'] ?? ''), 'two-digit-year'), 0.88, year)
    },
  },
  ...figureDates,
  { pattern: wordPattern(`(?<month>${M})(?:-|–|—|/)(?<month2>${M}),? (?<year>${Y})`, 'gu'), read: monthRange },
  {
    pattern: wordPattern(
      `(?<month>${M})(?= (?:to|through|until|till|and|or|-|–) (?:(?:early|mid|late)[- ])?(?<month2>${M}),? (?<year>${Y}))`,
      'gu',
    ),
    read: monthBeforeRange,
  },
  {
    pattern: wordPattern(
      `(?<part>(?:very )?(?:early|mid|late)[- ](?:in )?|the (?:beginning|start|middle|end|close) of )(?<month>${M}),? (?:of )?(?<year>${Y})`,
      'giu',
    ),
    read: (match) => {
      const year = firstNumber(match.groups?.['year'])
      const month = monthNumber(match.groups?.['month'] ?? '')
      return absolute(wholeMonth(year, month, 'month'), 0.93, year, [partOfMonth(year, month, match.groups?.['part'] ?? '')])
    },
  },
  { pattern: wordPattern(`(?<month>${M}),?(?: of)? (?<year>${Y})`, 'gu'), read: monthOfYear },
  { pattern: wordPattern(`(?<month>${M}) of (?<year>\\d{3})(?! ?[\\p{L}\\p{N}])`, 'gu'), read: monthOfYear },
  { pattern: wordPattern(`(?<month>${F})(?: del?)? (?<year>${Y})`, 'gu'), read: monthOfYear },
  {
    pattern: wordPattern('(?:(?:September|Sept\\.) 11(?:th)?(?=(?:,? 2001,?)? (?:terror(?:ist)? )?attacks)|9/11)', 'gu'),
    read: () => absolute(oneDay(dayNumber(2001, 9, 11), 'written-in-full'), 0.85),
  },
]

function monthRange(match: RegExpExecArray): DateRead | null {
  const year = firstNumber(match.groups?.['year'])
  const month = monthNumber(match.groups?.['month'] ?? '')
  const last = monthNumber(match.groups?.['month2'] ?? '')
  const firstYear = last < month ? year - 1 : year
  return absolute(interval(dayNumber(firstYear, month, 1), dayNumber(year, last + 1, 1) - 1, 'range'), 0.94, year)
}

/** Early is up to the 10th, the middle from the 11th to the 20th, late from the 21st. The month itself is what the words say for certain (TimeML gives it too, with a modifier). */
export function partOfMonth(year: number, month: number, words: string): DateReading | null {
  const part = /early|beginning|start/iu.test(words) ? [1, 10] : /mid/iu.test(words) ? [11, 20] : [21, monthLength(year, month)]
  return interval(dayNumber(year, month, part[0] ?? 1), dayNumber(year, month, part[1] ?? 10), 'part-of-month')
}
