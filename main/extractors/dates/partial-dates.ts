import { type DayNumber, dayNumber, dayOf, interval, isRealDay, monthOf, oneDay, parseDay, wholeMonth, yearOf } from './calendar.ts'
import { type DateContext, type DateForm, type DateRead, type DateReading, fromTold, relative, unresolved, withRule } from './date-types.ts'
import { partOfMonth } from './full-dates.ts'
import {
  daySource as D,
  firstNumber,
  monthNumber,
  monthSource as M,
  ordinalSource as ordinal,
  weekdaySource as W,
  wordPattern,
} from './month-names.ts'

/** The year of a month or day written without one, in which the article was written or the one before or after: the nearest, minding the tense. */
export function nearestYear(month: number, day: number, created: DayNumber, tense: DateContext['tense']): number {
  const own = yearOf(created)
  const distance = (year: number): number => {
    const days = dayNumber(year, month, day) - created
    const wrong = (tense === 'past' && days > 20) || (tense === 'future' && days < -20)
    return Math.abs(days) + (wrong ? 400 : 0) + (tense === 'unclear' && days > 20 ? 60 : 0)
  }
  return [own, own - 1, own + 1].toSorted((a, b) => distance(a) - distance(b))[0] ?? own
}

const yearsAway = { last: -1, this: 0, next: 1 } as const

/** Whose year a month or day is of, where that is said after it: "March 11 this year", "in March of last year". */
function whoseYear(match: RegExpExecArray): keyof typeof yearsAway | null {
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 14)
  const whose = /^,? (?:of )?(?<whose>last|this|next) year(?!\p{L})/u.exec(after)?.groups?.['whose']
  return whose === 'last' || whose === 'this' || whose === 'next' ? whose : null
}

/** Reads a month or day without a year: of the year last written out where the text tells of another time than its own, else of the nearest. */
export function inSomeYear(
  month: number,
  day: number,
  context: DateContext,
  confidence: number,
  reading: (year: number) => DateReading | null,
  whose: keyof typeof yearsAway | null = null,
): DateRead | null {
  const { created, year, tense } = context
  if (created !== null && whose !== null) return relative(reading(yearOf(created) + yearsAway[whose]), confidence)
  const nearest = created === null ? null : nearestYear(month, day, created, tense)
  if (year !== null && (created === null || year !== yearOf(created))) {
    const written = reading(year)
    if (written === null) return null
    const others = nearest === null || nearest === year ? [] : [reading(nearest)].filter((other) => other !== null)
    const told = context.told('year')
    const read = { reading: withRule(written, 'year-written-before'), others, relative: false, confidence: confidence - 0.1 }
    return told === null ? read : { ...read, told }
  }
  if (nearest === null) return unresolved
  const best = reading(nearest)
  return best === null
    ? null
    : relative(best, confidence, [withRule(reading(nearest - 1), 'year-earlier'), withRule(reading(nearest + 1), 'year-later')])
}

function monthDay(match: RegExpExecArray, context: DateContext): DateRead | null {
  const month = monthNumber(match.groups?.['month'] ?? '')
  const day = firstNumber(match.groups?.['day'])
  if (!isRealDay(2000, month, day)) return null
  const on = (year: number): DateReading | null =>
    isRealDay(year, month, day) ? oneDay(dayNumber(year, month, day), 'month-of-article-year') : null
  const which = match.groups?.['after']?.trim()
  if (which !== undefined) return besideTold(which, context, on)
  return inSomeYear(month, day, context, 0.93, on, whoseYear(match))
}

/** "12th of October last", "the 1st day of February next": before or after the time told, or the article. */
function besideTold(which: string, context: DateContext, on: (year: number) => DateReading | null): DateRead | null {
  const told = context.told('day')
  const base = told?.from ?? context.created
  if (base === null) return unresolved
  const years = [yearOf(base) - 1, yearOf(base), yearOf(base) + 1].flatMap((year) => on(year) ?? [])
  const reading = which === 'last' ? years.findLast(({ to }) => parseDay(to) < base) : years.find(({ from }) => parseDay(from) > base)
  const found = reading ?? null
  return told === null ? relative(found, 0.8) : fromTold(told, withRule(found, 'counted-from-before'), 0.8)
}

function monthDays(match: RegExpExecArray, context: DateContext): DateRead | null {
  const month = monthNumber(match.groups?.['month'] ?? match.groups?.['month2'] ?? '')
  const last = match.groups?.['month2'] === undefined ? month : monthNumber(match.groups['month2'])
  const [first, second] = [firstNumber(match.groups?.['day']), firstNumber(match.groups?.['day2'])]
  if (!isRealDay(2000, month, first) || !isRealDay(2000, last, second) || (month === last && second <= first)) return null
  return inSomeYear(month, first, context, 0.9, (year) =>
    interval(dayNumber(year, month, first), dayNumber(last < month ? year + 1 : year, last, second), 'range'),
  )
}

function partMonth(match: RegExpExecArray, context: DateContext): DateRead | null {
  const month = monthNumber(match.groups?.['month'] ?? '')
  const words = match.groups?.['part'] ?? ''
  const day = /early|beginning|start/iu.test(words) ? 5 : /mid/iu.test(words) ? 15 : 25
  const whole = inSomeYear(month, day, context, 0.9, (year) => wholeMonth(year, month, 'month-of-article-year'))
  if (whole === null || whole.reading === null) return whole
  const narrow = partOfMonth(yearOf(parseDay(whole.reading.from)), month, words)
  return { ...whole, others: [...(narrow === null ? [] : [narrow]), ...whole.others] }
}

const ledToMonth = /(?:^|[^\p{L}])(?:in|since|by|until|till|of|during|from|for|to|between|and|through|after|before|on|throughout|or)\s$/iu

function bareMonth(match: RegExpExecArray, context: DateContext): DateRead | null {
  const name = match.groups?.['month'] ?? ''
  const which = (match.groups?.['which'] ?? '').trim().toLowerCase()
  const month = monthNumber(name)
  const before = match.input.slice(Math.max(0, match.index - 12), match.index)
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 12)
  if (/(?:every|each)\s$/iu.test(before)) return null
  const led = ledToMonth.test(before)
  if (/^(?:\p{L}{3}|Sept|SEPT)\.?$/u.test(name) && !/^May$/iu.test(name) && !led) return null
  if (/^(?:May|March|August|April|June|MAY|MARCH)$/u.test(name) && !led && which === '') {
    if (/^(?:May|March)$/iu.test(name) || !/^[,;]? /u.test(after)) return null
    if (/^ \p{Lu}/u.test(after)) return null
  }
  if (/^ (?:Day|Fourth|for|Madness)(?!\p{L})/u.test(after)) return null
  const whole = (year: number): DateReading | null => wholeMonth(year, month, 'month-of-article-year')
  const told = /that|following|previous|same/u.test(which) ? context.told('month') : null
  if (told !== null) {
    const year = yearOf(told.from)
    const later = dayNumber(year, month, 28) > told.to
    const own = /following/u.test(which)
      ? later
        ? year
        : year + 1
      : /previous/u.test(which)
        ? month < monthOf(told.from)
          ? year
          : year - 1
        : year
    return fromTold(told, withRule(whole(own), 'counted-from-before'), 0.8)
  }
  const { created } = context
  if (which !== '' && created !== null) {
    const [here, now] = [yearOf(created), monthOf(created)]
    const year =
      which === 'this'
        ? here
        : /next|coming|following/u.test(which)
          ? month <= now
            ? here + 1
            : here
          : month < now || (which === 'this past' && month === now)
            ? here
            : here - 1
    return relative(whole(year), 0.85, [withRule(whole(year - 1), 'year-earlier'), withRule(whole(year + 1), 'year-later')])
  }
  return inSomeYear(month, 15, context, led || which !== '' ? 0.88 : 0.72, whole, whoseYear(match))
}

const dash = ' ?(?:-|–|—|to|through|thru|until|till) ?'
const which =
  '(?<which>(?:[Tt]he )?(?:[Ll]ast|[Nn]ext|[Cc]oming|[Ff]ollowing|[Pp]revious)|[Tt]his(?: past| coming)?|[Tt]hat(?: same)?|[Tt]he same) '

/** "On the 14th": of the month told, else of the nearest. */
function dayAlone(match: RegExpExecArray, context: DateContext): DateRead | null {
  const day = firstNumber(match.groups?.['day'])
  const told = context.told('month')
  const base = told?.from ?? context.created
  if (base === null) return unresolved
  const [year, month] = [yearOf(base), monthOf(base)]
  const on = (offset: number): DateReading | null => {
    const first = dayNumber(year, month + offset, 1)
    return isRealDay(yearOf(first), monthOf(first), day) ? oneDay(first + day - 1, 'day-of-month') : null
  }
  if (told !== null) return fromTold(told, withRule(on(0), 'same-as-before'), 0.7)
  const offset = context.tense === 'past' && day > dayOf(base) ? -1 : context.tense === 'future' && day < dayOf(base) ? 1 : 0
  return relative(on(offset), 0.7, [withRule(on(offset - 1), 'day-of-month-before'), withRule(on(offset + 1), 'day-of-month-after')])
}

/** Days and months written without their year. */
export const partialDates: readonly DateForm[] = [
  {
    pattern: wordPattern(
      `(?:${W},? )?(?<month>${M}) (?<day>${D})${ordinal}(?:${dash}| and )(?:(?<month2>${M}) )?(?<day2>${D})${ordinal}(?! ?(?:percent|%|people))`,
      'gu',
    ),
    read: monthDays,
  },
  { pattern: wordPattern(`(?<day>${D})${ordinal}(?:${dash}| and )(?<day2>${D})${ordinal}(?: of)? (?<month>${M})`, 'gu'), read: monthDays },
  { pattern: wordPattern(`(?<day>${D})${ordinal} (?<month>${M})${dash}(?<day2>${D})${ordinal} (?<month2>${M})`, 'gu'), read: monthDays },
  { pattern: wordPattern(`(?:${W},? )?(?<month>${M}) (?:the )?(?<day>${D})${ordinal}(?![-.,]\\d|:\\d)`, 'gu'), read: monthDay },
  {
    pattern: wordPattern(
      `(?:${W},? (?:the )?)?(?:[Tt]he )?(?<day>${D})${ordinal}(?: day)?(?:[ -]| of )(?<month>${M})(?<after>,? (?:last|next)(?! (?:week|month|year)))?`,
      'gu',
    ),
    read: monthDay,
  },
  {
    pattern: wordPattern(
      `(?<part>(?:[Vv]ery )?(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?:in )?|[Tt]he (?:beginning|start|middle|end|close) of )(?<month>${M})`,
      'gu',
    ),
    read: partMonth,
  },
  { pattern: wordPattern(`(?:${which})?(?<month>${M})`, 'gu'), read: bareMonth },
  {
    mayHold: /on the \d/iu,
    pattern: wordPattern(
      '(?<=[Oo]n )the (?<day>[12]?\\d(?:st|nd|rd|th)|30th|31st)(?=[.,;:)]|$| (?:and|but|he|she|they|we|when)(?!\\p{L}))',
      'gu',
    ),
    read: dayAlone,
  },
]
