import type { IsoDay } from '../../shared/model/mention-value.ts'
import type { PlacedBlock } from '../../shared/text/layout.ts'
import type { ExtractorInput } from './extractor.ts'

/** A plain text as an extractor sees it: its paragraphs are body blocks, and offsets are into the text as given, in UTF-16 code units. */
export function inputFromText(text: string, created: IsoDay | null): ExtractorInput {
  const blocks: PlacedBlock[] = []
  const add = (from: number, to: number): void => {
    if (to > from && /\S/u.test(text.slice(from, to)))
      blocks.push({
        block: { kind: 'paragraph', role: 'body', text: text.slice(from, to), marks: [] },
        index: blocks.length,
        start: from,
        end: to,
      })
  }
  let start = 0
  for (const gap of text.matchAll(/\r?\n(?:[ \t]*\r?\n)+/gu)) {
    add(start, gap.index)
    start = gap.index + gap[0].length
  }
  add(start, text.length)
  return {
    text,
    blocks,
    created,
    createdIsFiling: true,
    metadata: { title: '', authors: [], agency: null, date: created, publisher: null, sourceUrl: null, language: null },
  }
}
