import type { Block } from '../../../shared/model/block.ts'
import { blockAt, layoutBlocks } from '../../../shared/text/layout.ts'
import type { WrittenQuotation } from './quotation.ts'

type Place =
  | { readonly kind: 'paragraph'; readonly number: number }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'headline' | 'byline' | 'date' | 'caption' | 'teaser' | 'source' | 'boilerplate' | 'table' }

function isBodyText(block: Block): boolean {
  return (
    block.role === 'body' && (block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list-item' || block.kind === 'code')
  )
}

/** Where in its article a stretch starting at `offset` stands, as a person would say it. Paragraphs count the body's text alone, from 1. */
export function placeOf(blocks: readonly Block[], offset: number): Place | null {
  const layout = layoutBlocks(blocks)
  const placed = blockAt(layout, offset)
  if (placed === null) return null
  const { block, index } = placed
  if (block.kind === 'table') return { kind: 'table' }
  if (block.role === 'heading') return { kind: 'heading', text: block.text }
  if (block.role !== 'body') return { kind: block.role }
  return { kind: 'paragraph', number: Math.max(1, blocks.slice(0, index + 1).filter(isBodyText).length) }
}

function plain(text: string): string {
  return text
    .replace(/[“”"«»„]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/**
 * Where a quotation's words are now: where it says, or, when the document was read again and they moved, where they are found nearest to that.
 * Null when they are gone.
 */
export function findPassage(
  blocks: readonly Block[],
  quotation: WrittenQuotation,
): { readonly start: number; readonly end: number } | null {
  const { text } = layoutBlocks(blocks)
  if (plain(text.slice(quotation.start, quotation.end)) === plain(quotation.words)) return { start: quotation.start, end: quotation.end }
  const words = quotation.words.replace(/^“|”$/gu, '').replace(/\n/gu, '\n\n')
  let nearest: number | null = null
  for (let at = words === '' ? -1 : text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (nearest === null || Math.abs(at - quotation.start) < Math.abs(nearest - quotation.start)) nearest = at
  }
  return nearest === null ? null : { start: nearest, end: nearest + words.length }
}
