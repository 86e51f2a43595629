import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Block } from '../../shared/model/block.ts'
import { success } from '../../shared/contract/result.ts'
import { shapeArticle } from './article.ts'
import { cleanCharacters } from './clean-characters.ts'
import { decodeBytes } from './decode-bytes.ts'
import { takeFrontMatter } from './front-matter.ts'
import { hintsOfFields } from './hints.ts'
import type { Importer } from './importer.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { definitionsFor, linkDefinitions, splitMarkdown, type MarkdownPiece } from './markdown-pieces.ts'
import { paragraphsOfText } from './paragraphs.ts'
import { appendTable } from './table-block.ts'

const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }

function parsed(text: string): Block[] {
  try {
    return markdownBlocks(fromMarkdown(text, options))
  } catch {
    // Subtle: the parser's own recursion can run out of stack on text made to do that; the words are worth more than the structure.
    return literal(text)
  }
}

function literal(text: string): Block[] {
  return text
    .split(/\n[ \t]*\n/u)
    .map((piece) => piece.replace(/^[ \t]*(?:[>#]+[ \t]*)+/gmu, '').replace(/\s+/gu, ' ').trim())
    .filter((piece) => piece !== '')
    .map((piece) => ({ kind: 'paragraph', role: 'body', text: piece, marks: [] }))
}

function blocksOfPieces(pieces: readonly MarkdownPiece[], whole: string): Block[] {
  const definitions = pieces.length > 1 ? linkDefinitions(whole) : new Map<string, string>()
  const blocks: Block[] = []
  let continues = false
  for (const piece of pieces) {
    if (piece.way === 'table-continued') {
      continues = true
      continue
    }
    const read = piece.way === 'prose' ? paragraphsOfText(piece.text) : piece.way === 'literal' ? literal(piece.text) : parsed(piece.text + definitionsFor(piece.text, definitions))
    const last = blocks.at(-1)
    const [first] = read
    if (continues && last?.kind === 'table' && first?.kind === 'table') {
      const [head, ...rows] = first.rows
      const cut = head?.at(-1)?.end ?? -1
      const below = { ...first, rows: rows.map((row) => row.map((cell) => ({ ...cell, start: cell.start - cut - 1, end: cell.end - cut - 1 }))) }
      const marks = first.marks.filter((mark) => mark.start > cut).map((mark) => ({ ...mark, start: mark.start - cut - 1, end: mark.end - cut - 1 }))
      if (rows.length > 0) blocks[blocks.length - 1] = appendTable(last, { ...below, text: first.text.slice(cut + 1), marks })
      read.shift()
    }
    continues = false
    for (const block of read) blocks.push(block)
  }
  return blocks
}

/** Markdown (CommonMark with GitHub's tables, task lists, footnotes and bare links), with front matter as metadata. Raw HTML gives its text alone. */
export const markdownImporter: Importer = {
  format: 'markdown',
  version: '1',
  read(file) {
    const text = cleanCharacters(decodeBytes(file.bytes).text)
    const { fields, rest } = takeFrontMatter(text)
    const blocks = blocksOfPieces(splitMarkdown(rest), rest)
    return success({ format: 'markdown', ...shapeArticle(blocks, { ...hintsOfFields(fields), name: file.name, rejoin: true }) })
  },
}
