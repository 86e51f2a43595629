import { casual, type ParsedComponents, type ParsedResult } from 'chrono-node'
import type { DateReading, DateValue } from '../../../shared/model/mention-value.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import type { Extractor } from '../extractor.ts'
import { mentionIn } from '../found.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { dayNumber, interval, isoDay, isRealDay, wholeMonth, wholeYears } from './calendar.ts'
import { type ReferenceDay, referenceDay } from './reference-day.ts'

const mayHoldDate =
  /\b\d{1,4}[/.-]\d{1,2}\b|\b(?:19|20)\d\d\b|day|week|month|year|ago\b|yesterday|tomorrow|tonight|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u

/** chrono-node, for forms of dates that Lectern's own rules do not know. It is less trusted than they. The only file that knows chrono-node. */
export const chronoExtractor: Extractor = {
  name: 'chrono',
  version: '2.10.3',
  extract(input) {
    const reference = referenceDay(input)
    return passagesOf(input).flatMap((passage) => sentences(passage).flatMap((sentence) => inSentence(sentence, reference)))
  },
}

/** Stretches that may hold a date, no longer than a sentence: chrono-node slows down on long texts. */
function sentences(passage: Passage): readonly Passage[] {
  const found: Passage[] = []
  for (const match of passage.text.matchAll(/[^\n]{1,600}?(?:[.!?](?=\s)|\n|$)|[^\n]{600}/gu)) {
    if (mayHoldDate.test(match[0])) found.push({ ...passage, text: match[0], start: passage.start + match.index })
  }
  return found
}

function inSentence(sentence: Passage, reference: ReferenceDay | null): Mention[] {
  const created = reference === null ? null : isoDay(reference.day)
  const instant = new Date(`${created ?? '2000-01-01'}T12:00:00Z`)
  return parse(sentence.text, instant).flatMap((result) => {
    if (!isDate(result)) return []
    const sure = result.start.isCertain('year') && (result.start.isCertain('month') || !result.start.isCertain('day'))
    const value = reference === null && !sure ? null : valueOf(result, sure ? null : reference)
    return [
      mentionIn(sentence, {
        start: result.index,
        end: result.index + result.text.trimEnd().length,
        type: 'date',
        confidence: 0.55,
        code: 'date-rule',
        value,
      }),
    ]
  })
}

/** Subtle: chrono-node throws on a few impossible dates; then the sentence has none for it. */
function parse(text: string, instant: Date): readonly ParsedResult[] {
  try {
    return casual.parse(text, { instant, timezone: 0 })
  } catch {
    return []
  }
}

/** A weekday, a month or a year alone is for Lectern's own rules: where they see no date there, there is none. */
const alone =
  /^(?:on |in |the )?(?:\p{L}+day|[A-Z][a-z]{2,3}\.?|January|February|March|April|June|July|August|September|October|November|December|\d{4})$/iu

function isDate({ start, text }: ParsedResult): boolean {
  if (
    alone.test(text.trim()) ||
    /^(?:now|second|at the moment)$/iu.test(text.trim()) ||
    !/\d|day\b|morrow|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u.test(text) ||
    /^(?:the |last |a |next )*day/iu.test(text)
  )
    return false
  return start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month') || start.isCertain('year')
}

function reading(part: ParsedComponents): DateReading | null {
  const [year, month, day] = [part.get('year') ?? 0, part.get('month') ?? 1, part.get('day') ?? 1]
  if (!isRealDay(year, month, day)) return null
  if (part.isCertain('day') || part.isCertain('weekday'))
    return interval(
      dayNumber(year, month, day),
      dayNumber(year, month, day),
      part.isCertain('year') ? 'written-in-full' : 'month-of-article-year',
    )
  return part.isCertain('month')
    ? wholeMonth(year, month, part.isCertain('year') ? 'month' : 'month-of-article-year')
    : wholeYears(year, year, 'year')
}

function valueOf(result: ParsedResult, reference: ReferenceDay | null): DateValue | null {
  const from = reading(result.start)
  const to = result.end ? reading(result.end) : null
  if (from === null) return null
  const whole = to === null || to.from < from.from ? from : { from: from.from, to: to.to, rule: 'range' as const }
  const anchor = reference === null || reference.anchor.kind === 'article' ? {} : { anchor: reference.anchor }
  return { kind: 'date', ...whole, against: reference === null ? null : isoDay(reference.day), ...anchor, others: [] }
}
