import type { Block } from '../../shared/model/block.ts'
import type { IsoDay } from '../../shared/model/mention-value.ts'
import { agencyNamed } from './agencies.ts'
import { asParagraph, coverage, endsSentence, isProse, withRole, wordCount } from './block-shape.ts'
import { isByline, looksLikeName, readByline } from './byline.ts'
import type { Hints } from './hints.ts'
import { sliceInline } from './inline-text.ts'
import { dayOfDateLine, findDate } from './written-date.ts'

export interface Front {
  readonly blocks: readonly Block[]
  /** The index of the block where the text proper begins. */
  readonly head: number
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly agency: string | null
  readonly date: IsoDay | null
  /** Named beside the headline in the page's own title, where that was saved too. */
  readonly publisher: string | null
}

const longestFront = 25

/** How many blocks stand before the text proper: all up to the first long paragraph or the third sentence. */
export function headLength(blocks: readonly Block[]): number {
  let sentences = 0
  for (const [index, block] of blocks.slice(0, longestFront).entries()) {
    if (isProse(block)) return index
    if (block.kind === 'paragraph' && wordCount(block.text) >= 8 && endsSentence(block.text)) sentences += 1
    if (sentences >= 3) return index
  }
  return Math.min(blocks.length, longestFront)
}

export function sameWords(first: string, second: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
  return plain(first) === plain(second) && plain(first) !== ''
}

function headlineIndex(blocks: readonly Block[], head: number, hints: Hints): number | null {
  const zone = blocks.slice(0, Math.max(head + 1, 6))
  const title = hints.title
  if (title !== null) {
    const same = zone.findIndex(
      (block) =>
        block.text.length < 400 &&
        (sameWords(block.text, title) || (block.kind === 'heading' && title.startsWith(block.text) && wordCount(block.text) > 2)),
    )
    if (same !== -1) return same
  }
  const top = zone.findIndex((block) => block.kind === 'heading' && block.level === 1)
  if (top !== -1) return top
  if (title !== null) return null
  const any = zone.findIndex((block) => block.kind === 'heading')
  if (any !== -1 && any < Math.max(head, 1) && !zone.slice(0, any).some((block) => wordCount(block.text) > 20)) return any
  const line = zone.findIndex(
    (block) =>
      block.kind === 'paragraph' &&
      block.role === 'body' &&
      !anyLabel.test(block.text) &&
      !isByline(block.text) &&
      dayOfDateLine(block.text) === null,
  )
  const block = blocks[line]
  const alone = blocks.length < 2 || line > 3
  if (
    block === undefined ||
    alone ||
    block.text.includes('\n') ||
    block.text.length > 200 ||
    wordCount(block.text) > 28 ||
    wordCount(block.text) < 2
  )
    return null
  return /[.:;,](?:["”’)])?$/u.test(block.text) || !/^["“‘'([¿¡]?[\p{Lu}\p{N}\p{Lo}]/u.test(block.text) ? null : line
}

/** "27. Juni 2023" looks like the 27th item of a list to Markdown. */
function dateOfItem(block: Block): Block {
  if (block.kind !== 'list-item' || block.ordinal === null || block.depth > 0) return block
  const before = `${block.ordinal}. `
  const text = before + block.text
  if (dayOfDateLine(text) === null) return block
  return {
    kind: 'paragraph',
    role: block.role,
    text,
    marks: block.marks.map((mark) => ({ ...mark, start: mark.start + before.length, end: mark.end + before.length })),
  }
}

/** Splits a paragraph of a few short lines of which one is a byline or a date into its lines. */
function splitLines(block: Block): Block[] {
  if (block.kind !== 'paragraph' || block.role !== 'body' || !block.text.includes('\n') || block.text.length > 500) return [block]
  const lines = block.text.split('\n')
  if (lines.length > 6 || !lines.some((line) => isByline(line) || dayOfDateLine(line) !== null)) return [block]
  let at = 0
  return lines
    .map((line) => {
      const inline = sliceInline(block, at, at + line.length)
      at += line.length + 1
      return { ...block, text: inline.text, marks: [...inline.marks] }
    })
    .filter((each) => each.text !== '')
}

const authorLabel = /^\W{0,3}(?:authors?|byline|by|reporter)\s*:\s*(.+)$/iu
const titleLabel = /^\W{0,3}(?:title|headline|subject)\s*:\s*(.+)$/iu
const anyLabel = /^\p{L}[\p{L} -]{0,24}:\s/u

/** Finds headline, byline and date above the text proper and gives them their roles. */
export function markFront(given: readonly Block[], hints: Hints): Front {
  const first = headLength(given)
  const blocks: Block[] = [
    ...given
      .slice(0, first + 1)
      .map(dateOfItem)
      .flatMap(splitLines),
    ...given.slice(first + 1),
  ]
  const head = headLength(blocks)
  const at = headlineIndex(blocks, head, hints)
  let headline: string | null = null
  if (at !== null) {
    const block = blocks[at]
    if (block !== undefined) {
      headline = block.text.replace(/\s+/gu, ' ')
      const marks = block.marks.filter((mark) => mark.kind !== 'strong')
      blocks[at] =
        block.kind === 'heading'
          ? { ...block, role: 'headline', marks }
          : { kind: 'heading', role: 'headline', text: block.text, marks, level: 1 }
    }
  }
  const publisher = headline === null || at === null ? null : markPageTitles(blocks, at, headline)
  const authors: string[] = []
  let agency: string | null = null
  let date: IsoDay | null = null
  for (let index = 0; index < Math.max(head, Math.min(blocks.length, 4)); index += 1) {
    const block = blocks[index]
    if (block === undefined || block.role !== 'body' || block.kind === 'table' || block.kind === 'code' || block.kind === 'figure') continue
    const kind = frontLine(block, blocks[index - 1], blocks[index + 1], hints)
    if (kind === null) continue
    if (kind === 'title') {
      headline ??= titleLabel.exec(block.text)?.[1] ?? null
      blocks[index] = { kind: 'heading', role: 'headline', text: block.text, marks: block.marks, level: 1 }
      continue
    }
    blocks[index] = withRole(asParagraph(block, kind), kind)
    date ??= findDate(block.text)?.day ?? null
    if (kind === 'byline') {
      const byline = readByline(authorLabel.exec(block.text)?.[1] ?? block.text)
      for (const author of byline.authors) if (!authors.includes(author)) authors.push(author)
      agency ??= byline.agency
    }
  }
  return { blocks, head, headline, authors, agency, date, publisher }
}

/** Clippers put the page's title ("Headline - Daily Orbit") above the headline itself: it is no text of the article, but names the publisher. */
function markPageTitles(blocks: Block[], at: number, headline: string): string | null {
  let publisher: string | null = null
  for (let index = 0; index < at; index += 1) {
    const block = blocks[index]
    if (block === undefined || block.role !== 'body' || !block.text.startsWith(headline)) continue
    const name = /^\s*[-–—|:·]\s+(.{2,60})$/u.exec(block.text.slice(headline.length))?.[1]
    if (name === undefined && block.text !== headline) continue
    blocks[index] = withRole(block, 'boilerplate')
    publisher ??= name ?? null
  }
  return publisher
}

function frontLine(block: Block, before: Block | undefined, after: Block | undefined, hints: Hints): 'byline' | 'date' | 'title' | null {
  const { text } = block
  if (wordCount(text) > 40) return null
  if (titleLabel.test(text) && !/[.]$/u.test(text)) return 'title'
  if (isByline(text)) return 'byline'
  if (dayOfDateLine(text) !== null) return 'date'
  if (agencyNamed(text) !== null) return 'byline'
  if (endsSentence(text) || wordCount(text) > 14) return null
  const byline = readByline(text)
  if (byline.agency !== null && byline.authors.length > 0 && byline.authors.every(looksLikeName)) return 'byline'
  const named =
    hints.authors.length > 0 &&
    byline.authors.length > 0 &&
    byline.authors.every((author) => hints.authors.some((known) => sameWords(known, author)))
  if (named) return 'byline'
  const dated =
    (after !== undefined && dayOfDateLine(after.text) !== null) ||
    (before !== undefined && before.role === 'date') ||
    findDate(text) !== null
  const afterHeadline = before?.role === 'headline'
  return dated &&
    (afterHeadline || before?.role === 'date' || before === undefined) &&
    byline.authors.length > 0 &&
    byline.authors.every(looksLikeName) &&
    coverage(block, 'code') === 0
    ? 'byline'
    : null
}
