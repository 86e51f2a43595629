import type { ReadableBlock } from './ranges-by-block.ts'

/** Blocks that make one element of the page together. */
export interface ArticlePiece {
  readonly kind: 'block' | 'byline' | 'list'
  readonly blocks: readonly [ReadableBlock, ...ReadableBlock[]]
}

/** Pieces that are drawn together or not at all. Offsets are UTF-16 code units into the document's text. */
export interface ArticleChunk {
  readonly pieces: readonly ArticlePiece[]
  readonly start: number
  readonly end: number
  /** Code units of text, to guess the height from. */
  readonly length: number
}

function kindOf({ block }: ReadableBlock): ArticlePiece['kind'] {
  if (block.role === 'byline' || block.role === 'date') return 'byline'
  return block.kind === 'list-item' && block.role !== 'teaser' ? 'list' : 'block'
}

/** Byline and date become one quiet line, items of a list one list; what says where the text is from goes to the foot when `footed`. */
export function piecesOf(blocks: readonly ReadableBlock[], footed: boolean): readonly ArticlePiece[] {
  const pieces: { kind: ArticlePiece['kind']; blocks: [ReadableBlock, ...ReadableBlock[]] }[] = []
  for (const block of blocks) {
    if (footed && block.block.role === 'source') continue
    const kind = kindOf(block)
    const before = pieces.at(-1)
    if (before !== undefined && kind !== 'block' && before.kind === kind) before.blocks.push(block)
    else pieces.push({ kind, blocks: [block] })
  }
  return pieces
}

const chunkLength = 12_000

/** Cuts a document into chunks of some pages' length; most documents are one or two. */
export function chunksOf(pieces: readonly ArticlePiece[]): readonly ArticleChunk[] {
  const chunks: ArticleChunk[] = []
  let gathered: ArticlePiece[] = []
  let length = 0
  const close = () => {
    const start = gathered[0]?.blocks[0].start
    const end = gathered.at(-1)?.blocks.at(-1)?.end
    if (start !== undefined && end !== undefined) chunks.push({ pieces: gathered, start, end, length })
    gathered = []
    length = 0
  }
  for (const piece of pieces) {
    gathered.push(piece)
    for (const { block } of piece.blocks) length += block.text.length + 40
    if (length >= chunkLength) close()
  }
  close()
  return chunks
}
