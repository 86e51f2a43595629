import type { Block, Mark } from '../../shared/model/block.ts'

const address = /https?:\/\/[^\s<>"“”«»]{3,2000}/gu

/** A block with link marks over the addresses written in its text; stops and brackets after an address are not part of it. */
export function withWebLinks(block: Block): Block {
  if (block.kind === 'code' || !block.text.includes('://')) return block
  const marks: Mark[] = []
  for (const match of block.text.matchAll(address)) {
    const href = match[0].replace(/(?:[.,;:!?'’)\]]|\*+)+$/u, '')
    if (URL.canParse(href)) marks.push({ kind: 'link', start: match.index, end: match.index + href.length, href })
    if (marks.length >= 2_000) break
  }
  return marks.length === 0 ? block : { ...block, marks: [...block.marks, ...marks].sort((a, b) => a.start - b.start) }
}
