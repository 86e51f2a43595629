import type { Block, Region } from '../model/block.ts'

/** How many words a text has: runs of letters and digits, with inner apostrophes and hyphens. */
export function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]+(?:['’\-.,][\p{L}\p{N}]+)*/gu)) count += 1
  return count
}

const beside: ReadonlySet<Region> = new Set(['teaser', 'source', 'boilerplate'])

/** How many words of an article there are to read: teasers of other articles, its address and boilerplate left out. */
export function wordsToRead(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => (beside.has(block.role) ? sum : sum + countWords(block.text)), 0)
}
