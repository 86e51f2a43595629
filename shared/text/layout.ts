import type { Block } from '../model/block.ts'

const separator = '\n\n'

/** A block with its place in the document's text: UTF-16 code units, end exclusive. */
export interface PlacedBlock {
  readonly block: Block
  readonly index: number
  readonly start: number
  readonly end: number
}

export interface Layout {
  readonly text: string
  readonly blocks: readonly PlacedBlock[]
}

/** The document's text (its blocks' texts joined by blank lines) and where each block lies in it. */
export function layoutBlocks(blocks: readonly Block[]): Layout {
  let start = 0
  const placed = blocks.map((block, index) => {
    const place = { block, index, start, end: start + block.text.length }
    start = place.end + separator.length
    return place
  })
  return { text: blocks.map((block) => block.text).join(separator), blocks: placed }
}

/** The block that holds `offset`, or the one before the gap it falls into; null for a document without blocks. */
export function blockAt(layout: Layout, offset: number): PlacedBlock | null {
  let low = 0
  let high = layout.blocks.length - 1
  let found: PlacedBlock | null = null
  while (low <= high) {
    const middle = (low + high) >> 1
    const candidate = layout.blocks[middle]
    if (candidate === undefined) break
    if (candidate.start <= offset) {
      found = candidate
      low = middle + 1
    } else high = middle - 1
  }
  return found
}
