import { attribute, childrenOf, isElement, type HtmlElement } from './html-tree.ts'

export const skippedElements = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'embed',
  'canvas',
  'video',
  'audio',
  'select',
  'button',
  'input',
  'textarea',
  'head',
  'title',
  'meta',
  'link',
  'map',
  'rp',
  'dialog',
  'frameset',
  'noframes',
  'datalist',
  'progress',
  'meter',
  'annotation',
  'annotation-xml',
])

export const blockElements = new Set([
  'html',
  'body',
  'main',
  'article',
  'section',
  'header',
  'footer',
  'nav',
  'aside',
  'div',
  'p',
  'address',
  'center',
  'fieldset',
  'form',
  'figure',
  'figcaption',
  'ul',
  'ol',
  'menu',
  'dir',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'details',
  'summary',
  'legend',
  'hgroup',
  'xmp',
  'listing',
  'plaintext',
  'search',
])

/** Whether a browser would not show the element at all. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== null) return true
  const style = attribute(element, 'style')
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style)) return true
  return attribute(element, 'aria-hidden') === 'true' && !/fallback|math|katex/iu.test(attribute(element, 'class') ?? '')
}

/** Whether a table is there to arrange the page rather than to hold data: a single column, a presentation role, or cells with blocks of their own. */
export function isLayoutTable(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/u.test(attribute(table, 'role') ?? '')) return true
  const waiting = [...childrenOf(table)]
  let widest = 0
  let looked = 0
  for (let node = waiting.shift(); node !== undefined && looked < 500; node = waiting.shift()) {
    if (!isElement(node)) continue
    looked += 1
    if (node.tagName === 'tr')
      widest = Math.max(widest, childrenOf(node).filter((child) => isElement(child) && /^t[dh]$/u.test(child.tagName)).length)
    if (/^(?:table|h[1-6]|ul|ol|blockquote|pre|figure|article|section|hr)$/u.test(node.tagName)) return true
    if (node.tagName === 'td' && childrenOf(node).filter((child) => isElement(child) && /^(?:p|div)$/u.test(child.tagName)).length > 1)
      return true
    waiting.push(...childrenOf(node))
  }
  return widest < 2
}

/** Where a picture is shown from, among the attributes that pages loading pictures late put it in; pictures within the page itself have none. */
export function pictureSource(image: HtmlElement): string | null {
  for (const name of ['src', 'data-src', 'data-original', 'data-lazy-src']) {
    const value = attribute(image, name)?.trim()
    if (value !== undefined && value !== '' && !value.startsWith('data:') && value.length < 4000) return value
  }
  return null
}
