import { numberOrArticleSource, readNumber } from '../amounts/numbers.ts'
import { type DayNumber, dayNumber, interval, monthOf, oneDay, weekdayOf, wholeMonth, wholeYears, yearOf } from './calendar.ts'
import { type DateContext, type DateForm, type DateRead, type DateReading, relative, unresolved } from './date-types.ts'
import { boundary, ending } from './month-names.ts'

function pattern(source: string): RegExp {
  return new RegExp(boundary + source + ending, 'giu')
}

/** A form that counts from the article's day. */
function counted(source: string, read: (match: RegExpExecArray, created: DayNumber, context: DateContext) => DateRead | null): DateForm {
  return {
    pattern: pattern(source),
    read: (match, context) => (context.created === null ? unresolved : read(match, context.created, context)),
  }
}

function monday(day: DayNumber): DayNumber {
  return day - ((weekdayOf(day) + 6) % 7)
}

function sunday(day: DayNumber): DayNumber {
  return day - weekdayOf(day)
}

/** Weeks as calendars have them, `offset` weeks from the article's. */
function calendarWeeks(created: DayNumber, offset: number): readonly (DateReading | null)[] {
  const first = monday(created) + offset * 7
  const other = sunday(created) + offset * 7
  return [interval(first, first + 6, 'week-monday-to-sunday'), interval(other, other + 6, 'week-sunday-to-saturday')]
}

function withRule(reading: DateReading | null, rule: DateReading['rule']): DateReading | null {
  return reading === null ? null : { ...reading, rule }
}

function week(which: string, created: DayNumber): DateRead {
  if (/last|previous/u.test(which))
    return relative(interval(created - 7, created - 1, 'week-seven-days-before'), 0.92, calendarWeeks(created, -1))
  if (/past/u.test(which)) return relative(interval(created - 7, created, 'week-seven-days-before'), 0.88, calendarWeeks(created, -1))
  const [mondays = null, sundays = null] = calendarWeeks(created, /next|following|coming/u.test(which) ? 1 : 0)
  if (/next|following|coming/u.test(which))
    return relative(withRule(mondays, 'week-next'), 0.9, [sundays, interval(created + 1, created + 7, 'counted-forward')])
  return relative(withRule(mondays, 'week-containing'), 0.9, [sundays])
}

function named(match: RegExpExecArray, created: DayNumber): DateRead | null {
  const which = (match.groups?.['which'] ?? '').toLowerCase()
  const unit = (match.groups?.['unit'] ?? '').toLowerCase()
  const year = yearOf(created)
  const month = monthOf(created)
  const offset = /last|past|previous/u.test(which) ? -1 : /next|coming|following/u.test(which) ? 1 : 0
  switch (unit) {
    case 'week':
      return week(which, created)
    case 'weekend': {
      const saturday = monday(created) + 5 + (offset === 0 ? 0 : offset * 7)
      const past = weekdayOf(created) >= 1 && weekdayOf(created) <= 2 && offset === 0
      return relative(interval(past ? saturday - 7 : saturday, (past ? saturday - 7 : saturday) + 1, 'week-containing'), 0.8, [
        interval(saturday - 7, saturday - 6, 'week-containing'),
      ])
    }
    case 'month':
      return relative(wholeMonth(year, month + offset, offset < 0 ? 'month-before' : offset > 0 ? 'month-next' : 'month'), 0.92)
    case 'year':
      return relative(wholeYears(year + offset, year + offset, offset < 0 ? 'year-before' : offset > 0 ? 'year-next' : 'year'), 0.93)
    case 'decade': {
      const first = Math.floor(year / 10) * 10
      if (/past|last/u.test(which))
        return relative(interval(dayNumber(year - 10, 1, 1), created, 'counted-back'), 0.75, [wholeYears(first - 10, first - 1, 'decade')])
      return relative(wholeYears(first + offset * 10, first + offset * 10 + 9, 'decade'), 0.75)
    }
    case 'century': {
      const first = Math.floor((year - 1) / 100) * 100 + 1
      return relative(wholeYears(first + offset * 100, first + offset * 100 + 99, 'century'), 0.8)
    }
    case 'quarter': {
      const start = Math.floor((month - 1) / 3) * 3 + 1 + offset * 3
      return relative(interval(dayNumber(year, start, 1), dayNumber(year, start + 3, 1) - 1, 'quarter'), 0.8)
    }
    default:
      return null
  }
}

/** So many units from the article's day; the unit says how exact it is: a day, a week, a month or a year. */
function away(number: number, unit: string, created: DayNumber, sign: 1 | -1): DateReading | null {
  const rule = sign < 0 ? 'counted-back' : 'counted-forward'
  const moved = Math.round(number) * sign
  if (/^hour|^minute/u.test(unit)) return oneDay(created + Math.round(((unit.startsWith('hour') ? number : number / 60) / 24) * sign), rule)
  if (unit.startsWith('day')) return oneDay(created + moved, rule)
  if (unit.startsWith('week')) return oneDay(created + moved * 7, rule)
  if (unit.startsWith('month')) return wholeMonth(yearOf(created), monthOf(created) + moved, rule)
  const years = unit.startsWith('decade') ? moved * 10 : unit.startsWith('centur') ? moved * 100 : moved
  return wholeYears(yearOf(created) + years, yearOf(created) + years, rule)
}

/** The time of so many units that ends (or, for the future, begins) with the article. */
function stretch(number: number, unit: string, created: DayNumber, sign: 1 | -1, rule: DateReading['rule']): DateReading | null {
  const other = unit.startsWith('month')
    ? dayNumber(yearOf(created), monthOf(created) + number * sign, 1)
    : /^(?:year|decade|centur)/u.test(unit)
      ? dayNumber(yearOf(created) + number * sign * (unit.startsWith('decade') ? 10 : unit.startsWith('centur') ? 100 : 1), 1, 1)
      : created + Math.round(number * (unit.startsWith('week') ? 7 : unit.startsWith('hour') ? 1 / 24 : 1)) * sign
  return sign < 0 ? interval(other, created, rule) : interval(created, other, rule)
}

/** How long "recent" reaches back: a plain guess, and said to be one. */
const recently: Readonly<Record<string, number>> = { hours: 24, days: 7, weeks: 6, months: 6, years: 5, decades: 3 }
const unit = '(?<unit>minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))'
const number = `(?<number>${numberOrArticleSource})`
const about = '(?:(?:about|around|nearly|almost|over|more than|roughly|just|some|less than) )?'
const count = (match: RegExpExecArray): number | null => readNumber(match.groups?.['number'] ?? '')
const unitOf = (match: RegExpExecArray): string => (match.groups?.['unit'] ?? '').toLowerCase()

/** "Two years later" counts from the year that was written out before; without one it tells no date. */
const later: DateForm = {
  pattern: pattern(`${number} (?<unit>years?|decades?) later`),
  read: (match, context) => {
    const amount = count(match)
    if (context.year === null || amount === null) return null
    const year = context.year + Math.round(amount) * (unitOf(match).startsWith('decade') ? 10 : 1)
    return { reading: wholeYears(year, year, 'year-written-before'), others: [], relative: false, confidence: 0.8 }
  },
}

export const relativeDates: readonly DateForm[] = [
  later,
  counted('(?:the )?day before yesterday', (_, created) => relative(oneDay(created - 2, 'day-before'), 0.95)),
  counted('(?:the )?day after tomorrow', (_, created) => relative(oneDay(created + 2, 'day-after'), 0.95)),
  counted('yesterday|last night', (_, created) => relative(oneDay(created - 1, 'day-before'), 0.95)),
  counted('tomorrow', (_, created) => relative(oneDay(created + 1, 'day-after'), 0.95)),
  counted('today|tonight|this (?:morning|afternoon|evening)', (match, created) =>
    relative(oneDay(created, 'day-of-article'), /^today$/iu.test(match[0]) ? 0.82 : 0.9),
  ),
  counted(
    '(?<which>last|this|next|this past|the past|this coming|the coming|the previous|the following|past|coming|the last|the next) (?<unit>week|weekend|month|year|decade|century|quarter)',
    named,
  ),
  counted(`${about}${number} ${unit} (?:ago(?: today)?|back(?= |[.,;]))`, (match, created) => {
    const amount = count(match)
    if (amount === null) return relative(stretch(10, unitOf(match), created, -1, 'recent'), 0.65)
    return relative(away(amount, unitOf(match), created, -1), 0.88)
  }),
  counted(
    `${number} ${unit} from now|(?:in|within) (?<later>${numberOrArticleSource}) (?<laterUnit>days?|weeks?|months?|years?)(?:['’] time)(?! of)`,
    (match, created) => {
      const groups = match.groups ?? {}
      const amount = readNumber(groups['number'] ?? groups['later'] ?? '')
      return amount === null ? null : relative(away(amount, (groups['unit'] ?? groups['laterUnit'] ?? '').toLowerCase(), created, 1), 0.85)
    },
  ),
  counted(`(?:the )?(?<which>past|last|next|coming)(?: (?:about|nearly|almost))? ${number} ${unit}`, (match, created) => {
    const amount = count(match)
    const future = /next|coming/iu.test(match.groups?.['which'] ?? '')
    if (amount === null)
      return relative(
        stretch(/hour|day/iu.test(unitOf(match)) ? 4 : 3, unitOf(match), created, future ? 1 : -1, future ? 'counted-forward' : 'recent'),
        0.65,
      )
    return relative(stretch(amount, unitOf(match), created, future ? 1 : -1, future ? 'counted-forward' : 'counted-back'), 0.88)
  }),
  counted('(?:recent|the past few|the last few|past|the past several) (?<unit>hours|days|weeks|months|years|decades)', (match, created) =>
    relative(stretch(recently[unitOf(match)] ?? 1, unitOf(match), created, -1, 'recent'), 0.82),
  ),
  counted(
    "(?:the )?(?<part>beginning|start|middle|end) of (?:the|this) (?<unit>week|month|year)|year['’]?s?[- ]end|(?:the )?end of the year",
    (match, created) => {
      const year = yearOf(created)
      const month = monthOf(created)
      const early = /beginning|start/iu.test(match[0])
      if (/week/iu.test(match[0])) return relative(oneDay(monday(created) + (early ? 0 : 6), 'week-containing'), 0.7)
      if (/month/iu.test(match[0]))
        return relative(oneDay(early ? dayNumber(year, month, 1) : dayNumber(year, month + 1, 1) - 1, 'part-of-month'), 0.75)
      return relative(oneDay(early ? dayNumber(year, 1, 1) : dayNumber(year, 12, 31), 'part-of-year'), 0.8)
    },
  ),
]
