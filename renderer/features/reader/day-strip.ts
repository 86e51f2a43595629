import type { DateReading, IsoDay } from '../../../shared/model/mention-value.ts'

const dayMs = 86_400_000
const mostDays = 12
const fewestDays = 7

/** A day of the strip: whether it is in the interval, and whether the dates are counted from it. */
export interface StripDay {
  readonly day: IsoDay
  readonly inside: boolean
  readonly anchor: boolean
}

function numberOf(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs
}

function dayOf(number: number): IsoDay {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}

/** The days around an interval and the day it was counted from, two before it for orientation; none when they would not fit. */
export function stripDays({ from, to }: Pick<DateReading, 'from' | 'to'>, against: IsoDay | null): readonly StripDay[] {
  const first = numberOf(from)
  const last = numberOf(to)
  const anchor = against === null ? null : numberOf(against)
  if (!Number.isFinite(first) || !Number.isFinite(last) || last < first) return []
  let start = Math.min(first - 2, anchor ?? first)
  let end = Math.max(last, anchor ?? last)
  for (let late = true; end - start + 1 < fewestDays; late = !late) {
    if (late) end += 1
    else start -= 1
  }
  if (end - start + 1 > mostDays) return []
  return Array.from({ length: end - start + 1 }, (_, at) => start + at).map((number) => ({
    day: dayOf(number),
    inside: number >= first && number <= last,
    anchor: number === anchor,
  }))
}
