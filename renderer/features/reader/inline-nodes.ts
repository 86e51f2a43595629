import type { AnnotationView, MentionView } from '../../../shared/contract/views.ts'

/** What can lie on a stretch of text. Offsets are UTF-16 code units into the document's text, end exclusive. */
export type InlineRange = { readonly start: number; readonly end: number } & (
  | { readonly layer: 'credit' }
  | { readonly layer: 'link'; readonly href: string }
  | { readonly layer: 'highlight'; readonly annotation: AnnotationView }
  | { readonly layer: 'mention'; readonly mention: MentionView }
  | { readonly layer: 'strong' }
  | { readonly layer: 'emphasis' }
  | { readonly layer: 'code' }
  | { readonly layer: 'hit' }
)
export type InlineLayer = InlineRange['layer']

/** Outermost first. A range is cut where an outer one begins or ends, so that elements nest. */
export const inlineLayers: readonly InlineLayer[] = ['credit', 'link', 'highlight', 'mention', 'strong', 'emphasis', 'code', 'hit']

/** A piece of text, or a range with what lies within it. `first` and `last` say whether the range begins and ends here or was cut. */
export type InlineNode =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'range'
      readonly range: InlineRange
      readonly start: number
      readonly end: number
      readonly first: boolean
      readonly last: boolean
      readonly children: readonly InlineNode[]
    }

/** Of the ranges of one layer over a piece, the innermost: the one that starts last, then the shortest. */
function innermost(ranges: readonly InlineRange[]): InlineRange | null {
  let found: InlineRange | null = null
  for (const range of ranges) {
    if (found === null || range.start > found.start || (range.start === found.start && range.end < found.end)) found = range
  }
  return found
}

function nest(start: number, end: number, ranges: readonly InlineRange[], layers: readonly InlineLayer[]): InlineNode[] {
  const [layer, ...inner] = layers
  if (layer === undefined || ranges.length === 0) return [{ kind: 'text', start, end }]
  const here = ranges.filter((range) => range.layer === layer)
  if (here.length === 0) return nest(start, end, ranges, inner)
  const rest = ranges.filter((range) => range.layer !== layer)
  const edges = [
    ...new Set([start, end, ...here.flatMap((range) => [range.start, range.end]).filter((edge) => edge > start && edge < end)]),
  ].sort((a, b) => a - b)

  const pieces: { start: number; end: number; range: InlineRange | null }[] = []
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const from = edges[at] ?? start
    const to = edges[at + 1] ?? end
    const range = innermost(here.filter((each) => each.start <= from && each.end >= to))
    const before = pieces.at(-1)
    if (before !== undefined && before.range === range) before.end = to
    else pieces.push({ start: from, end: to, range })
  }
  return pieces.flatMap((piece): InlineNode[] => {
    const within = rest.filter((range) => range.start < piece.end && range.end > piece.start)
    const children = nest(piece.start, piece.end, within, inner)
    if (piece.range === null) return children
    const { range } = piece
    return [
      {
        kind: 'range',
        range,
        start: piece.start,
        end: piece.end,
        first: range.start >= piece.start,
        last: range.end <= piece.end,
        children,
      },
    ]
  })
}

/** The text from `start` to `end` as nested nodes, whatever overlaps: their texts, one after the other, are exactly that stretch. Empty ranges are left out. */
export function nestInline(start: number, end: number, ranges: readonly InlineRange[]): readonly InlineNode[] {
  if (end <= start) return []
  return nest(
    start,
    end,
    ranges.filter((range) => range.end > range.start && range.start < end && range.end > start),
    inlineLayers,
  )
}
