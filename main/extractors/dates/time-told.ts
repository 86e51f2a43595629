import { type DayNumber, parseDay, yearOf } from './calendar.ts'
import type { DateRead, Grain, Told } from './date-types.ts'
import type { ReferenceDay } from './reference-day.ts'

const ranks: Readonly<Record<Grain, number>> = { day: 0, week: 1, month: 2, year: 3, longer: 4 }
/** How far a time told reaches for what counts from it, in UTF-16 code units. */
const reach = 3000
const sentence = 120

/** The times that a text has told so far, in order, for expressions that count from them. */
export class TimeTold {
  private readonly byGrain: (Told | null)[] = [null, null, null, null, null]
  private written: Told | null = null
  private yearTold: { readonly year: number; readonly at: number } | null = null

  /** Takes in a date that was read. `at` is its offset in the document, in UTF-16 code units. */
  take(read: DateRead, quote: string, at: number): void {
    const { reading } = read
    if (read.year !== undefined) this.yearTold = { year: read.year, at }
    if (reading === null || reading.rule === 'recent') return
    const [from, to] = [parseDay(reading.from), parseDay(reading.to)]
    const days = to - from + 1
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
    return written === null || at - written.at > reach ? null : { day: written.from, anchor: { kind: 'text', quote: written.quote } }
  }

  /** The year written out before, if it reaches so far: no further than its sentence in a text about its own time (`isNews`), far in one about another age. */
  year(at: number, created: DayNumber | null, isNews: boolean): number | null {
    const { yearTold } = this
    if (yearTold === null) return null
    const far = isNews ? sentence : created !== null && Math.abs(yearOf(created) - yearTold.year) <= 20 ? 400 : reach
    return at - yearTold.at < far ? yearTold.year : null
  }
}
