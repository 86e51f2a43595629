import { numberOrArticleSource, readNumber } from '../amounts/numbers.ts'
import { type DayNumber, dayNumber, interval, monthOf, monthsAway, oneDay, parseDay, wholeMonth, wholeYears, yearOf } from './calendar.ts'
import {
  aboutPart as about,
  away,
  awayOtherwise,
  countOf,
  numberPart as number,
  recently,
  stretch,
  stretchToTheDay,
  unitOf,
  unitSource as unit,
} from './counting.ts'
import { type DateContext, type DateForm, type DateRead, type DateReading, fromTold, relative, unresolved, withRule } from './date-types.ts'
import { wordPattern } from './month-names.ts'
import { mondayOf, week, weekend } from './weeks.ts'

/** A form that counts from the article's day. */
export function counted(
  mayHold: RegExp,
  source: string,
  read: (match: RegExpExecArray, created: DayNumber, context: DateContext) => DateRead | null,
): DateForm {
  return {
    mayHold,
    pattern: wordPattern(source, 'giu'),
    read: (match, context) => (context.created === null ? unresolved : read(match, context.created, context)),
  }
}

function named(match: RegExpExecArray, created: DayNumber, context: DateContext): DateRead | null {
  const which = (match.groups?.['which'] ?? '').toLowerCase()
  const year = yearOf(created)
  const month = monthOf(created)
  const offset = /last|past|previous/u.test(which) ? -1 : /next|coming|following/u.test(which) ? 1 : 0
  const exactly = /past/u.test(which)
  switch (unitOf(match)) {
    case 'week':
      return week(which, created)
    case 'weekend':
      return weekend(which, created, context.tense)
    case 'month':
      return relative(wholeMonth(year, month + offset, offset < 0 ? 'month-before' : offset > 0 ? 'month-next' : 'month'), 0.92, [
        offset < 0 ? stretchToTheDay(1, 'month', created, -1) : null,
      ])
    case 'year':
    case 'years':
      return relative(wholeYears(year + offset, year + offset, offset < 0 ? 'year-before' : offset > 0 ? 'year-next' : 'year'), 0.93, [
        offset === 0 ? interval(dayNumber(year, 1, 1), created, 'year-to-date') : null,
        offset < 0 ? withRule(stretchToTheDay(1, 'year', created, -1), 'last-twelve-months') : null,
      ])
    case 'decade': {
      const first = Math.floor(year / 10) * 10
      const before = wholeYears(first - 10, first - 1, 'decade-before')
      if (exactly || offset < 0) return relative(interval(dayNumber(year - 10, 1, 1), created, 'ten-years-before'), 0.75, [before])
      return relative(wholeYears(first + offset * 10, first + offset * 10 + 9, offset > 0 ? 'decade-next' : 'decade'), 0.75)
    }
    case 'century': {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + offset * 100
      return relative(wholeYears(first, first + 99, offset < 0 ? 'century-before' : offset > 0 ? 'century-next' : 'century'), 0.8)
    }
    case 'quarter': {
      const start = Math.floor((month - 1) / 3) * 3 + 1 + offset * 3
      const rule = offset < 0 ? 'quarter-before' : offset > 0 ? 'quarter-next' : 'quarter'
      return relative(interval(dayNumber(year, start, 1), dayNumber(year, start + 3, 1) - 1, rule), 0.8)
    }
    default:
      return null
  }
}

/** "Late last year", "early next month": the whole, as the words say for certain; the part is the other reading. */
function partly(match: RegExpExecArray, created: DayNumber, context: DateContext): DateRead | null {
  const whole = named(match, created, context)
  if (whole?.reading === null || whole === null) return whole
  const words = match.groups?.['part'] ?? ''
  const [from, to] = [parseDay(whole.reading.from), parseDay(whole.reading.to)]
  const third = Math.floor((to - from + 1) / 3)
  const rule = /year|decade|century/iu.test(unitOf(match)) ? 'part-of-year' : 'part-of-month'
  const [first, last] = /early/iu.test(words)
    ? [from, from + third - 1]
    : /mid/iu.test(words)
      ? [from + third, to - third]
      : [to - third + 1, to]
  return { ...whole, others: [interval(first, last, rule), ...whole.others].filter((other) => other !== null) }
}

function dayOfMonth(match: RegExpExecArray, created: DayNumber): DateRead | null {
  const which = (match.groups?.['which'] ?? '').toLowerCase()
  const [first, last] = wholeOf(which, 'month', created)
  const day = first + Number(match.groups?.['day']) - 1
  return day < first || day > last ? null : relative(oneDay(day, 'day-of-month'), 0.9)
}

/** "The year before last", "the week after next": two away. */
function secondNext(match: RegExpExecArray, created: DayNumber): DateRead | null {
  const sign = /before/iu.test(match.groups?.['which'] ?? '') ? -1 : 1
  const beside = unitOf(match) === 'week' ? created + 7 * sign : monthsAway(created, (unitOf(match) === 'year' ? 12 : 1) * sign)
  const [first, last] = wholeOf(sign < 0 ? 'last' : 'next', unitOf(match), beside)
  return relative(interval(first, last, sign < 0 ? 'counted-back' : 'counted-forward'), 0.9)
}

/** The beginning, middle or end of a week, month or year: its first or last day, the whole of it as the other reading. */
function edge(match: RegExpExecArray, created: DayNumber, context: DateContext): DateRead | null {
  const groups = match.groups ?? {}
  const told = /that|the same/iu.test(groups['which'] ?? '') ? context.told('year') : null
  const base = told?.from ?? created
  const whole = wholeOf(groups['which'] ?? '', unitOf(match) || 'year', base)
  const part = groups['part'] ?? 'end'
  const early = /beginning|start/iu.test(part)
  const day = early ? whole[0] : whole[1]
  const reading = /middle/iu.test(part)
    ? oneDay(
        Math.floor((whole[0] + whole[1]) / 2),
        /week/iu.test(match[0]) ? 'part-of-week' : /month/iu.test(match[0]) ? 'part-of-month' : 'part-of-year',
      )
    : oneDay(day, early ? 'start-of-period' : 'end-of-period')
  const others = [interval(whole[0], whole[1], /month/iu.test(match[0]) ? 'month' : /week/iu.test(match[0]) ? 'week-containing' : 'year')]
  return told === null ? relative(reading, 0.8, others) : fromTold(told, reading, 0.75, others)
}

function wholeOf(which: string, unitName: string, day: DayNumber): readonly [DayNumber, DayNumber] {
  const offset = /last|previous/iu.test(which) ? -1 : /next|following|coming/iu.test(which) ? 1 : 0
  const [year, month] = [yearOf(day), monthOf(day)]
  if (unitName === 'week') return [mondayOf(day) + offset * 7, mondayOf(day) + offset * 7 + 6]
  if (unitName === 'month') return [dayNumber(year, month + offset, 1), dayNumber(year, month + offset + 1, 1) - 1]
  if (unitName === 'decade')
    return [dayNumber((Math.floor(year / 10) + offset) * 10, 1, 1), dayNumber((Math.floor(year / 10) + offset) * 10 + 9, 12, 31)]
  return [dayNumber(year + offset, 1, 1), dayNumber(year + offset, 12, 31)]
}

function ago(match: RegExpExecArray, created: DayNumber): DateRead | null {
  const amount = countOf(match)
  if (amount === null) return relative(stretch(10, unitOf(match), created, -1, 'recent'), 0.65)
  return relative(away(amount, unitOf(match), created, -1, 'counted-back'), 0.88, awayOtherwise(amount, unitOf(match), created, -1))
}

/** "The past two years", "the next three weeks". In a text about another age they are counted from the time it told. */
function span(match: RegExpExecArray, created: DayNumber, context: DateContext): DateRead | null {
  const amount = countOf(match)
  const future = /next|coming|following/iu.test(match.groups?.['which'] ?? '')
  const sign = future ? 1 : -1
  if (amount === null) {
    const guess = /hour|day/iu.test(unitOf(match)) ? 4 : 3
    return relative(stretch(guess, unitOf(match), created, sign, future ? 'counted-forward' : 'recent'), 0.65)
  }
  const told = future && context.tense !== 'future' ? context.told('year') : null
  if (told !== null && yearOf(told.to) < yearOf(created) - 1)
    return fromTold(told, stretch(amount, unitOf(match), told.to, 1, 'counted-from-before'), 0.72)
  return relative(stretch(amount, unitOf(match), created, sign, future ? 'counted-forward' : 'counted-back'), 0.88, [
    stretchToTheDay(amount, unitOf(match), created, sign),
  ])
}

function ahead(match: RegExpExecArray, created: DayNumber, context: DateContext): DateRead | null {
  const groups = match.groups ?? {}
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 2)
  if (groups['soon'] !== undefined && (context.tense !== 'future' || !/^(?:[.,;)]|$)/u.test(after))) return null
  const amount = readNumber(groups['number'] ?? groups['later'] ?? groups['soon'] ?? '')
  const units = (groups['unit'] ?? groups['laterUnit'] ?? groups['soonUnit'] ?? '').toLowerCase()
  if (amount === null) return null
  return relative(
    away(amount, units, created, 1, 'counted-forward'),
    groups['soon'] === undefined ? 0.85 : 0.82,
    awayOtherwise(amount, units, created, 1),
  )
}

/** A speaker's "today" is the day that the text told last, where that is just before its own: what is quoted was mostly said then. */
const spoken = 3

function oneWord(source: string, days: number, rule: DateReading['rule'], confidence: number): DateForm {
  return counted(
    /yesterday|tomorrow|today|tonight|last night|this (?:morn|aft|eve)|writing|press time/iu,
    source,
    (_, created, { isQuoted, told }) => {
      const own = oneDay(created + days, rule)
      const then = isQuoted ? told('day') : null
      if (then === null || then.from >= created || then.from < created - spoken) return relative(own, confidence)
      return fromTold(then, oneDay(then.from + days, days === 0 ? 'same-as-before' : 'counted-from-before'), confidence - 0.15, [own])
    },
  )
}

const units = /hour|minute|day|night|week|month|quarter|year|decade|centur/iu

export const relativeDates: readonly DateForm[] = [
  oneWord('(?:the )?day before yesterday', -2, 'counted-back', 0.95),
  oneWord('(?:the )?day after tomorrow', 2, 'counted-forward', 0.95),
  oneWord('yesterday|last night', -1, 'day-before', 0.95),
  oneWord('tomorrow', 1, 'day-after', 0.95),
  oneWord(
    'tonight|this (?:morning|afternoon|evening)|the time of writing|(?<=as of )(?:this )?writing|press time',
    0,
    'day-of-article',
    0.9,
  ),
  oneWord('today', 0, 'day-of-article', 0.82),
  counted(
    units,
    '(?<part>early|mid|late)(?: in|-)? (?<which>last|this|next|the (?:previous|following|coming)) (?<unit>week|month|year|decade|century)',
    partly,
  ),
  counted(
    units,
    '(?<which>last|this|next|this past|the past|this coming|the coming|past|coming|the last|the current|over the|during the|at the|by the|before the|until the)(?:, uh,?| uh)? (?<unit>weekend|week|month|years?|decade|century|quarter)',
    ofUnit,
  ),
  counted(/ago|back/iu, `${about}${number} ${unit} (?:ago(?: today)?|back(?= |[.,;]))`, ago),
  counted(
    units,
    `${number} ${unit} from (?:now|today)|(?:in|within) (?<later>${numberOrArticleSource}) (?<laterUnit>days?|weeks?|months?|years?)(?:['’] time)(?! of)|in (?<soon>${numberOrArticleSource}) (?<soonUnit>days|weeks?|months?|years?)`,
    ahead,
  ),
  counted(units, `(?:the |these )?(?<which>past|last|next|coming|following)(?: (?:about|nearly|almost))? ${number} ${unit}`, span),
  counted(
    units,
    '(?:recent|the past few|the last few|past|the past several|the last several) (?<unit>hours|days|weeks|months|years|decades)',
    (match, created) => relative(stretch(recently[unitOf(match)] ?? 1, unitOf(match), created, -1, 'recent'), 0.82),
  ),
  counted(/of (?:this|last|next) month/iu, 'the (?<day>\\d{1,2})(?:st|nd|rd|th) (?:day )?of (?<which>this|last|next) month', dayOfMonth),
  counted(/before last|after next/iu, 'the (?<unit>week|month|year) (?<which>before last|after next)', secondNext),
  counted(
    /of (?:the|this|that|last|next)|end/iu,
    "(?:the )?(?<part>beginning|start|middle|end|close) of (?<which>the (?:following |previous |coming |same )?|this |last |next |that )(?<unit>week|month|year|decade)|(?:the )?(?:calendar )?year['’]?s?[- ]end|(?<=by )the year[’']s end",
    edge,
  ),
]

/** "This years lantern festival" is this year's; "the weekend" needs its preposition. */
function ofUnit(match: RegExpExecArray, created: DayNumber, context: DateContext): DateRead | null {
  const which = (match.groups?.['which'] ?? '').toLowerCase()
  if (/^(?:over|during|at|by|before|until)/u.test(which) && unitOf(match) !== 'weekend') return null
  if (unitOf(match) === 'years' && which !== 'this') return null
  return named(match, created, context)
}
