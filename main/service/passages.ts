import type { Passage } from '../../shared/contract/views.ts'
import type { FoundDocument } from '../search/run-search.ts'
import type { Hit } from '../search/highlights.ts'
import { blockAt, type Layout } from '../../shared/text/layout.ts'

const around = 90
const together = 160

/** The nearest white space at or before `at`, so that a passage begins and ends between words. */
function edge(text: string, at: number, low: number, high: number, step: 1 | -1): number {
  let place = Math.min(Math.max(at, low), high)
  for (let moved = 0; moved < 40 && place > low && place < high; moved += 1, place += step)
    if (/\s/u.test(text[place] ?? '')) return place + (step < 0 ? 1 : 0)
  return place <= low ? low : place >= high ? high : Math.min(Math.max(at, low), high)
}

function cut(text: string, hits: readonly Hit[], low: number, high: number): Omit<Passage, 'block' | 'place'> | null {
  const [first] = hits
  const last = hits.at(-1)
  if (first === undefined || last === undefined) return null
  const start = edge(text, first.start - around, low, high, -1)
  const end = edge(text, last.end + around, low, high, 1)
  return { start, text: text.slice(start, end), marks: hits.map((hit) => ({ start: hit.start - start, end: hit.end - start })) }
}

/** Hits that stand near each other share a passage. */
function grouped(hits: readonly Hit[]): Hit[][] {
  const groups: Hit[][] = []
  for (const hit of hits) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group !== undefined && first !== undefined && hit.end - first.start <= together) group.push(hit)
    else groups.push([hit])
  }
  return groups
}

/** The passages around a found document's hits: notes first (the reader's own words), then the text, at most `limit`. */
export function passagesOf(found: FoundDocument, layout: Layout, limit: number): Passage[] {
  const passages: Passage[] = []
  for (const group of grouped(found.notes)) {
    const piece = cut(found.noteText, group, 0, found.noteText.length)
    if (piece !== null) passages.push({ ...piece, block: 0, place: 'note' })
  }
  const byBlock = new Map<number, Hit[]>()
  for (const hit of found.text) {
    const block = blockAt(layout, hit.start)
    if (block === null || block.block.role === 'headline') continue
    const list = byBlock.get(block.index)
    if (list === undefined) byBlock.set(block.index, [hit])
    else list.push(hit)
    if (byBlock.size > limit) break
  }
  for (const [index, hits] of byBlock) {
    const block = layout.blocks[index]
    if (block === undefined) continue
    for (const group of grouped(hits)) {
      const piece = cut(layout.text, group, block.start, block.end)
      if (piece !== null) passages.push({ ...piece, block: index, place: 'text' })
    }
  }
  return passages.slice(0, limit)
}
