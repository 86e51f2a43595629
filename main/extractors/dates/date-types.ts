import type { DateReading, DateRule, IsoDay } from '../../../shared/model/mention-value.ts'
import type { DayNumber } from './calendar.ts'

export type { DateReading, IsoDay }
export type DateRuleCode = DateRule

/** What a date expression is read against. */
export interface DateContext {
  /** The day the text was written, or null when nobody knows. */
  readonly created: DayNumber | null
  /** A year written out shortly before, or null. */
  readonly year: number | null
  /** What the sentence before and after the expression says of time. */
  readonly tense: 'past' | 'future' | 'unclear'
}

/** A date expression read: null where the text does not tell what it counts from. */
export interface DateRead {
  readonly reading: DateReading | null
  readonly others: readonly DateReading[]
  /** Whether the reading depends on the day the text was written. */
  readonly relative: boolean
  readonly confidence: number
  /** The year this expression itself writes out, for what follows it. */
  readonly year?: number
}

/** One form of date. `pattern` is global and never matches across lines; a match that is none after all is read as null. */
export interface DateForm {
  readonly pattern: RegExp
  read(match: RegExpExecArray, context: DateContext): DateRead | null
}

export function absolute(reading: DateReading | null, confidence: number, year?: number): DateRead | null {
  if (reading === null) return null
  return { reading, others: [], relative: false, confidence, ...(year === undefined ? {} : { year }) }
}

export function relative(reading: DateReading | null, confidence: number, others: readonly (DateReading | null)[] = []): DateRead {
  return { reading, others: others.filter((other) => other !== null), relative: true, confidence }
}

/** A relative date in a text of unknown day. */
export const unresolved: DateRead = { reading: null, others: [], relative: true, confidence: 0.7 }
