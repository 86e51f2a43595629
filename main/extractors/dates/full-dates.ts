import { dayNumber, interval, isRealDay, monthLength, oneDay, wholeMonth } from './calendar.ts'
import { absolute, type DateForm, type DateReading } from './date-types.ts'
import {
  boundary,
  daySource as D,
  ending,
  firstNumber,
  monthNumber,
  monthSource as M,
  weekdaySource as W,
  yearSource as Y,
} from './month-names.ts'

const ordinal = '(?:st|nd|rd|th)?'
const weekday = `(?:${W},? (?:the )?)?`
const dash = ' ?(?:-|–|—|to|through|until|till) ?'

function pattern(source: string, flags = 'gu'): RegExp {
  return new RegExp(boundary + source + ending, flags)
}

function day(match: RegExpExecArray): ReturnType<DateForm['read']> {
  const year = firstNumber(match.groups?.['year'])
  const month = monthNumber(match.groups?.['month'] ?? '')
  const date = firstNumber(match.groups?.['day'])
  return isRealDay(year, month, date) ? absolute(oneDay(dayNumber(year, month, date), 'written-in-full'), 0.98, year) : null
}

/** Days of one month or of two; without a second month's name the first is meant for both. */
function days(match: RegExpExecArray): ReturnType<DateForm['read']> {
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

/** Numbers alone: day first where one of them can only be the day, else as Europe and most of the world write; the American reading is the other one. */
function figures(match: RegExpExecArray): ReturnType<DateForm['read']> {
  const first = firstNumber(match.groups?.['first'])
  const second = firstNumber(match.groups?.['second'])
  const written = match.groups?.['year'] ?? ''
  const short = firstNumber(written)
  const year = written.length === 2 ? short + (short < 50 ? 2000 : 1900) : short
  const dayFirst = isRealDay(year, second, first) ? oneDay(dayNumber(year, second, first), 'written-in-full') : null
  const monthFirst = isRealDay(year, first, second) ? oneDay(dayNumber(year, first, second), 'written-in-full') : null
  const american = (match.groups?.['mark'] ?? '') === '/'
  const [best, other] = american
    ? [monthFirst ?? dayFirst, monthFirst === null ? null : dayFirst]
    : [dayFirst ?? monthFirst, dayFirst === null ? null : monthFirst]
  if (best === null) return null
  const others = other === null || other.from === best.from ? [] : [other]
  return { reading: best, others, relative: false, confidence: others.length > 0 ? 0.7 : 0.93, year }
}

/** Dates that need nothing but themselves. A range whose ends are both written whole ("8 September 1841 – 1 May 1904") is two dates. */
export const fullDates: readonly DateForm[] = [
  {
    pattern: pattern(`${weekday}(?<month>${M}) (?<day>${D})${ordinal}${dash}(?:(?<month2>${M}) )?(?<day2>${D})${ordinal},? (?<year>${Y})`),
    read: days,
  },
  {
    pattern: pattern(`${weekday}(?<day>${D})${ordinal}(?: (?<month>${M}))?${dash}(?<day2>${D})${ordinal} (?<month2>${M}),? (?<year>${Y})`),
    read: days,
  },
  { pattern: pattern(`${weekday}(?<month>${M}) (?:the )?(?<day>${D})${ordinal},? ?(?:of )?(?<year>${Y})`), read: day },
  {
    pattern: pattern(`${weekday}(?<day>${D})${ordinal}(?: day)?(?: of)?[ -](?<month>${M}),?[ -](?<year>${Y}|\\d{3}(?! ?[\\p{L}\\p{N}]))`),
    read: day,
  },
  {
    pattern: pattern(
      `(?<year>${Y})[-/.](?<month>0[1-9]|1[0-2])[-/.](?<day>0[1-9]|[12]\\d|3[01])(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
    ),
    read: (match) => {
      const [year, month, date] = [
        firstNumber(match.groups?.['year']),
        firstNumber(match.groups?.['month']),
        firstNumber(match.groups?.['day']),
      ]
      return isRealDay(year, month, date) ? absolute(oneDay(dayNumber(year, month, date), 'written-in-full'), 0.98, year) : null
    },
  },
  {
    pattern: pattern(`(?<![\\d./-])(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>${Y}|\\d{2})(?![./-]?\\d)`),
    read: (match) => ((match.groups?.['year'] ?? '').length === 2 && match.groups?.['mark'] !== '/' ? null : figures(match)),
  },
  { pattern: pattern(`(?<month>${M})${dash}(?<month2>${M}),? (?<year>${Y})`), read: monthRange },
  {
    pattern: pattern(`(?<part>(?:early|mid|late)[- ]|the (?:beginning|start|middle|end) of )(?<month>${M}),? (?:of )?(?<year>${Y})`, 'giu'),
    read: (match) => {
      const year = firstNumber(match.groups?.['year'])
      const month = monthNumber(match.groups?.['month'] ?? '')
      const whole = absolute(wholeMonth(year, month, 'month'), 0.93, year)
      return whole === null ? null : { ...whole, others: narrowed(partOfMonth(year, month, match.groups?.['part'] ?? '')) }
    },
  },
  {
    pattern: pattern(`(?<month>${M}),?(?: of)? (?<year>${Y})`),
    read: (match) => {
      const year = firstNumber(match.groups?.['year'])
      return absolute(wholeMonth(year, monthNumber(match.groups?.['month'] ?? ''), 'month'), 0.96, year)
    },
  },
  {
    pattern: pattern('(?:September 11(?:th)? (?=attacks)|9/11)'),
    read: () => absolute(oneDay(dayNumber(2001, 9, 11), 'written-in-full'), 0.85),
  },
]

function monthRange(match: RegExpExecArray): ReturnType<DateForm['read']> {
  const year = firstNumber(match.groups?.['year'])
  const month = monthNumber(match.groups?.['month'] ?? '')
  const last = monthNumber(match.groups?.['month2'] ?? '')
  const firstYear = last < month ? year - 1 : year
  return absolute(interval(dayNumber(firstYear, month, 1), dayNumber(year, last + 1, 1) - 1, 'range'), 0.94, year)
}

/** The narrower reading of a part of a month. The month itself is what the words say for certain (TimeML gives it too, with a modifier). */
export function narrowed(reading: DateReading | null): DateReading[] {
  return reading === null ? [] : [reading]
}

/** Early is up to the 10th, the middle from the 11th to the 20th, late from the 21st. */
export function partOfMonth(year: number, month: number, words: string): ReturnType<typeof interval> {
  const part = /early|beginning|start/iu.test(words) ? [1, 10] : /mid/iu.test(words) ? [11, 20] : [21, monthLength(year, month)]
  return interval(dayNumber(year, month, part[0] ?? 1), dayNumber(year, month, part[1] ?? 10), 'part-of-month')
}
