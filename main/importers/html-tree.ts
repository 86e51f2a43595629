import { defaultTreeAdapter as adapter, parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export type HtmlNode = Tree.Node
export type HtmlElement = Tree.Element
export type HtmlParent = Tree.Document | Tree.DocumentFragment | Tree.Element | Tree.Template

/** Elements whose end tag may be left out: they do not nest, however often they open. */
const selfClosing = new Set([
  'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr', 'p', 'li', 'dt', 'dd', 'option', 'optgroup', 'tr', 'td', 'th',
  'tbody', 'thead', 'tfoot', 'colgroup', 'html', 'head', 'body',
])
const maximumDepth = 250

/**
 * Drops the tags that nest deeper than 250: the tree builder looks through all open elements at many tags,
 * so 100,000 open `<div>` would cost it minutes. Text is never dropped. Shallow pages come back as they are.
 */
export function limitNesting(html: string): string {
  const parts: string[] = []
  const open: string[] = []
  let dropped = 0
  let kept = 0
  for (let at = html.indexOf('<'); at !== -1; ) {
    const name = tagName(html, at)
    if (name === null) {
      at = html.indexOf('<', at + 1)
      continue
    }
    const end = html.indexOf('>', at)
    if (end === -1) break
    if (name.text === 'script' || name.text === 'style' || name.text === '!--') {
      const closed = html.indexOf(name.text === '!--' ? '-->' : `</${name.text}`, at)
      at = closed === -1 ? -1 : html.indexOf('<', closed + 1)
      continue
    }
    if (!selfClosing.has(name.text) && html.charAt(end - 1) !== '/') {
      let drop = false
      if (name.closes) {
        if (dropped > 0) drop = true
        else if (open.at(-1) === name.text) open.pop()
        else if (open.includes(name.text)) open.splice(open.lastIndexOf(name.text))
        if (drop) dropped -= 1
      } else if (open.length >= maximumDepth) {
        drop = true
        dropped += 1
      } else open.push(name.text)
      if (drop) {
        parts.push(html.slice(kept, at), ' ')
        kept = end + 1
      }
    }
    at = html.indexOf('<', end)
  }
  if (kept === 0) return html
  parts.push(html.slice(kept))
  return parts.join('')
}

const namePattern = /(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40}|!--)/uy

function tagName(html: string, at: number): { readonly text: string; readonly closes: boolean } | null {
  namePattern.lastIndex = at + 1
  const match = namePattern.exec(html)
  return match === null ? null : { text: (match[2] ?? '').toLowerCase(), closes: match[1] === '/' }
}

export function parsePage(html: string): Tree.Document {
  return parse(limitNesting(html))
}

export function parsePiece(html: string): Tree.DocumentFragment {
  return parseFragment(limitNesting(html))
}

export const isElement = (node: HtmlNode): node is HtmlElement => adapter.isElementNode(node)
export const isText = (node: HtmlNode): node is Tree.TextNode => adapter.isTextNode(node)
export const childrenOf = (node: HtmlNode): readonly HtmlNode[] => ('childNodes' in node ? node.childNodes : [])

/** The value of an element's attribute, or null where it has none. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null
}

/** Every element below a node in document order. Iterative, as trees may be deep. */
export function* elementsOf(root: HtmlNode): Generator<HtmlElement> {
  const waiting: HtmlNode[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) yield node
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child !== undefined) waiting.push(child)
    }
  }
}

/** The text below a node with white space as it stands, scripts and styles left out, at most `limit` UTF-16 code units. */
export function textOf(root: HtmlNode, limit = 1_000_000): string {
  const parts: string[] = []
  let length = 0
  const waiting: HtmlNode[] = [root]
  for (let node = waiting.pop(); node !== undefined && length < limit; node = waiting.pop()) {
    if (isText(node)) {
      parts.push(node.value)
      length += node.value.length
    } else if (!isElement(node) || !/^(?:script|style|template|noscript)$/u.test(node.tagName)) {
      const children = childrenOf(node)
      for (let index = children.length - 1; index >= 0; index -= 1) {
        const child = children[index]
        if (child !== undefined) waiting.push(child)
      }
    }
  }
  return parts.join('')
}
