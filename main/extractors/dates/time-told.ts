import { type DayNumber, parseDay, yearOf } from './calendar.ts'
import type { DateRead, Grain, Told } from './date-types.ts'
import type { ReferenceDay } from './reference-day.ts'

const ranks: Readonly<Record<Grain, number>> = { day: 0, week: 1, month: 2, year: 3, longer: 4 }
/** How far a time told reaches for what counts from it, in UTF-16 code units. */
const reach = 3000
const fullDayReach = 600

/** The times that a text has told so far, in order, for expressions that count from them. */
export class TimeTold {
  private readonly byGrain: (Told | null)[] = [null, null, null, null, null]
  private written: Told | null = null
  private yearTold: { readonly year: number; readonly at: number; readonly exact: boolean } | null = null

  /** Takes in a date that was read. `at` is its offset in the document, in UTF-16 code units. */
  take(read: DateRead, quote: string, at: number): void {
    const { reading } = read
    if (reading === null) return
    const [from, to] = [parseDay(reading.from), parseDay(reading.to)]
    const days = to - from + 1
    if (read.year !== undefined) this.yearTold = { year: read.year, at, exact: days <= 31 }
    if (reading.rule === 'recent') return
    const grain: Grain = days === 1 ? 'day' : days <= 7 ? 'week' : days <= 31 ? 'month' : days <= 366 ? 'year' : 'longer'
    const told: Told = { from, to, grain, quote: quote.trim(), at }
    this.byGrain[ranks[grain]] = told
    if (grain === 'day' && (reading.rule === 'written-in-full' || reading.rule === 'two-digit-year')) this.written = told
  }

  /** The last time told before that is at least so exact and near enough, or null. */
  last(grain: Grain, at: number): Told | null {
    let best: Told | null = null
    for (const told of this.byGrain.slice(0, ranks[grain] + 1)) {
      if (told !== null && at - told.at <= reach && (best === null || told.at > best.at)) best = told
    }
    return best
  }

  /** The last day written in full: what a text without a date of its own counts from. */
  fullDay(at: number): ReferenceDay | null {
    const { written } = this
    return written === null || at - written.at > fullDayReach ? null : { day: written.from, anchor: { kind: 'text', quote: written.quote } }
  }

  /** The year written out before, if it reaches so far. */
  year(at: number, { created, sentence, isNews, isPast }: YearReach): number | null {
    const { yearTold } = this
    if (yearTold === null) return null
    if (yearTold.at >= sentence) return yearTold.year
    const isOtherAge = created === null || Math.abs(yearOf(created) - yearTold.year) > 20
    const isTold = isNews ? isOtherAge && isPast && yearTold.exact : isOtherAge || isPast
    const far = !isTold ? 0 : isNews ? 400 : isOtherAge ? reach : 400
    return at - yearTold.at < far ? yearTold.year : null
  }
}

/** What says how far a year reaches: within its sentence always, beyond it in a text about another time, and there only for what has been, if that time is near. */
export interface YearReach {
  readonly created: DayNumber | null
  /** Where the sentence begins, in UTF-16 code units of the document. */
  readonly sentence: number
  readonly isNews: boolean
  readonly isPast: boolean
}
