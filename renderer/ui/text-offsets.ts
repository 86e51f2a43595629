/** A stretch of a document's text chosen on the screen. Offsets are UTF-16 code units into the document's text, end exclusive; the box is in the window. */
export interface ChosenText {
  readonly start: number
  readonly end: number
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
}

/** A piece of document text on the screen: an element with `data-start`, its text unbroken from there on. */
interface Piece {
  readonly element: HTMLElement
  readonly start: number
  readonly end: number
}

function isDecoration(node: Node, within: Node): boolean {
  for (let at: Node | null = node; at !== null && at !== within; at = at.parentNode) {
    if (at instanceof Element && at.hasAttribute('data-decoration')) return true
  }
  return false
}

/** The text nodes below `element` that hold document text: decorations (rings, signs, margin notes) are passed over. */
function textNodes(element: Node): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && !isDecoration(node, element)) found.push(node)
  }
  return found
}

function startOf(element: HTMLElement): number | null {
  const value = element.dataset['start']
  return value !== undefined && /^\d+$/u.test(value) ? Number(value) : null
}

/** All pieces of text below `root`, in the order of the document. */
function piecesOf(root: HTMLElement): readonly Piece[] {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap((element) => {
    const start = startOf(element)
    if (start === null || isDecoration(element, root) || element.querySelector('[data-start]') !== null) return []
    return [{ element, start, end: start + textNodes(element).reduce((sum, node) => sum + node.data.length, 0) }]
  })
}

/** Where a boundary within one piece lies: the text of the piece before it, counted. */
function offsetWithin(piece: Piece, container: Node, offset: number): number {
  let at = piece.start
  for (const node of textNodes(piece.element)) {
    if (node === container) return at + Math.min(offset, node.data.length)
    const place = document.createRange()
    place.selectNodeContents(node)
    if (place.comparePoint(container, offset) <= 0) return at
    at += node.data.length
  }
  return at
}

/**
 * The document offset of a boundary on the screen (a node and an offset in it, as in a DOM Range).
 * A boundary outside any piece, such as before a paragraph or in a decoration, counts as the nearest text towards `lean`.
 * Null when there is no text on that side.
 */
export function documentOffset(root: HTMLElement, container: Node, offset: number, lean: 'forward' | 'backward'): number | null {
  const pieces = piecesOf(root)
  const own = pieces.find((piece) => piece.element.contains(container))
  if (own !== undefined) return offsetWithin(own, container, offset)
  const place = document.createRange()
  place.setStart(container, offset)
  place.collapse(true)
  const sides = pieces.map((piece) => {
    const whole = document.createRange()
    whole.selectNodeContents(piece.element)
    return { piece, after: whole.comparePoint(container, offset) < 0 }
  })
  if (lean === 'forward') return sides.find((side) => side.after)?.piece.start ?? null
  return sides.findLast((side) => !side.after)?.piece.end ?? null
}

/** The text of the document that is selected on the screen, trimmed to `root`; null when none of it is. */
export function selectionWithin(root: HTMLElement, selection: Selection | null = document.getSelection()): ChosenText | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const inside = root.contains(range.startContainer)
  const startNode = inside ? range.startContainer : root
  const startAt = inside ? range.startOffset : 0
  const ends = root.contains(range.endContainer)
  const endNode = ends ? range.endContainer : root
  const endAt = ends ? range.endOffset : root.childNodes.length
  const start = documentOffset(root, startNode, startAt, 'forward')
  const end = documentOffset(root, endNode, endAt, 'backward')
  if (start === null || end === null || end <= start) return null
  const box = typeof range.getBoundingClientRect === 'function' ? range.getBoundingClientRect() : { left: 0, top: 0, right: 0, bottom: 0 }
  return { start, end, box: { left: box.left, top: box.top, right: box.right, bottom: box.bottom } }
}

/** The range on the screen of a stretch of the document's text; null when none of it is drawn. */
export function rangeOf(root: HTMLElement, start: number, end: number): Range | null {
  const pieces = piecesOf(root).filter((piece) => piece.end > start && piece.start < end)
  const first = pieces[0]
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return null
  const from = pointIn(first, Math.max(start, first.start), 'forward')
  const to = pointIn(last, Math.min(end, last.end), 'backward')
  if (from === null || to === null) return null
  const range = document.createRange()
  range.setStart(from.node, from.at)
  range.setEnd(to.node, to.at)
  return range
}

function pointIn(piece: Piece, offset: number, lean: 'forward' | 'backward'): { readonly node: Text; readonly at: number } | null {
  let at = piece.start
  for (const node of textNodes(piece.element)) {
    const end = at + node.data.length
    // Subtle: between two text nodes an offset is in both; a range starts in the later and ends in the earlier one.
    if (lean === 'forward' ? offset < end : offset <= end) return { node, at: offset - at }
    at = end
  }
  return null
}
