import type { DateReading, DateRule, DateValue } from '../model/mention-value.ts'

/** The value read by another of its rules, with the reading it had among the others; null when that rule is none of its readings. */
export function readingOf(value: DateValue, rule: DateRule): DateValue | null {
  if (value.rule === rule) return value
  const wanted = value.others.find((reading) => reading.rule === rule)
  if (wanted === undefined) return null
  const former: DateReading = { from: value.from, to: value.to, rule: value.rule }
  return { ...value, ...wanted, others: [former, ...value.others.filter((reading) => reading !== wanted)] }
}
