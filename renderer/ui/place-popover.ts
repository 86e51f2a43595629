/** A rectangle in the window, in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Placement {
  readonly left: number
  readonly top: number
  readonly side: 'below' | 'above'
  /** The arrow's middle, from the popover's left edge. */
  readonly arrow: number
}

interface Wish {
  /** What the arrow points at. */
  readonly anchor: Box
  /** What must stay readable, such as the paragraph around a mention; the popover keeps clear of it. */
  readonly clear?: Box | undefined
  readonly size: { readonly width: number; readonly height: number }
  readonly window: { readonly width: number; readonly height: number }
  /** The pane it keeps to from left to right, where it fits into it. */
  readonly within?: Pick<Box, 'left' | 'width'> | undefined
  readonly prefer?: 'below' | 'above'
  readonly align?: 'start' | 'middle' | 'end'
}

const gap = 12
const edge = 12
const arrowInset = 16

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)))
}

/** Where a popover goes: clear of what it speaks about, pointing at its anchor, wholly inside the window where it fits at all. */
export function placePopover({ anchor, clear = anchor, size, window, within, prefer = 'below', align = 'middle' }: Wish): Placement {
  const middle = anchor.left + anchor.width / 2
  const wanted = align === 'start' ? anchor.left : align === 'end' ? anchor.left + anchor.width - size.width : middle - size.width * 0.36
  const pane = within !== undefined && within.width >= size.width + 2 * edge ? within : { left: 0, width: window.width }
  const low = Math.max(edge, pane.left + edge)
  const left = Math.round(clamp(wanted, low, Math.min(pane.left + pane.width, window.width) - size.width - edge))
  const below = clear.top + clear.height + gap
  const above = clear.top - gap - size.height
  const fitsBelow = below + size.height <= window.height - edge
  const fitsAbove = above >= edge
  const side = prefer === 'below' ? (fitsBelow || !fitsAbove ? 'below' : 'above') : fitsAbove || !fitsBelow ? 'above' : 'below'
  const top = Math.round(clamp(side === 'below' ? below : above, edge, window.height - size.height - edge))
  return { left, top, side, arrow: clamp(middle - left, arrowInset, size.width - arrowInset) }
}
