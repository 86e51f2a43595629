import type { IsoDay } from '../../shared/model/mention-value.ts'
import type { Metadata } from '../../shared/model/metadata.ts'
import { isRealDay } from './dates/calendar.ts'

/** The day a document was written, as far as its metadata tells: its date of publication, or null when it has none or one that no calendar holds. */
export function createdDay(metadata: Metadata): IsoDay | null {
  const { date } = metadata
  if (date === null) return null
  return isRealDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))) ? date : null
}
