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
import { paragraphsOfText, unwrap } from './paragraphs.ts'
import { appendTables, type TableBlock } from './table-block.ts'

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
    .map((piece) =>
      piece
        .replace(/^[ \t]*(?:[>#]+[ \t]*)+/gmu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((piece) => piece !== '')
    .map((piece) => ({ kind: 'paragraph', role: 'body', text: piece, marks: [] }))
}

/** Headings and list items of bare words, a line each. */
function plainLines(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split('\n')) {
    const [, marker = '', rest = ''] = /^(#{1,6}|[-+*])[ \t]+(.*)$/u.exec(line) ?? []
    const words = unwrap([rest])
    if (words === '') continue
    if (marker.startsWith('#')) blocks.push({ kind: 'heading', role: 'heading', text: words, marks: [], level: marker.length })
    else blocks.push({ kind: 'list-item', role: 'body', text: words, marks: [], depth: 0, ordinal: null })
  }
  return blocks
}

/** The rows of a table that goes on in the next piece, without the head that is read with them again. */
function rowsBelow(table: TableBlock): TableBlock | null {
  const [head, ...rows] = table.rows
  if (rows.length === 0) return null
  const cut = (head?.at(-1)?.end ?? -1) + 1
  const shift = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: span.start - cut,
    end: span.end - cut,
  })
  return {
    ...table,
    text: table.text.slice(cut),
    marks: table.marks.filter((mark) => mark.start >= cut).map(shift),
    rows: rows.map((row) => row.map(shift)),
  }
}

function read(piece: MarkdownPiece, definitions: ReadonlyMap<string, string>): Block[] {
  if (piece.way === 'prose') return paragraphsOfText(piece.text)
  if (piece.way === 'lines') return plainLines(piece.text)
  return piece.way === 'literal' ? literal(piece.text) : parsed(piece.text + definitionsFor(piece.text, definitions))
}

function blocksOfPieces(pieces: readonly MarkdownPiece[], whole: string): Block[] {
  const definitions = pieces.length > 1 ? linkDefinitions(whole) : new Map<string, string>()
  const blocks: Block[] = []
  let tables: TableBlock[] = []
  const finishTable = (): void => {
    if (tables.length > 0) blocks.push(appendTables(tables))
    tables = []
  }
  for (const [index, piece] of pieces.entries()) {
    if (piece.way === 'table-continued') continue
    const found = read(piece, definitions)
    const [first] = found
    if (pieces[index - 1]?.way === 'table-continued' && tables.length > 0 && first?.kind === 'table') {
      const below = rowsBelow(first)
      if (below !== null) tables.push(below)
      found.shift()
    }
    const last = found.at(-1)
    if (found.length > 0) finishTable()
    if (pieces[index + 1]?.way === 'table-continued' && last?.kind === 'table') tables = [last]
    for (const block of last !== undefined && tables[0] === last ? found.slice(0, -1) : found) blocks.push(block)
  }
  finishTable()
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
    return success({
      format: 'markdown',
      ...shapeArticle(blocks, { ...hintsOfFields(fields), name: file.name, rejoin: true, plain: false }),
    })
  },
}
