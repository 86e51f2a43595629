import type { Block } from '../model/block.ts'

/** True for the blocks that a reader counts as paragraphs of the article. */
function isParagraph(block: Block): boolean {
  return block.role === 'body' && (block.kind === 'paragraph' || block.kind === 'quote')
}

/** The number of each block among the article's paragraphs, from 1; null for what is none. */
export function paragraphNumbers(blocks: readonly Block[]): readonly (number | null)[] {
  let number = 0
  return blocks.map((block) => {
    if (!isParagraph(block)) return null
    number += 1
    return number
  })
}
