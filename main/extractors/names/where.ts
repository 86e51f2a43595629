import type { PlacedBlock } from '../../../shared/text/layout.ts'

/** Where in a document an offset stands, as a reader counts: the number of its paragraph of the text, else its region, else nothing. */
export function whereIn(blocks: readonly PlacedBlock[]): (offset: number) => string {
  let paragraph = 0
  const places = blocks.map(({ block, start, end }) => {
    const counts = block.kind === 'paragraph' && block.role === 'body'
    if (counts) paragraph += 1
    return { start, end, where: counts ? String(paragraph) : block.role === 'body' ? '' : block.role }
  })
  return (offset) => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return places[low]?.where ?? ''
  }
}
