import type { Block } from '../../shared/model/block.ts'
import { withoutInvisible } from './clean-characters.ts'
import { unwrap } from './paragraphs.ts'
import { tableBlock } from './table-block.ts'

const bullet = /^(\s*)(?:[-*•–‣◦·o](?=\s)|(\d{1,3})[.)](?=\s))\s+(?=\S)/u
const quoted = /^(?:>\s?)+/u
const rule = /^\s*(?:[-=_*~#]\s*){3,}$/u
const addressTail = /https?:\/\/\S{20,2000}$/u
const addressRest = /^\s*[\w\-./%?=&#~+:,;@!]{1,200}\s*$/u

interface Measures {
  /** The width most lines are wrapped at, or null where each line is a paragraph of its own. */
  readonly width: number | null
  /** Whether paragraphs are told apart by indents rather than blank lines. */
  readonly indented: boolean
}

/** Addresses that the end of a line broke, whole again: the rest stands alone on the next line and looks like nothing else. */
function mendAddresses(lines: readonly string[]): string[] {
  const mended: string[] = []
  for (const [index, line] of lines.entries()) {
    const previous = mended.at(-1)?.trimEnd()
    const rest =
      previous !== undefined &&
      previous.length < 4_000 &&
      addressRest.test(line) &&
      /[-/\d=&?%._]/u.test(line) &&
      !/^\s*(?:https?:|www\.|\d+[.)]?\s*$)/u.test(line)
    const alone = /[-/_=&?.%]$/u.test(previous ?? '') || (lines[index + 1] ?? '').trim() === ''
    if (rest && alone && previous !== undefined && addressTail.test(previous)) mended[mended.length - 1] = previous + line.trim()
    else mended.push(line)
  }
  return mended
}

/** How a text is set: hard-wrapped texts have many lines that end near one width without ending a sentence. */
function measure(lines: readonly string[]): Measures {
  const sample = lines.slice(0, 4_000).map((line) => line.trimEnd())
  const full = sample.filter((line) => line.trim() !== '')
  const lengths = full.map((line) => line.length).sort((a, b) => a - b)
  const longest = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const inner = full.filter((line, index) => index < full.length - 1 && line.length > longest * 0.75)
  const unfinished = inner.filter((line) => /[\p{L}\p{N},;“"’'-]$/u.test(line)).length
  const wrapped = longest >= 40 && longest <= 140 && inner.length >= 2 && unfinished / inner.length > 0.4
  const indents = sample.filter((line, index) => /^(?: {2,8}|\t)\S/u.test(line) && (sample[index - 1] ?? '').trim() !== '').length
  const blanks = sample.length - full.length
  return { width: wrapped ? longest : null, indented: wrapped && indents > blanks && indents >= 3 }
}

/** Reads lines of plain text into blocks. */
export function linesToBlocks(text: string): Block[] {
  const lines = mendAddresses(text.split('\n'))
  const measures = measure(lines)
  const blocks: Block[] = []
  let group: string[] = []
  for (const line of lines) {
    if (line.trim() === '' || rule.test(line)) {
      addGroup(group, measures, blocks)
      group = []
    } else group.push(line)
  }
  addGroup(group, measures, blocks)
  return blocks
}

function addGroup(group: readonly string[], measures: Measures, blocks: Block[]): void {
  const [first] = group
  if (first === undefined) return
  const table = tabTable(group)
  if (table !== null) return void blocks.push(table)
  let paragraph: string[] = []
  let open: { readonly depth: number; readonly ordinal: number | null } | 'quote' | null = null
  let quoteDepth = 0
  const finish = (): void => {
    const joined = unwrap(paragraph)
    paragraph = []
    if (joined === '') return
    if (open === null) blocks.push({ kind: 'paragraph', role: 'body', text: joined, marks: [] })
    else if (open === 'quote') blocks.push({ kind: 'quote', role: 'body', text: joined, marks: [], depth: Math.min(20, quoteDepth) })
    else blocks.push({ kind: 'list-item', role: 'body', text: joined, marks: [], depth: open.depth, ordinal: open.ordinal })
  }
  for (const line of group) {
    const quote = quoted.exec(line.slice(0, 200))
    const item = bullet.exec(line.slice(0, 60))
    if (quote !== null) {
      const depth = quote[0].split('>').length - 1
      if (open !== 'quote' || depth !== quoteDepth) finish()
      open = 'quote'
      quoteDepth = depth
      paragraph.push(line.slice(quote[0].length))
    } else if (item !== null && startsItem(item, group)) {
      finish()
      open = {
        depth: Math.min(20, Math.floor((item[1] ?? '').replaceAll('\t', '    ').length / 2)),
        ordinal: item[2] === undefined ? null : Number(item[2]),
      }
      paragraph.push(line.slice(item[0].length))
    } else {
      const previous = paragraph.at(-1)
      if (previous !== undefined && !runsOn(previous, line, measures, open !== null)) {
        finish()
        open = null
      }
      paragraph.push(line)
    }
  }
  finish()
}

/** A dash may open a line of dialogue; a number may just have come to a line's start. One alone counts only at the top of its group. */
function startsItem(item: RegExpExecArray, group: readonly string[]): boolean {
  if (group.length === 1 || bullet.test(group[0]?.slice(0, 60) ?? '')) return true
  return group.filter((line) => bullet.test(line.slice(0, 60))).length >= 2 && (item[1] ?? '').length < 12
}

/** Whether a line goes on with the paragraph of the line before. */
function runsOn(previous: string, line: string, { width, indented }: Measures, inItem: boolean): boolean {
  if (inItem) return /^\s{2,}/u.test(line) || /\p{Ll}|,/u.test(line.trimStart().charAt(0))
  if (width === null) return /^\s*\p{Ll}/u.test(line) && /[\p{Ll},]\s*$/u.test(previous) && previous.length > 30
  if (indented && /^(?: {2,}|\t)\S/u.test(line)) return false
  const nextWord = /^\s*(\S+)/u.exec(line)?.[1]?.length ?? 0
  const hadRoom = previous.trimEnd().length + 1 + nextWord <= width * 0.8
  return !hadRoom || (/[\p{Ll},]$/u.test(previous.trimEnd()) && /^\s*\p{Ll}/u.test(line))
}

/** Lines with tabs in all of them are rows of a table. */
function tabTable(group: readonly string[]): Block | null {
  const rows = group.map((line) => line.split('\t'))
  const columns = rows[0]?.length ?? 0
  if (group.length < 2 || columns < 2) return null
  const alike = rows.filter((row) => row.length >= 2 && Math.abs(row.length - columns) <= 2).length
  if (alike < rows.length * 0.9 || (group[0] ?? '').startsWith('\t')) return null
  const clean = (cell: string): string =>
    withoutInvisible(cell)
      .replace(/^\s*"(.*)"\s*$/u, '$1')
      .replace(/\s+/gu, ' ')
      .trim()
  return tableBlock(rows.map((row, index) => row.map((cell) => ({ inline: { text: clean(cell), marks: [] }, header: index === 0 }))))
}
