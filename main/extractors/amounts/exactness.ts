import type { Bound } from '../../../shared/model/mention-value.ts'

/** How exact an amount is, as the words around it say. */
export interface Exactness {
  readonly approximate: boolean
  readonly bound?: Bound
}

const least =
  'more than|over|at least|in excess of|upwards? of|no less than|not less than|no fewer than|above|a minimum of|exceed(?:ed|ing|s)?|greater than|well over|minimum'
const most =
  'up to|at most|less than|fewer than|under|below|no more than|not more than|as much as|as many as|a maximum of|a max of|maximum of|within|well under|not exceeding'
const roughly =
  'about|around|approximately|approx\\.?|roughly|some|nearly|almost|close to|an estimated|estimated(?: at)?|put at|just over|just under|just about|circa|c\\.|ca\\.|~|≈|somewhere around|in the region of|on the order of'

/** Words before an amount that say how exact it is. Has no groups. */
export const exactnessSource = `(?:just (?:over|under|about)|${least}|${most}|${roughly})`
const leastBefore = new RegExp(`(?:^|[^\\p{L}])(?:${least}) ?$`, 'iu')
const mostBefore = new RegExp(`(?:^|[^\\p{L}])(?:${most}) ?$`, 'iu')
const roughlyBefore = new RegExp(`(?:^|[^\\p{L}])(?:${roughly}) ?$`, 'iu')
const reach = 26

/** How exact an amount is by the words before and after it; a bound is approximate too. Looks at most 26 code units each way. */
export function exactnessOf(text: string, start: number, end: number): Exactness {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + 12)
  if (/^(?:\+| or more(?!\p{L})|[- ]plus(?!\p{L})| and (?:up|more)(?!\p{L}))/iu.test(after)) return { approximate: true, bound: 'at-least' }
  if (/^ or (?:less|fewer)(?!\p{L})/iu.test(after)) return { approximate: true, bound: 'at-most' }
  if (roughlyBefore.test(before) || /^(?:-odd| or so)(?!\p{L})/iu.test(after)) return { approximate: true }
  if (leastBefore.test(before)) return { approximate: true, bound: 'at-least' }
  if (mostBefore.test(before)) return { approximate: true, bound: 'at-most' }
  return { approximate: false }
}
