import { defaultTreeAdapter as adapter, parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { preparePage, type PageSource } from './html-source.ts'

export type HtmlNode = Tree.Node
export type HtmlElement = Tree.Element
export type HtmlParent = Tree.Document | Tree.DocumentFragment | Tree.Element | Tree.Template

/** The tree of a page that `preparePage` has been through. */
export function parsePage(source: PageSource): Tree.Document {
  return parse(source.html)
}

/** The tree of a piece of HTML. */
export function parsePiece(html: string): Tree.DocumentFragment {
  return parseFragment(preparePage(html).html)
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
