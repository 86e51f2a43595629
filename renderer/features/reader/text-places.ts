/**
 * Between the page and the text. Every element that holds text of the document says where it begins with `data-from`
 * (UTF-16 code units into the document's text), and holds no other text.
 */
const holder = '[data-from]'

function fromOf(element: Element): number {
  return Number(element.getAttribute('data-from'))
}

function* textNodesOf(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) yield node
}

/** The offset into the document's text of a place in the page; null outside the text. */
export function offsetOfPlace(node: Node, within: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const container = element?.closest(holder) ?? null
  if (container === null) return null
  const before = document.createRange()
  before.setStart(container, 0)
  before.setEnd(node, within)
  return fromOf(container) + before.toString().length
}

interface Place {
  readonly node: Text
  readonly within: number
}

function placeIn(container: Element, offset: number, atEnd: boolean): Place | null {
  let left = offset - fromOf(container)
  let last: Place | null = null
  for (const node of textNodesOf(container)) {
    if (left < node.length || (atEnd && left === node.length)) return { node, within: left }
    left -= node.length
    last = { node, within: node.length }
  }
  return left === 0 ? last : null
}

function containerAt(root: Element, offset: number): Element | null {
  let found: Element | null = null
  for (const container of root.querySelectorAll(holder)) {
    if (fromOf(container) > offset) break
    found = container
  }
  return found
}

/** The stretch of the page that shows the text from `start` to `end`; null where it is not drawn. */
export function rangeOfSpan(root: Element, start: number, end: number): Range | null {
  const first = containerAt(root, start)
  const last = containerAt(root, Math.max(start, end - 1))
  if (first === null || last === null) return null
  const from = placeIn(first, start, false)
  const to = placeIn(last, end, true)
  if (from === null || to === null) return null
  const range = document.createRange()
  range.setStart(from.node, from.within)
  range.setEnd(to.node, to.within)
  return range
}

/** What is selected within `root`, white space at its ends left out; null for nothing. */
export function selectedSpan(root: Element, text: string): { readonly start: number; readonly end: number; readonly range: Range } | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  const touched = [...root.querySelectorAll(holder)].filter((element) => range.intersectsNode(element))
  const firstTouched = touched[0]
  const lastTouched = touched.at(-1)
  if (firstTouched === undefined || lastTouched === undefined) return null
  let start = offsetOfPlace(range.startContainer, range.startOffset) ?? fromOf(firstTouched)
  let end = offsetOfPlace(range.endContainer, range.endOffset) ?? fromOf(lastTouched) + (lastTouched.textContent?.length ?? 0)
  while (start < end && /\s/u.test(text.charAt(start))) start += 1
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1
  return end > start ? { start, end, range } : null
}
