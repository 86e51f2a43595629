import type { Box } from '../../ui/place-popover.ts'
import { rangeOf } from '../../ui/text-offsets.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
}

function article(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-document-text]')
}

/** The range of a stretch of the open document on the screen; null while it is not drawn. */
export function stretchRange({ start, end }: Stretch): Range | null {
  const root = article()
  return root === null ? null : rangeOf(root, start, end)
}

/** The first line of a stretch, in the window: what a card about it points at. */
export function firstLine(stretch: Stretch): Box | null {
  const [first, ...rest] = stretchRange(stretch)?.getClientRects() ?? []
  if (first === undefined) return null
  // A line with mentions in it comes in pieces, one for each run of text.
  const line = [first, ...rest.filter(({ top, bottom }) => top < first.bottom - 2 && bottom > first.top + 2)]
  const left = Math.min(...line.map((piece) => piece.left))
  const right = Math.max(...line.map((piece) => piece.right))
  return new DOMRect(left, first.top, right - left, first.height)
}

/** All of a stretch, in the window: what a card about it leaves readable. */
export function wholeStretch(stretch: Stretch): Box | null {
  return stretchRange(stretch)?.getBoundingClientRect() ?? null
}
