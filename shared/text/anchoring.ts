import type { Selector } from '../model/selector.ts'

const context = 32

export interface Place {
  readonly start: number
  readonly end: number
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** True when `start` and `end` cut out at least one code unit of `text` and split no character in two. */
export function isSpan(text: string, start: number, end: number): boolean {
  return start >= 0 && start < end && end <= text.length && !isLowSurrogate(text, start) && !isLowSurrogate(text, end)
}

/** The W3C selectors of a span: its position, and its words with up to 32 code units around them. */
export function describeSpan(text: string, start: number, end: number): Selector {
  const from = Math.max(0, start - context)
  const to = Math.min(text.length, end + context)
  return {
    position: { type: 'TextPositionSelector', start, end },
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(isLowSurrogate(text, from) ? from + 1 : from, start),
      suffix: text.slice(end, isLowSurrogate(text, to) ? to - 1 : to),
    },
  }
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

/** How well the words around a place agree with the quotation's; the distance from where it was only breaks ties. */
function score(text: string, place: Place, { quote, position }: Selector): number {
  const before = commonEnd(text.slice(Math.max(0, place.start - context), place.start), quote.prefix)
  const after = commonStart(text.slice(place.end, place.end + context), quote.suffix)
  return before + after - Math.abs(place.start - position.start) / (text.length + 1)
}

function best(text: string, places: Iterable<Place>, selector: Selector): Place | null {
  let found: Place | null = null
  let highest = Number.NEGATIVE_INFINITY
  for (const place of places) {
    const reached = score(text, place, selector)
    if (reached > highest) {
      found = place
      highest = reached
    }
  }
  return found
}

function* occurrences(text: string, exact: string): Generator<Place> {
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) yield { start: at, end: at + exact.length }
}

function* looseOccurrences(text: string, exact: string): Generator<Place> {
  const words = exact.split(/\s+/u).filter((word) => word !== '')
  if (words.length < 2) return
  const pattern = new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')).join('\\s+'), 'gu')
  for (const match of text.matchAll(pattern)) yield { start: match.index, end: match.index + match[0].length }
}

/**
 * Where a selector's words stand in a text: at their position when they and their surroundings are there, else at the occurrence whose surroundings agree best,
 * else the same with other white space between the words; null when they are gone. After the W3C Web Annotation Data Model, 4.2.
 */
export function anchor(text: string, selector: Selector): Place | null {
  const { start, end } = selector.position
  const { exact, prefix, suffix } = selector.quote
  // Subtle: the words alone are not enough: in a text that has moved, another "Putin" may stand just where this one was.
  if (text.slice(Math.max(0, start - prefix.length), end + suffix.length) === prefix + exact + suffix) return { start, end }
  return best(text, occurrences(text, exact), selector) ?? best(text, looseOccurrences(text, exact), selector)
}
