/** A part of a Markdown text that can be read by itself; `literal` ones would cost the parser too much and are read as plain paragraphs. */
export interface MarkdownPiece {
  readonly text: string
  readonly way: 'markdown' | 'literal' | 'prose' | 'table-continued'
}

const pieceLength = 16_000
const longestPiece = 200_000
/** More brackets, stars and ticks than this in one piece no writer writes, and the parser takes quadratic time over them. */
const mostSpecials = 2_000
const deepest = 20

const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/uy
const fenceLine = /^ {0,3}(`{3,}|~{3,})(.*)$/u
const delimiterRow = /^ {0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$/u

/** A line with at most 20 quote and list markers in front and at most 60 columns of indent: deeper nests are cut to that. */
export function capLine(line: string): string {
  const indent = /^[ \t]{61,}/u.exec(line)
  const shallow = indent === null ? line : ' '.repeat(60) + line.slice(indent[0].length)
  marker.lastIndex = 0
  for (let count = 0; count < deepest; count += 1) if (!marker.test(shallow)) return shallow
  const keep = marker.lastIndex
  let end = keep
  while (marker.test(shallow)) end = marker.lastIndex
  return end === keep ? shallow : shallow.slice(0, keep) + shallow.slice(end)
}

function countSpecials(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x5b || code === 0x5d || code === 0x2a || code === 0x5f || code === 0x60 || code === 0x7e || code === 0x3c || code === 0x26 || code === 0x40) count += 1
  }
  return count
}

const anySyntax = /[\\`*_[\]<>&~|#@]|https?:|www\.|^[ \t]*(?:[-+=]|\d+[.)])|\t|^ {4}| {2}$/mu

function wayOf(text: string): MarkdownPiece['way'] {
  if (text.length > 2_000 && !anySyntax.test(text)) return 'prose'
  return text.length > longestPiece || countSpecials(text) > mostSpecials ? 'literal' : 'markdown'
}

/** Cuts a Markdown text at blank lines outside fences, comments and nested content into pieces of about 16,000 code units. Small texts are one piece. */
export function splitMarkdown(text: string): MarkdownPiece[] {
  const pieces: MarkdownPiece[] = []
  let lines: string[] = []
  let length = 0
  let fence: string | null = null
  let comment = false
  let table: { readonly head: string; rows: number } | null = null
  let previous = ''
  const finish = (way?: MarkdownPiece['way']): void => {
    const piece = lines.join('\n')
    if (piece.trim() !== '') pieces.push({ text: piece, way: way ?? wayOf(piece) })
    lines = []
    length = 0
  }
  for (const raw of text.split('\n')) {
    const line = fence === null ? capLine(raw) : raw
    const blank = line.trim() === ''
    const opens = fenceLine.exec(line)
    if (fence === null && !blank && length >= pieceLength && previous.trim() === '' && !comment && /^\S/u.test(line)) finish()
    if (opens !== null) {
      const ticks = opens[1] ?? ''
      if (fence === null) fence = ticks
      else if (ticks.startsWith(fence) && (opens[2] ?? '').trim() === '') fence = null
    } else if (fence === null) comment = comment ? !line.includes('-->') : /^ {0,3}<!--/u.test(line) && !line.includes('-->')
    if (fence === null && table === null && previous.includes('|') && line.length < 4_000 && delimiterRow.test(line)) table = { head: `${previous}\n${line}`, rows: 0 }
    else if (table !== null && (blank || fence !== null)) table = null
    else if (table !== null) {
      table.rows += 1
      if (length >= pieceLength && table.head.length < pieceLength) {
        finish()
        pieces.push({ text: '', way: 'table-continued' })
        lines.push(table.head)
      }
    }
    lines.push(line)
    length += line.length + 1
    previous = line
  }
  finish()
  return pieces
}

const definition = /^ {0,3}\[([^^\]\n][^\]\n]{0,200})\]:[ \t]*\S.*$/gmu

/** The link definitions of a whole text by label, for the pieces that refer to them. */
export function linkDefinitions(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const match of text.matchAll(definition)) {
    const label = (match[1] ?? '').toLowerCase()
    if (!found.has(label)) found.set(label, match[0])
    if (found.size >= 20_000) break
  }
  return found
}

/** The definitions a piece refers to and does not hold itself, as lines to read with it. */
export function definitionsFor(piece: string, definitions: ReadonlyMap<string, string>): string {
  const wanted = new Set<string>()
  for (const match of piece.matchAll(/\[([^\]\n]{1,200})\]/gu)) {
    const line = definitions.get((match[1] ?? '').toLowerCase())
    if (line !== undefined) wanted.add(line)
  }
  return wanted.size === 0 ? '' : `\n\n${[...wanted].join('\n')}`
}
