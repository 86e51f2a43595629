/** A stretch of a document's text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type Edge = 'start' | 'end'

const opening = String.raw`[\p{Ps}\p{Pi}\p{Sc}"'#@]+`
const closing = String.raw`[\p{Pe}\p{Pf}"'.%!?]+`
const word = String.raw`[\p{L}\p{M}\p{N}]+`

/** Where an edge of a mention may lie in a block's text: at the edges of words, and of the signs that belong to a name or an amount. */
function stopsOf(text: string, edge: Edge): number[] {
  const stops = new Set<number>()
  const pattern = edge === 'start' ? `${word}|(?<=^|\\s)${opening}` : `${word}|(?<=\\S)${closing}(?=$|[\\s,;:.—–-])`
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) stops.add(edge === 'start' ? match.index : match.index + match[0].length)
  return [...stops].sort((a, b) => a - b)
}

/**
 * Moves one edge of a span by a word, within a block's text that begins at `offset` of the document.
 * The span never gets empty nor leaves the block; it is given back as it was where there is no further stop.
 */
export function moveEdge(text: string, offset: number, span: Span, edge: Edge, step: 1 | -1): Span {
  const at = span[edge] - offset
  const stops = stopsOf(text, edge)
  const to = step === 1 ? stops.find((stop) => stop > at) : stops.findLast((stop) => stop < at)
  if (to === undefined) return span
  const moved = { ...span, [edge]: to + offset }
  const words = text.slice(moved.start - offset, moved.end - offset)
  return moved.start < moved.end && /[\p{L}\p{N}]/u.test(words) ? moved : span
}
