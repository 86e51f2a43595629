import type { MentionView } from '../../../shared/contract/views.ts'
import type { Verdict } from '../../../shared/model/decision.ts'
import type { DateReading } from '../../../shared/model/mention-value.ts'
import type { MentionType } from '../../../shared/model/mention.ts'

/** What the reader has chosen in the popover so far; null where nothing was changed. */
export interface Draft {
  readonly type: MentionType | null
  readonly reading: DateReading | null
}

export function sameReading(left: DateReading, right: DateReading): boolean {
  return left.from === right.from && left.to === right.to
}

/** All ways to read a date, the one that holds first, none twice. */
export function readingsOf({ value }: Pick<MentionView, 'value'>): readonly DateReading[] {
  if (value?.kind !== 'date') return []
  const all: DateReading[] = []
  for (const { from, to, rule } of [value, ...value.others]) {
    const reading = { from, to, rule }
    if (!all.some((each) => sameReading(each, reading))) all.push(reading)
  }
  return all
}

/** Whether two days can be an interval: both whole dates, the last not before the first. */
export function isInterval(from: string, to: string): boolean {
  return [from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day) && Number.isFinite(Date.parse(day))) && from <= to
}

/** The verdict that a draft amounts to: another type, another value, or plain agreement. */
export function verdictOf(mention: MentionView, { type, reading }: Draft): Verdict {
  if (type !== null && type !== mention.type) return { kind: 'retype', type }
  const { value } = mention
  if (reading === null || value?.kind !== 'date' || sameReading(reading, value)) return { kind: 'accept' }
  const others = readingsOf(mention).filter((each) => !sameReading(each, reading))
  const against = reading.rule === 'as-the-reader-says' ? null : value.against
  return { kind: 'revalue', value: { kind: 'date', ...reading, against, others } }
}
