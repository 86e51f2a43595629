import { type DayNumber, dayNumber, interval, isRealDay, monthOf, oneDay, weekdayOf, wholeMonth, yearOf } from './calendar.ts'
import { type DateContext, type DateForm, type DateRead, type DateReading, relative, unresolved } from './date-types.ts'
import { narrowed, partOfMonth } from './full-dates.ts'
import {
  boundary,
  daySource as D,
  ending,
  firstNumber,
  monthNumber,
  monthSource as M,
  weekdayNumber,
  weekdaySource as W,
} from './month-names.ts'

function pattern(source: string, flags = 'gu'): RegExp {
  return new RegExp(boundary + source + ending, flags)
}

/** The year of a month or day written without one, in which the article was written or the one before or after: the nearest, minding the tense. */
function nearestYear(month: number, day: number, created: DayNumber, tense: DateContext['tense']): number {
  const own = yearOf(created)
  const distance = (year: number): number => {
    const days = dayNumber(year, month, day) - created
    const wrong = (tense === 'past' && days > 20) || (tense === 'future' && days < -20)
    return Math.abs(days) + (wrong ? 400 : 0)
  }
  return [own, own - 1, own + 1].toSorted((a, b) => distance(a) - distance(b))[0] ?? own
}

/** Reads a month or day without a year: of the year last written out where the text tells of another time than its own, else of the nearest. */
function read(
  month: number,
  day: number,
  context: DateContext,
  confidence: number,
  reading: (year: number) => DateReading | null,
): DateRead | null {
  const { created, year, tense } = context
  const nearest = created === null ? null : nearestYear(month, day, created, tense)
  if (year !== null && (created === null || year !== yearOf(created))) {
    const told = reading(year)
    if (told === null) return null
    const others = nearest === null ? [] : [reading(nearest)].filter((other) => other !== null)
    return { reading: { ...told, rule: 'year-written-before' }, others, relative: false, confidence: confidence - 0.1 }
  }
  if (nearest === null) return unresolved
  const best = reading(nearest)
  return best === null ? null : relative(best, confidence, [reading(nearest - 1), reading(nearest + 1)])
}

function monthDay(match: RegExpExecArray, context: DateContext): DateRead | null {
  const month = monthNumber(match.groups?.['month'] ?? '')
  const day = firstNumber(match.groups?.['day'])
  if (!isRealDay(2000, month, day)) return null
  return read(month, day, context, 0.93, (year) =>
    isRealDay(year, month, day) ? oneDay(dayNumber(year, month, day), 'month-of-article-year') : null,
  )
}

function monthDays(match: RegExpExecArray, context: DateContext): DateRead | null {
  const month = monthNumber(match.groups?.['month'] ?? '')
  const last = match.groups?.['month2'] === undefined ? month : monthNumber(match.groups['month2'])
  const [first, second] = [firstNumber(match.groups?.['day']), firstNumber(match.groups?.['day2'])]
  if (!isRealDay(2000, month, first) || !isRealDay(2000, last, second)) return null
  return read(month, first, context, 0.9, (year) =>
    interval(dayNumber(year, month, first), dayNumber(last < month ? year + 1 : year, last, second), 'range'),
  )
}

function partMonth(match: RegExpExecArray, context: DateContext): DateRead | null {
  const month = monthNumber(match.groups?.['month'] ?? '')
  const words = match.groups?.['part'] ?? ''
  const day = /early|beginning|start/iu.test(words) ? 5 : /mid/iu.test(words) ? 15 : 25
  const whole = read(month, day, context, 0.9, (year) => wholeMonth(year, month, 'month-of-article-year'))
  if (whole?.reading === null || whole === null) return whole
  const narrow = partOfMonth(Number(whole.reading.from.slice(0, 4)), month, words)
  return { ...whole, others: [...narrowed(narrow), ...whole.others] }
}

function bareMonth(match: RegExpExecArray, context: DateContext): DateRead | null {
  const name = match.groups?.['month'] ?? ''
  const which = (match.groups?.['which'] ?? '').trim().toLowerCase()
  const month = monthNumber(name)
  const before = match.input.slice(Math.max(0, match.index - 12), match.index)
  const led =
    /(?:^|[^\p{L}])(?:in|since|by|until|till|of|during|from|for|to|between|and|through|after|before|each|every|on|throughout)\s$/iu.test(
      before,
    )
  if (/^\p{L}{3,4}\.?$/u.test(name) && !/^(?:June|July|May)$/u.test(name) && !led) return null
  if (
    /^(?:May|March|August|April|June|MAY|MARCH)$/u.test(name) &&
    !led &&
    which === '' &&
    !/^[,;]? /u.test(match.input.slice(match.index + match[0].length))
  )
    return null
  if (/^(?:May|March|MAY|MARCH)$/u.test(name) && !led && which === '') return null
  if (which !== '' && context.created !== null) {
    const here = yearOf(context.created)
    const past = month < monthOf(context.created)
    const year =
      which === 'this'
        ? here
        : which === 'next'
          ? past
            ? here + 1
            : here + (month === monthOf(context.created) ? 1 : 0)
          : past
            ? here
            : here - 1
    return relative(wholeMonth(year, month, 'month-of-article-year'), 0.85, [wholeMonth(year - 1, month, 'month-of-article-year')])
  }
  return read(month, 15, context, led || which !== '' ? 0.88 : 0.72, (year) => wholeMonth(year, month, 'month-of-article-year'))
}

/** News means the nearest such day: today when it is that day, else by the tense of the sentence, and without one the one just before. */
function weekday(match: RegExpExecArray, context: DateContext): DateRead | null {
  const name = match.groups?.['weekday'] ?? ''
  const which = (match.groups?.['which'] ?? '').trim().toLowerCase()
  const wanted = weekdayNumber(name)
  const before = match.input.slice(Math.max(0, match.index - 10), match.index)
  if (/^(?:Sun|Sat|Mon|Wed|Tue|Thu|Fri)$/u.test(name) && !/(?:^|[^\p{L}])on\s$/iu.test(before)) return null
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 14)
  if (/(?:every|each|on a)\s$/iu.test(before) || /^ (?:Night Live|Night Football|Morning \p{Lu}|the 13th)/u.test(after)) return null
  if (/(?:Black|Good|Cyber|Super|Bloody|Ash|Palm|Holy)\s$/u.test(before)) return null
  const { created } = context
  if (created === null) return unresolved
  const back = (weekdayOf(created) - wanted + 7) % 7
  const last = oneDay(created - (back === 0 ? 7 : back), 'weekday-last')
  const next = oneDay(created - back + 7, 'weekday-next')
  if (/last|past/u.test(which)) return relative(last, 0.85, [oneDay(created - back - (back === 0 ? 14 : 7), 'weekday-last')])
  if (/next|coming/u.test(which)) return relative(next, 0.8, [oneDay(created - back + 14, 'weekday-next')])
  if (back === 0) return relative(oneDay(created, 'weekday-nearest'), 0.9, [last, next])
  const past = context.tense === 'past' || (context.tense === 'unclear' && which !== 'this')
  return past ? relative(last, 0.9, [next]) : relative(next, context.tense === 'future' ? 0.82 : 0.7, [last])
}

function holiday(match: RegExpExecArray, context: DateContext): DateRead | null {
  const days: readonly (readonly [RegExp, number, number])[] = [
    [/new year['’]s eve/iu, 12, 31],
    [/new year/iu, 1, 1],
    [/christmas eve/iu, 12, 24],
    [/christmas/iu, 12, 25],
    [/halloween/iu, 10, 31],
    [/valentine/iu, 2, 14],
  ]
  const found = days.find(([name]) => name.test(match[0]))
  if (found === undefined) return null
  if (/^ \p{Lu}/u.test(match.input.slice(match.index + match[0].length))) return null
  const written = firstNumber(match.groups?.['year'])
  const reading = (year: number): DateReading | null => oneDay(dayNumber(year, found[1], found[2]), 'month-of-article-year')
  return Number.isNaN(written)
    ? read(found[1], found[2], context, 0.8, reading)
    : {
        reading: oneDay(dayNumber(written, found[1], found[2]), 'written-in-full'),
        others: [],
        relative: false,
        confidence: 0.9,
        year: written,
      }
}

const dash = ' ?(?:-|–|—|to|through|until) ?'

/** Days, months and weekdays written without their year. */
export const partialDates: readonly DateForm[] = [
  {
    pattern: pattern(`(?:${W},? )?(?<month>${M}) (?<day>${D})(?:st|nd|rd|th)?${dash}(?:(?<month2>${M}) )?(?<day2>${D})(?:st|nd|rd|th)?`),
    read: monthDays,
  },
  { pattern: pattern(`(?<day>${D})(?:st|nd|rd|th)?${dash}(?<day2>${D})(?:st|nd|rd|th)?(?: of)? (?<month>${M})`), read: monthDays },
  { pattern: pattern(`(?:${W},? )?(?<month>${M}) (?:the )?(?<day>${D})(?:st|nd|rd|th)?`), read: monthDay },
  { pattern: pattern(`(?:${W},? (?:the )?)?(?<day>${D})(?:st|nd|rd|th)?(?: day)?(?: of)? (?<month>${M})`), read: monthDay },
  { pattern: pattern(`(?<part>(?:[Ee]arly|[Mm]id|[Ll]ate)[- ]|[Tt]he (?:beginning|start|middle|end) of )(?<month>${M})`), read: partMonth },
  { pattern: pattern(`(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) )?(?<month>${M})`), read: bareMonth },
  { pattern: pattern(`(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) )?(?<weekday>${W})`), read: weekday },
  {
    pattern: pattern(
      `(?:Christmas(?: (?:Day|Eve))?|New Year['’]s (?:Day|Eve)|Halloween|Valentine['’]s Day)(?:,? (?<year>1\\d{3}|20\\d{2}))?`,
    ),
    read: holiday,
  },
]
