import type { DateAnchor } from '../../../shared/model/mention-value.ts'
import type { ExtractorInput } from '../extractor.ts'
import { type DayNumber, dayNumber, isRealDay, parseDay, yearOf } from './calendar.ts'
import type { FigureOrder } from './date-types.ts'
import { orderOfFigures } from './figure-dates.ts'
import { homeCountry, writesMonthFirst } from './home-country.ts'
import { daySource as D, firstNumber, monthNumber, monthSource as M, weekdaySource as W, yearSource as Y } from './month-names.ts'
import { nearestYear } from './partial-dates.ts'

/** The day that a text counts from, and what tells it. */
export interface ReferenceDay {
  readonly day: DayNumber
  readonly anchor: DateAnchor
}

const monthDay = (n: number): string => `(?<month${n}>${M}) (?<day${n}>${D})(?:st|nd|rd|th)?`
const dayMonth = (n: number): string => `(?<day${n}>${D})(?:st|nd|rd|th)? (?<month${n}>${M})`
const written = (n: number, year: string): string => `(?:${W},? )?(?:${monthDay(n)}|${dayMonth(n + 1)})${year}`
/** A full date that has a line to itself, but for a label and a time of day. */
const alone = new RegExp(
  `^(?:(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Ll]ast (?:updated|modified)|[Dd]ated?|[Ii]ssued|[Rr]eleased|PUBLISHED|UPDATED|POSTED)(?: on| at)?:? ?)?(?:${written(1, `,? (?<year>${Y})`)}|(?<iso>${Y}-\\d{2}-\\d{2}))(?:[ ,;|·–—-]{1,3}(?:at )?\\d{1,2}[:.]\\d{2}.{0,24}|T\\d{2}:.{0,24})?\\.?$`,
  'u',
)
/** The opening of an agency's report: "KABUL, Sept. 3 (Reuters) —". Its year may be left out. */
const agency = new RegExp(
  `^(?<quote>\\p{Lu}[\\p{L} .'’/-]{1,40}(?:, \\p{Lu}[\\p{L} .]{1,30})?,? \\(?(?:${written(1, `(?:,? (?<year>${Y}))?`)}))\\)?\\.?(?: ?[(/][^)/\\n]{2,40}[)/])? ?(?:--|[—–-])`,
  'u',
)
const head = 900
const farthest = 7

function dayIn(groups: Readonly<Record<string, string | undefined>>, created: DayNumber | null): DayNumber | null {
  if (groups['iso'] !== undefined) return parseDay(groups['iso'])
  const month = monthNumber(groups['month1'] ?? groups['month2'] ?? '')
  const day = firstNumber(groups['day1'] ?? groups['day2'])
  const year =
    groups['year'] === undefined ? (created === null ? null : nearestYear(month, day, created, 'unclear')) : firstNumber(groups['year'])
  return year === null || !isRealDay(year, month, day) ? null : dayNumber(year, month, day)
}

/** The date that the head of a text gives itself: on a line of its own, or where an agency's report opens. The article's own day printed above such a report is not the report's. */
function dateline({ text }: ExtractorInput, created: DayNumber | null): ReferenceDay | null {
  let printed: ReferenceDay | null = null
  for (const line of text.slice(0, head).split('\n')) {
    const trimmed = line.trim()
    const match = (trimmed.length <= 100 ? alone.exec(trimmed) : null) ?? agency.exec(trimmed.slice(0, 140))
    const day = match === null ? null : dayIn(match.groups ?? {}, created)
    if (match === null || day === null) continue
    const said: ReferenceDay = { day, anchor: { kind: 'dateline', quote: match.groups?.['quote'] ?? trimmed } }
    if (day !== created) return said
    printed ??= said
  }
  return printed
}

/**
 * The day that a text counts from: the article's, or its dateline's where the article's is only that of its filing and within a week of it
 * (its writer counts from the first). A day that a reader may have set is never doubted. Null where nothing tells.
 */
export function referenceDay(input: ExtractorInput): ReferenceDay | null {
  const created = input.created === null ? null : parseDay(input.created)
  const said = dateline(input, created)
  if (created === null) return said
  if (said !== null && said.day !== created && Math.abs(said.day - created) <= farthest && input.createdIsFiling === true) return said
  return { day: created, anchor: { kind: 'article', quote: '' } }
}

const yearInText = /(?<![\d.,:/$€£-])(?:1[6-9]\d{2}|20\d{2})(?![\d%]|[.,]\d)/gu

/** Whether a text is about the time it was written in: it does not write more than a few years of another time, or as many of its own. */
export function isOfItsTime(text: string, day: DayNumber): boolean {
  const own = yearOf(day)
  let [near, far] = [0, 0]
  for (const match of text.matchAll(yearInText)) {
    if (Math.abs(Number(match[0]) - own) <= 1) near += 1
    else far += 1
  }
  return far < 4 || near * 2 >= far
}

const monthFirstWords = new RegExp(`${M} ${D}(?:st|nd|rd|th)?,? ${Y}`, 'gu')
const dayFirstWords = new RegExp(`(?<!\\d)${D}(?:st|nd|rd|th)? ${M},? ${Y}`, 'gu')

/** Which of two figures is the day in this document: as its other dates in figures show, as it writes dates in words, or as they write where it is from. */
export function figureOrder(input: ExtractorInput): FigureOrder | null {
  const { text, metadata } = input
  if (!/\d{1,2}([/.-])\d{1,2}\1\d{2}/u.test(text)) return null
  const figures = orderOfFigures(text)
  if (figures !== null) return figures === 'day' ? 'day-first-like-others' : 'month-first-like-others'
  if (metadata.language !== null && !/^en(?:-|$)/iu.test(metadata.language)) return 'day-first-by-place'
  const country = homeCountry(input)
  if (country !== null) return writesMonthFirst(country) ? 'month-first-by-place' : 'day-first-by-place'
  const [months, days] = [text.match(monthFirstWords)?.length ?? 0, text.match(dayFirstWords)?.length ?? 0]
  if (months > 0 === days > 0) return null
  return months > 0 ? 'month-first-like-others' : 'day-first-like-others'
}
