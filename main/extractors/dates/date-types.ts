import type { DateAnchor, DateReading, DateRule, HistoricDay } from '../../../shared/model/mention-value.ts'
import type { DayNumber } from './calendar.ts'

export type { DateReading, HistoricDay }
export type DateRuleCode = DateRule

/** How exact a time told is. */
export type Grain = 'day' | 'week' | 'month' | 'year' | 'longer'

/** A time that the text told, for "that year" and "two days later" after it. `at` is its offset in the document, in UTF-16 code units. */
export interface Told {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly grain: Grain
  readonly quote: string
  readonly at: number
}

/** Which of two figures is the day, and what tells. */
export type FigureOrder = Extract<
  DateRule,
  'day-first-like-others' | 'month-first-like-others' | 'day-first-by-place' | 'month-first-by-place'
>

/** What a date expression is read against. */
export interface DateContext {
  /** The day that the text counts from, or null when nobody knows. */
  readonly created: DayNumber | null
  /** The day that the text was written; null where `created` is only a day that it told. */
  readonly written: DayNumber | null
  /** A year written out shortly before, or null. */
  readonly year: number | null
  /** The last time told before that is at least so exact, or null. */
  told(grain: Grain): Told | null
  /** What the sentence before and after the expression says of time. */
  readonly tense: 'past' | 'future' | 'unclear'
  /** Whether it stands in quoted speech. */
  readonly isQuoted: boolean
  readonly order: FigureOrder | null
  /** The centuries (by their hundreds) that the text dates things in, where bare figures may be years of them. */
  readonly hundreds: ReadonlySet<number>
  /** Whether the text is about a place south of the equator. */
  readonly southern: boolean
}

/** A date expression read: null where the text does not tell what it counts from. */
export interface DateRead {
  readonly reading: DateReading | null
  readonly others: readonly DateReading[]
  /** Whether the reading depends on the day the text was written. */
  readonly relative: boolean
  /** The time told before that it was counted from. */
  readonly told?: Told
  readonly confidence: number
  /** The year this expression itself writes out, for what follows it. */
  readonly year?: number
}

/** One form of date. `pattern` is global and never matches across lines; a match that is none after all is read as null. */
export interface DateForm {
  readonly pattern: RegExp
  /** Whether a text may hold the form at all: a cheap look before the pattern is tried. */
  readonly mayHold?: RegExp
  read(match: RegExpExecArray, context: DateContext): DateRead | null
}

export function absolute(
  reading: DateReading | null,
  confidence: number,
  year?: number,
  others: readonly (DateReading | null)[] = [],
): DateRead | null {
  if (reading === null) return null
  return { reading, others: others.filter((other) => other !== null), relative: false, confidence, ...(year === undefined ? {} : { year }) }
}

export function relative(reading: DateReading | null, confidence: number, others: readonly (DateReading | null)[] = []): DateRead {
  return { reading, others: others.filter((other) => other !== null), relative: true, confidence }
}

/** A date counted from a time told before. */
export function fromTold(
  told: Told,
  reading: DateReading | null,
  confidence: number,
  others: readonly (DateReading | null)[] = [],
): DateRead {
  return { reading, others: others.filter((other) => other !== null), relative: false, told, confidence }
}

export function withRule(reading: DateReading | null, rule: DateRuleCode): DateReading | null {
  return reading === null ? null : { ...reading, rule }
}

/** A relative date in a text of unknown day. */
export const unresolved: DateRead = { reading: null, others: [], relative: true, confidence: 0.7 }

export type { DateAnchor }
