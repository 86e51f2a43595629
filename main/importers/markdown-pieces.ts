/** A part of a Markdown text that can be read by itself; `literal` ones would cost the parser too much and are read as plain paragraphs. */
export interface MarkdownPiece {
  readonly text: string
  readonly way: 'markdown' | 'literal' | 'prose' | 'lines' | 'table-continued'
}

const pieceLength = 8_000
const longestPiece = 200_000
/** More brackets, stars and ticks than this in one piece no writer writes, and the parser takes quadratic time over them. */
const mostSpecials = 1_500
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
    if (
      code === 0x5b ||
      code === 0x5d ||
      code === 0x2a ||
      code === 0x5f ||
      code === 0x60 ||
      code === 0x7e ||
      code === 0x3c ||
      code === 0x26 ||
      code === 0x40
    )
      count += 1
  }
  return count
}

const anySyntax = /[\\`*_[\]<>&~|#@]|https?:|www\.|^[ \t]*(?:[-+=]|\d+[.)])|\t|^ {4}| {2}$/mu

const plainLine = /^(?:#{1,6}|[-+*])[ \t]+(\S.*)$/u

/** Whether every line is a heading or a list item of bare words: long lists need no parser. */
function isPlainLines(text: string): boolean {
  return text.split('\n').every((line) => {
    const words = plainLine.exec(line)?.[1]
    return words === undefined ? line === '' : !anySyntax.test(words)
  })
}

function wayOf(text: string, specials: number): MarkdownPiece['way'] {
  if (text.length > 2_000 && !anySyntax.test(text)) return 'prose'
  return text.length > longestPiece || specials > mostSpecials ? 'literal' : 'markdown'
}

/** Above this length paragraphs without any syntax are told from the rest: the parser reads a few hundred thousand code units a second. */
const longText = 300_000
const listMarker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\S/u

function wayWithoutParser(text: string): MarkdownPiece['way'] | null {
  if (text.length < pieceLength && !anySyntax.test(text)) return 'prose'
  return isPlainLines(text) ? 'lines' : null
}

class Splitter {
  #pieces: { readonly parts: string[]; length: number; specials: number; readonly way: MarkdownPiece['way'] }[] = []
  readonly #long: boolean
  #lines: string[] = []
  #length = 0
  #fence: string | null = null
  #comment = false
  #table: string | null = null
  #previous = ''

  constructor(long: boolean) {
    this.#long = long
  }

  add(raw: string): void {
    const line = this.#fence === null ? capLine(raw) : raw
    const blank = line.trim() === ''
    if (!blank && this.#isBoundary(line)) this.finish()
    this.#track(line, blank)
    this.#lines.push(line)
    this.#length += line.length + 1
    this.#previous = line
  }

  /** The pieces of all lines added so far. */
  take(): MarkdownPiece[] {
    this.finish()
    return this.#pieces.map(({ parts, way }) => ({ text: parts.join('\n\n'), way }))
  }

  finish(): void {
    const text = this.#lines.join('\n')
    this.#lines = []
    this.#length = 0
    if (!/\S/u.test(text)) return
    const specials = countSpecials(text)
    const way = (this.#long ? wayWithoutParser(text) : null) ?? wayOf(text, specials)
    const last = this.#pieces.at(-1)
    const fits = last !== undefined && last.length + text.length < pieceLength && last.specials + specials <= mostSpecials
    if (fits && last.way === way && way !== 'literal' && this.#pieces.at(-2)?.way !== 'table-continued') {
      last.parts.push(text)
      last.length += text.length
      last.specials += specials
    } else this.#pieces.push({ parts: [text], length: text.length, specials, way })
  }

  #isBoundary(line: string): boolean {
    if (this.#fence !== null || this.#comment) return false
    if (this.#previous.trim() === '') return (this.#long || this.#length >= pieceLength) && /^\S/u.test(line)
    return this.#length >= pieceLength && ((listMarker.test(line) && listMarker.test(this.#previous)) || /^#{1,6} /u.test(line))
  }

  #track(line: string, blank: boolean): void {
    const opens = fenceLine.exec(line)
    if (opens !== null) {
      const ticks = opens[1] ?? ''
      if (this.#fence === null) this.#fence = ticks
      else if (ticks.startsWith(this.#fence) && (opens[2] ?? '').trim() === '') this.#fence = null
    } else if (this.#fence === null)
      this.#comment = this.#comment ? !line.includes('-->') : /^ {0,3}<!--/u.test(line) && !line.includes('-->')
    if (blank || this.#fence !== null) this.#table = null
    else if (this.#table !== null) this.#cutTable(this.#table)
    else if (this.#previous.includes('|') && line.length < 4_000 && delimiterRow.test(line)) this.#table = `${this.#previous}\n${line}`
  }

  #cutTable(head: string): void {
    if (this.#length < pieceLength || head.length >= pieceLength / 2) return
    this.finish()
    this.#pieces.push({ parts: [], length: 0, specials: 0, way: 'table-continued' })
    this.#lines.push(head)
  }
}

/** Cuts a Markdown text at blank lines outside fences, comments and nested content into pieces of about 8,000 code units. Small texts are one piece. */
export function splitMarkdown(text: string): MarkdownPiece[] {
  const splitter = new Splitter(text.length > longText)
  for (const line of text.split('\n')) splitter.add(line)
  return splitter.take()
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
