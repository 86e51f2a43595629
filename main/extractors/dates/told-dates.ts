import { type DayNumber, interval, monthOf, oneDay, wholeMonth, wholeYears, yearOf } from './calendar.ts'
import { aboutPart as about, away, awayOtherwise, countOf, grainOf, numberPart as number, unitOf, unitSource as unit } from './counting.ts'
import {
  absolute,
  type DateContext,
  type DateForm,
  type DateRead,
  type DateReading,
  fromTold,
  type Grain,
  relative,
  unresolved,
} from './date-types.ts'
import { wordPattern } from './month-names.ts'
import { mondayOf } from './weeks.ts'

/** A time told before is wanted and there is none: found, and not known. */
const unknown: DateRead = { ...unresolved, confidence: 0.55 }

function grainNamed(unitName: string): Grain {
  if (/^(?:day|night|morning|afternoon|evening)/u.test(unitName)) return 'day'
  if (unitName.startsWith('week')) return 'week'
  return unitName.startsWith('month') ? 'month' : unitName.startsWith('decade') ? 'longer' : 'year'
}

/** The day, week, month or year that a day is in, or the one so many after it. */
function unitAround(day: DayNumber, grain: Grain, offset: number, weekend: boolean): DateReading | null {
  const rule = offset === 0 ? 'same-as-before' : 'counted-from-before'
  const [year, month] = [yearOf(day), monthOf(day)]
  switch (grain) {
    case 'day':
      return oneDay(day + offset, rule)
    case 'week': {
      const first = mondayOf(day) + offset * 7 + (weekend ? 5 : 0)
      return interval(first, first + (weekend ? 1 : 6), rule)
    }
    case 'month':
      return wholeMonth(year, month + offset, rule)
    case 'year':
      return wholeYears(year + offset, year + offset, rule)
    default: {
      const first = (Math.floor(year / 10) + offset) * 10
      return wholeYears(first, first + 9, rule)
    }
  }
}

/** "That year", "the same day": the time told before; "the following month", "the previous week": the one beside it. */
function beside(match: RegExpExecArray, context: DateContext): DateRead | null {
  const which = (match.groups?.['which'] ?? '').toLowerCase()
  const unitName = unitOf(match)
  const grain = grainNamed(unitName)
  const offset = /next|following/u.test(which) ? 1 : /previous|preceding|before/u.test(which) ? -1 : 0
  const told = context.told(grain)
  if (told === null) return withoutTold(which, unitName, offset, context)
  if (grain === 'longer' && !/decade/u.test(told.quote) && offset !== 0) return unknown
  const base = offset > 0 ? told.to : told.from
  return fromTold(told, unitAround(base, grain, offset, unitName === 'weekend'), 0.8)
}

/** Where nothing was told before, "the previous month" counts from the article, as reports write it; a day does not. */
function withoutTold(which: string, unitName: string, offset: number, { created }: DateContext): DateRead | null {
  if (created === null || offset === 0) return /^(?:that|the same)/u.test(which) && grainNamed(unitName) !== 'day' ? null : unknown
  const grain = grainNamed(unitName)
  if (grain === 'day') return unknown
  const reading = unitAround(created, grain, offset, unitName === 'weekend')
  if (reading === null) return null
  const rules = {
    week: ['week-containing', 'week-next'],
    month: ['month-before', 'month-next'],
    year: ['year-before', 'year-next'],
  } as const
  const rule = grain === 'longer' ? (offset < 0 ? 'decade-before' : 'decade-next') : rules[grain][offset < 0 ? 0 : 1]
  return relative({ ...reading, rule }, 0.75)
}

/** "Two days later", "three years earlier": from the last time told that is exact enough. Days cannot be counted from a year. */
function counted(match: RegExpExecArray, context: DateContext): DateRead | null {
  const amount = countOf(match)
  const unitName = unitOf(match)
  if (/^(?:hour|minute)/u.test(unitName)) return null
  const said = /^,? in (?:\p{L}{3,9} )?(?<year>[12]\d{3})(?!\d)/u.exec(
    match.input.slice(match.index + match[0].length, match.index + match[0].length + 20),
  )
  const year = Number(said?.groups?.['year'])
  if (said !== null) return absolute(wholeYears(year, year, 'year-written-after'), 0.85)
  if (amount === null) return unknown
  const told = context.told(grainOf(unitName))
  if (told === null) return unknown
  const back = /earlier|before|prior|previously/iu.test(match.groups?.['way'] ?? '')
  const sign = back ? -1 : 1
  const base = sign < 0 ? told.from : told.to
  if (sign > 0 && context.written !== null && base >= context.written && context.tense !== 'future') return unknown
  return fromTold(told, away(amount, unitName, base, sign, 'counted-from-before'), 0.8, awayOtherwise(amount, unitName, base, sign))
}

/** "Later in the year", "the last match of the day": the one told, else the article's. */
function within(match: RegExpExecArray, context: DateContext): DateRead | null {
  const grain = grainNamed(unitOf(match))
  const told = context.told(grain)
  if (told !== null) return fromTold(told, unitAround(told.from, grain, 0, false), 0.7)
  if (context.created === null) return unknown
  const reading = unitAround(context.created, grain, 0, false)
  const rule = grain === 'day' ? 'day-of-article' : grain === 'week' ? 'week-containing' : grain === 'month' ? 'month' : 'year'
  return reading === null ? null : relative({ ...reading, rule }, 0.6)
}

const units = /day|night|morning|afternoon|evening|week|month|year|decade|season/iu
/** Where a clause ends, so that "the day before" has no event after it. */
const clauseEnd = '(?= ?(?:[.,;:)\\]”"’]|$|\\[\\d+\\])| (?:and|but|when|while|as|in|at|on|by|with|for|he|she|they|it|after)(?!\\p{L}))'

/** Times that count from one the text told before. */
export const toldDates: readonly DateForm[] = [
  {
    mayHold: units,
    pattern: wordPattern(
      '(?<which>that(?: same| very)?|the (?:very )?same|the(?: very)? (?:next|following)|the (?:previous|preceding)) (?<unit>day|night|morning|afternoon|evening|week|weekend|month|year|decade|season)(?! (?:of|old|long))',
      'giu',
    ),
    read: beside,
  },
  {
    mayHold: /later|earlier|after|before|prior|previously|thereafter/iu,
    pattern: wordPattern(
      `${about}${number} ${unit} (?<way>later(?! than)|earlier(?! than)|afterwards?|thereafter|previously|(?:before|prior|after)(?=[.,;:)\\]”"]|$)|after (?:that|this)(?=[ .,;]))`,
      'giu',
    ),
    read: counted,
  },
  {
    mayHold: /before|after/iu,
    pattern: wordPattern(`the (?<unit>day|night|morning|week|month|year) (?<which>before|after)${clauseEnd}`, 'giu'),
    read: (match, context) => {
      const before = /before/iu.test(match.groups?.['which'] ?? '')
      const grain = grainNamed(unitOf(match))
      const told = context.told(grain)
      return told === null ? unknown : fromTold(told, unitAround(before ? told.from : told.to, grain, before ? -1 : 1, false), 0.78)
    },
  },
  {
    mayHold: /(?:later|earlier|late|early) in the/iu,
    pattern: wordPattern('(?<=(?:later|earlier|late|early) in )the (?<unit>day|week|month|year)(?! of)', 'giu'),
    read: within,
  },
  {
    mayHold: /of the day/iu,
    pattern: wordPattern(
      '(?<=(?:first|second|third|fourth|fifth|last|final|next|only|rest|remainder) (?:\\p{L}{2,16} )?of )the (?<unit>day)(?! (?:of|before|after|when|that))',
      'giu',
    ),
    read: within,
  },
]
