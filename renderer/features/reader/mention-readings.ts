import type { MentionView } from '../../../shared/contract/views.ts'
import type { CorrectionAct } from '../../../shared/model/correction.ts'
import type { DateReading, PlaceReading } from '../../../shared/model/mention-value.ts'

/** What the reader has chosen of the readings of a mention. */
export type Chosen = { readonly kind: 'date'; readonly reading: DateReading } | { readonly kind: 'place'; readonly reading: PlaceReading }

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

/** All places that a name may mean, the one that holds first. */
export function placesOf({ value }: Pick<MentionView, 'value'>): readonly PlaceReading[] {
  if (value?.kind !== 'place') return []
  const { place, name, country, admin, latitude, longitude, population } = value
  return [{ place, name, country, admin, latitude, longitude, population }, ...value.others]
}

export function samePlace(left: PlaceReading, right: PlaceReading): boolean {
  return left.place === right.place && left.latitude === right.latitude && left.longitude === right.longitude && left.name === right.name
}

/** Whether two days can be an interval: both whole dates, the last not before the first. */
export function isInterval(from: string, to: string): boolean {
  return [from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day) && Number.isFinite(Date.parse(day))) && from <= to
}

/** The correction that a chosen reading amounts to; null where it is the one that holds. */
export function readingAct(mention: MentionView, chosen: Chosen | null): CorrectionAct | null {
  const { value } = mention
  if (chosen?.kind === 'date' && value?.kind === 'date') {
    const { reading } = chosen
    if (sameReading(reading, value)) return null
    if (reading.rule !== 'as-the-reader-says') return { kind: 'read', reading: reading.rule }
    const others = readingsOf(mention).filter((each) => !sameReading(each, reading))
    return { kind: 'revalue', value: { kind: 'date', ...reading, against: null, others } }
  }
  if (chosen?.kind === 'place' && value?.kind === 'place') {
    const [held, ...rivals] = placesOf(mention)
    if (held === undefined || samePlace(held, chosen.reading)) return null
    const others = [held, ...rivals].filter((each) => !samePlace(each, chosen.reading))
    return { kind: 'revalue', value: { kind: 'place', ...chosen.reading, others } }
  }
  return null
}

/** What a reading, chosen or as it holds, says of everything that is written so: what a rule can be made of. */
export function readingRule(mention: MentionView, chosen: Chosen | null): CorrectionAct | null {
  const act = readingAct(mention, chosen)
  if (act !== null) return act
  const { value } = mention
  if (value?.kind === 'date' && value.others.length > 0) return { kind: 'read', reading: value.rule }
  if (value?.kind === 'place' && value.others.length > 0) return { kind: 'revalue', value }
  return null
}
