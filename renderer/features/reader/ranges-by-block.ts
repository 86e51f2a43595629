import type { DocumentView } from '../../../shared/contract/views.ts'
import type { EntityId } from '../../../shared/model/ids.ts'
import { layoutBlocks, type Layout, type PlacedBlock } from '../../../shared/text/layout.ts'
import { paragraphNumbers } from '../../../shared/text/paragraphs.ts'
import type { InlineRange } from './inline-nodes.ts'

/** A block with all that lies on it. */
export interface ReadableBlock extends PlacedBlock {
  readonly ranges: readonly InlineRange[]
  readonly entities: ReadonlySet<EntityId>
  /** Counted over the text's own paragraphs, from 1; null for what is no paragraph. */
  readonly paragraph: number | null
  /** For a heading below the headline: 1 for the document's highest, 2 for the next; whatever numbers the file used. */
  readonly rank: number
  /** The document a teaser leads to, when the library holds it. */
  readonly related: DocumentView['id'] | null
}

export interface Readable {
  readonly layout: Layout
  readonly blocks: readonly ReadableBlock[]
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Sorts spans into the blocks they touch; one that reaches over several lies on each of them. */
function distribute(layout: Layout, ranges: readonly InlineRange[]): InlineRange[][] {
  const perBlock: InlineRange[][] = layout.blocks.map(() => [])
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  let from = 0
  for (const range of sorted) {
    while (from < layout.blocks.length && (layout.blocks[from]?.end ?? Infinity) <= range.start) from += 1
    for (let at = from; at < layout.blocks.length; at += 1) {
      const block = layout.blocks[at]
      if (block === undefined || block.start >= range.end) break
      perBlock[at]?.push(range)
    }
  }
  return perBlock
}

/** A document ready to be drawn: each block with its marks, mentions and highlights. */
export function readableOf(view: DocumentView): Readable {
  const layout = layoutBlocks(view.blocks)
  const shared: InlineRange[] = [
    ...view.mentions.map((mention): InlineRange => ({ layer: 'mention', start: mention.start, end: mention.end, mention })),
    ...view.annotations.flatMap((annotation): InlineRange[] =>
      annotation.place === null ? [] : [{ layer: 'highlight', ...annotation.place, annotation }],
    ),
  ]
  const perBlock = distribute(layout, shared)
  const related = new Map(view.related.map((each) => [each.block, each.document]))
  const levels = [
    ...new Set(view.blocks.flatMap((block) => (block.kind === 'heading' && block.role !== 'headline' ? [block.level] : []))),
  ].sort((a, b) => a - b)
  const numbers = paragraphNumbers(view.blocks)
  const blocks = layout.blocks.map((placed): ReadableBlock => {
    const marks = placed.block.marks.map((mark): InlineRange => {
      const span = { start: placed.start + mark.start, end: placed.start + mark.end }
      return mark.kind === 'link' ? { layer: 'link', ...span, href: mark.href } : { layer: mark.kind, ...span }
    })
    const lying = perBlock[placed.index] ?? []
    return {
      ...placed,
      ranges: [...marks, ...lying],
      entities: new Set(lying.flatMap((range) => (range.layer === 'mention' ? [range.mention.entity] : []))),
      paragraph: numbers[placed.index] ?? null,
      rank: placed.block.kind === 'heading' ? levels.indexOf(placed.block.level) + 1 : 0,
      related: related.get(placed.index) ?? null,
    }
  })
  return { layout, blocks }
}

/** The hits of a search sorted by the block they lie in; blocks without any have no entry. */
export function hitsByBlock(layout: Layout, marks: readonly Span[]): ReadonlyMap<number, readonly InlineRange[]> {
  const perBlock = distribute(
    layout,
    marks.map(({ start, end }): InlineRange => ({ layer: 'hit', start, end })),
  )
  return new Map(perBlock.flatMap((ranges, index): [number, readonly InlineRange[]][] => (ranges.length === 0 ? [] : [[index, ranges]])))
}
