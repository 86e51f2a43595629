import type { Region } from '../../shared/model/block.ts'
import type { ExtractorInput } from './extractor.ts'

/** A stretch of one block that is looked at in one go. `start` is its offset in the document's text, in UTF-16 code units. */
export interface Passage {
  readonly text: string
  readonly start: number
  readonly region: Region
  readonly block: number
}

/** Longer blocks are cut at white space, so that no pattern and no tagger ever sees more than this at once: time stays linear in the text. */
const longest = 4000

/** The passages of a document that may name something: its sources, boilerplate and code are left out. */
export function passagesOf(input: ExtractorInput): readonly Passage[] {
  const passages: Passage[] = []
  for (const { block, start, end, index } of input.blocks) {
    if (block.role === 'source' || block.role === 'boilerplate' || block.kind === 'code') continue
    let from = start
    while (from < end) {
      const to = cutAfter(input.text, from, end)
      passages.push({ text: input.text.slice(from, to), start: from, region: block.role, block: index })
      from = to
    }
  }
  return passages
}

function cutAfter(text: string, from: number, end: number): number {
  if (end - from <= longest) return end
  const limit = from + longest
  for (let at = limit; at > limit - 1000; at -= 1) {
    if (text[at] === '\n' || (text[at] === ' ' && /[.!?]/.test(text[at - 1] ?? ''))) return at
  }
  for (let at = limit; at > limit - 1000; at -= 1) {
    if (/\s/.test(text[at] ?? '')) return at
  }
  const code = text.charCodeAt(limit)
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit
}
