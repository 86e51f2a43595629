import type { Block, Mark, Region } from '../../shared/model/block.ts'
import { fit, sliceInline, type Inline } from './inline-text.ts'

export function withRole(block: Block, role: Region): Block {
  return { ...block, role }
}

/** A block with other text and marks; tables keep their own, whose cells would no longer fit. */
export function withInline(block: Block, inline: Inline): Block {
  return block.kind === 'table' ? block : { ...block, text: inline.text, marks: [...inline.marks] }
}

/** A block as a paragraph with the same words. */
export function asParagraph(block: Block, role: Region): Block {
  return { kind: 'paragraph', role, text: block.text, marks: block.marks }
}

export function wordCount(text: string): number {
  return text.length > 4000 ? 600 : text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Whether a text ends the way a sentence does, quotation marks and brackets after the stop left aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।؟:;][\s"'”’»)\]*]*(?:\[\d+\]\s*)*$/u.test(text)
}

/** The share of a block's text that marks of a kind cover, 0 to 1. */
export function coverage(block: Inline, kind: Mark['kind'], from = 0): number {
  const length = block.text.length - from
  if (length <= 0) return 0
  let covered = 0
  let reached = from
  for (const mark of block.marks) {
    if (mark.kind !== kind) continue
    covered += Math.max(0, mark.end - Math.max(mark.start, reached))
    reached = Math.max(reached, mark.end)
  }
  return covered / length
}

export function isProse(block: Block): boolean {
  return block.kind === 'paragraph' && block.role === 'body' && wordCount(block.text) >= 20 && endsSentence(block.text)
}

const longest = 20_000
const piece = 12_000

/** Cuts paragraphs of more than 20,000 code units at ends of sentences (or at spaces) so that no screen has to lay one out whole. */
export function cutLong(block: Block): Block[] {
  if (block.text.length <= longest || block.kind === 'table' || block.kind === 'code') return [block]
  const cuts: Block[] = []
  let next = 0
  for (let start = 0; start < block.text.length;) {
    const end = start + piece >= block.text.length ? block.text.length : cutAt(block.text, start + piece / 2, start + piece)
    while ((block.marks[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const near: Mark[] = []
    for (let index = next; (block.marks[index]?.start ?? Number.POSITIVE_INFINITY) < end; index += 1) {
      const mark = block.marks[index]
      if (mark !== undefined && mark.end > start) near.push(mark)
    }
    const inline = sliceInline({ text: block.text, marks: near }, start, end)
    if (inline.text !== '') cuts.push({ ...block, text: inline.text, marks: fit(inline.marks, 0, inline.text) })
    start = end
  }
  return cuts
}

function cutAt(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to)
  const sentence = Math.max(
    stretch.lastIndexOf('. '),
    stretch.lastIndexOf('! '),
    stretch.lastIndexOf('? '),
    stretch.lastIndexOf('。'),
    stretch.lastIndexOf('\n'),
  )
  if (sentence >= 0) return from + sentence + 1
  const space = stretch.lastIndexOf(' ')
  if (space >= 0) return from + space + 1
  const last = text.charCodeAt(to - 1)
  return last >= 0xd800 && last <= 0xdbff ? to - 1 : to
}
