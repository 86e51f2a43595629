import type { ContextLine } from '../../shared/contract/correction-views.ts'
import { blockAt, type Layout } from '../../shared/text/layout.ts'
import { paragraphNumbers } from '../../shared/text/paragraphs.ts'

/** How much of the text before and after a mention a line holds, in UTF-16 code units, before it is cut back to whole words. */
const around = 90

function cutStart(text: string): string {
  const at = text.search(/\s/u)
  return at < 0 ? text : text.slice(at + 1)
}

function cutEnd(text: string): string {
  const at = text.search(/\s\S*$/u)
  return at < 0 ? text : text.slice(0, at)
}

/** The words round each span, from its block alone, with line breaks as spaces. */
export function contextLines(layout: Layout, spans: readonly { readonly start: number; readonly end: number }[]): ContextLine[] {
  const numbers = paragraphNumbers(layout.blocks.map(({ block }) => block))
  return spans.map(({ start, end }) => contextLine(layout, numbers, start, end))
}

function contextLine(layout: Layout, numbers: readonly (number | null)[], start: number, end: number): ContextLine {
  const placed = blockAt(layout, start)
  const low = placed?.start ?? 0
  const high = placed?.end ?? layout.text.length
  const before = layout.text.slice(Math.max(low, start - around), start)
  const after = layout.text.slice(end, Math.min(high, end + around))
  const flat = (text: string): string => text.replace(/\s+/gu, ' ')
  return {
    start,
    end,
    before: flat(start - around > low ? cutStart(before) : before).trimStart(),
    text: flat(layout.text.slice(start, end)),
    after: flat(end + around < high ? cutEnd(after) : after).trimEnd(),
    region: placed?.block.role ?? 'body',
    paragraph: numbers[placed?.index ?? 0] ?? null,
  }
}
