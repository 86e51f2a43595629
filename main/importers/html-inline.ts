import { blockElements, isHidden, skippedElements } from './html-elements.ts'
import { attribute, childrenOf, isElement, isText, type HtmlElement, type HtmlNode } from './html-tree.ts'
import { InlineText, type Inline } from './inline-text.ts'
import { safeLink } from './safe-link.ts'
import type { CellText } from './table-block.ts'

export interface HtmlReading {
  /** The page's own address, against which relative links are resolved. */
  readonly base: string | null
  /** Elements to leave out with all they hold. */
  readonly skip?: (element: HtmlElement) => boolean
}

/** All text below an element as one running text, blocks within it parted by spaces. */
export function inlineOf(root: HtmlElement, reading: HtmlReading): Inline {
  const inline = new InlineText()
  const steps: ({ readonly enter: HtmlNode } | { readonly leave: 'mark' | 'block' })[] = childrenOf(root)
    .toReversed()
    .map((child) => ({ enter: child }))
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) {
      if (step.leave === 'mark') inline.close()
      else inline.add(' ')
      continue
    }
    const node = step.enter
    if (isText(node)) inline.add(node.value)
    else if (!isElement(node) || skippedElements.has(node.tagName) || isHidden(node) || reading.skip?.(node) === true) continue
    else if (node.tagName === 'br') inline.add(' ')
    else {
      const href = node.tagName === 'a' ? safeLink(attribute(node, 'href') ?? '', reading.base) : null
      if (href !== null) inline.open({ kind: 'link', href })
      if (href !== null) steps.push({ leave: 'mark' })
      else if (blockElements.has(node.tagName)) {
        inline.add(' ')
        steps.push({ leave: 'block' })
      }
      for (const child of childrenOf(node).toReversed()) steps.push({ enter: child })
    }
  }
  return inline.take()
}

/** The cells of a table row by row, its caption as a row of its own; rows without any text are left out. */
export function tableRows(table: HtmlElement, reading: HtmlReading): CellText[][] {
  const rows: CellText[][] = []
  const waiting: HtmlNode[] = [table]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue
    if (node.tagName === 'caption') rows.push([{ inline: inlineOf(node, reading), header: true }])
    else if (node.tagName === 'tr') {
      const cells = childrenOf(node)
        .filter(isElement)
        .filter((child) => /^t[dh]$/u.test(child.tagName))
      rows.push(cells.map((cell) => ({ inline: inlineOf(cell, reading), header: cell.tagName === 'th' })))
    } else waiting.push(...childrenOf(node).toReversed())
  }
  return rows.filter((row) => row.some((cell) => cell.inline.text !== ''))
}
