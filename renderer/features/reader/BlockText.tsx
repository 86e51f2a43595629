import { InlineText, type InlineLook } from './InlineText.tsx'
import { nestInline, type InlineRange } from './inline-nodes.ts'
import type { ReadableBlock } from './ranges-by-block.ts'

export interface BlockProps {
  readonly block: ReadableBlock
  readonly hits: readonly InlineRange[] | undefined
  readonly look: InlineLook
}

interface PieceProps extends BlockProps {
  /** Offsets of the piece in the document's text; left out: the whole block. */
  readonly start?: number
  readonly end?: number
}

/** A block's text, or a piece of it, with what lies on it. */
export function BlockText({ block, hits, look, start = block.start, end = block.end }: PieceProps) {
  const ranges = hits === undefined ? block.ranges : [...block.ranges, ...hits]
  return (
    <InlineText
      nodes={nestInline(start, end, ranges)}
      text={block.block.text.slice(start - block.start, end - block.start)}
      from={start}
      look={look}
    />
  )
}
