import type { Block } from '../../shared/model/block.ts'
import { blockElements, isHidden, isLayoutTable, pictureSource, skippedElements } from './html-elements.ts'
import { attribute, childrenOf, isElement, isText, textOf, type HtmlElement, type HtmlNode } from './html-tree.ts'
import { inlineOf, tableRows, type HtmlReading } from './html-inline.ts'
import { InlineText, type Inline } from './inline-text.ts'
import { safeLink } from './safe-link.ts'
import { tableBlock } from './table-block.ts'

type Step = { readonly enter: HtmlNode } | { readonly leave: () => void }

/** Reads a tree into blocks, with a stack of its own: pages may nest deeper than the call stack holds. */
class HtmlBlocks {
  readonly blocks: Block[] = []
  readonly #reading: HtmlReading
  #inline = new InlineText()
  #heading: number | null = null
  #quoteDepth = 0
  #lists: { readonly ordered: boolean; next: number }[] = []
  #item: { readonly depth: number; ordinal: number | null } | null = null
  #figure: { source: string | null; alt: string; caption: Inline | null } | null = null
  #breaks = 0
  #steps: Step[] = []

  constructor(reading: HtmlReading) {
    this.#reading = reading
  }

  read(root: HtmlNode): Block[] {
    this.#steps.push({ enter: root })
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      if ('leave' in step) step.leave()
      else this.#enter(step.enter)
    }
    this.#flush()
    return this.blocks
  }

  #enter(node: HtmlNode): void {
    if (isText(node)) {
      if (/\S/u.test(node.value)) this.#breaks = 0
      this.#inline.add(node.value)
    } else if (!isElement(node)) this.#children(node)
    else if (!skippedElements.has(node.tagName) && !isHidden(node) && this.#reading.skip?.(node) !== true) {
      if (blockElements.has(node.tagName)) this.#enterBlock(node)
      else this.#enterInline(node)
    }
  }

  #children(node: HtmlNode): void {
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child !== undefined) this.#steps.push({ enter: child })
    }
  }

  #then(leave: () => void, node: HtmlNode): void {
    this.#steps.push({ leave })
    this.#children(node)
  }

  #enterInline(element: HtmlElement): void {
    const mark = this.#markOf(element)
    if (element.tagName === 'br') this.#lineBreak()
    else if (element.tagName === 'img') this.#picture(element)
    else if (mark !== null) {
      this.#inline.open(mark)
      this.#then(() => this.#inline.close(), element)
    } else if (element.tagName === 'q') {
      this.#inline.add('“')
      this.#then(() => this.#inline.add('”'), element)
    } else this.#children(element)
  }

  #markOf(element: HtmlElement): Parameters<InlineText['open']>[0] | null {
    switch (element.tagName) {
      case 'a': {
        const href = safeLink(attribute(element, 'href') ?? '', this.#reading.base)
        return href === null ? null : { kind: 'link', href }
      }
      case 'em':
      case 'i':
      case 'cite':
      case 'dfn':
        return { kind: 'emphasis' }
      case 'strong':
      case 'b':
        return { kind: 'strong' }
      case 'code':
      case 'kbd':
      case 'samp':
      case 'tt':
        return { kind: 'code' }
      default:
        return null
    }
  }

  #lineBreak(): void {
    this.#breaks += 1
    if (this.#breaks > 1 && this.#heading === null) this.#flush()
    else this.#inline.breakLine()
  }

  #picture(image: HtmlElement): void {
    const alt = (attribute(image, 'alt') ?? attribute(image, 'title') ?? '').replace(/\s+/gu, ' ').trim()
    const source = safeLink(pictureSource(image) ?? '', this.#reading.base)
    if (this.#figure !== null) {
      if (this.#figure.alt === '') this.#figure = { ...this.#figure, alt, source: source ?? this.#figure.source }
    } else if (saysSomething(alt) && this.#heading === null) this.#addFigure({ text: alt, marks: [] }, source, alt)
  }

  #addFigure(caption: Inline, source: string | null, alt: string): void {
    if (caption.text !== '')
      this.blocks.push({ kind: 'figure', role: 'caption', text: caption.text, marks: [...caption.marks], source, alt })
  }

  #enterBlock(element: HtmlElement): void {
    const tag = element.tagName
    if (tag === 'table' && !isLayoutTable(element)) {
      this.#flush()
      const table = tableBlock(tableRows(element, this.#reading))
      if (table !== null) this.blocks.push(table)
      return
    }
    if (tag === 'pre' || tag === 'xmp' || tag === 'listing') return this.#preformatted(element)
    if (tag === 'summary' || tag === 'dt' || tag === 'legend')
      return this.#wrapped(
        element,
        () => {},
        () => {},
      )
    if (/^h[1-6]$/u.test(tag))
      return this.#wrapped(
        element,
        () => {
          this.#heading = Number(tag.charAt(1))
        },
        () => {
          this.#heading = null
        },
      )
    if (tag === 'blockquote')
      return this.#wrapped(
        element,
        () => {
          this.#quoteDepth += 1
        },
        () => {
          this.#quoteDepth -= 1
        },
      )
    if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir') return this.#list(element)
    if (tag === 'li' || tag === 'dd') return this.#listItem(element)
    if (tag === 'figure') return this.#enterFigure(element)
    if (tag === 'figcaption' && this.#figure !== null) return this.#wrappedCaption(element)
    if (tag === 'hr') return this.#flush()
    this.#wrapped(
      element,
      () => {},
      () => {},
    )
  }

  #wrapped(element: HtmlElement, before: () => void, after: () => void): void {
    this.#flush()
    before()
    this.#then(() => {
      this.#flush()
      after()
    }, element)
  }

  #list(element: HtmlElement): void {
    const outer = this.#item
    const start = Number(attribute(element, 'start') ?? 1)
    this.#wrapped(
      element,
      () => {
        this.#lists.push({ ordered: element.tagName === 'ol', next: Number.isInteger(start) ? start : 1 })
      },
      () => {
        this.#lists.pop()
        this.#item = outer
      },
    )
  }

  #listItem(element: HtmlElement): void {
    const list = this.#lists.at(-1)
    this.#wrapped(
      element,
      () => {
        const ordinal = list?.ordered === true ? list.next : null
        if (list !== undefined) list.next += 1
        this.#item = { depth: Math.min(20, Math.max(0, this.#lists.length - 1)), ordinal }
      },
      () => {
        this.#item = null
      },
    )
  }

  #enterFigure(element: HtmlElement): void {
    const outer = this.#figure
    this.#flush()
    this.#figure = { source: null, alt: '', caption: null }
    this.#then(() => {
      this.#flush()
      const figure = this.#figure
      this.#figure = outer
      if (figure !== null)
        this.#addFigure(figure.caption ?? { text: saysSomething(figure.alt) ? figure.alt : '', marks: [] }, figure.source, figure.alt)
    }, element)
  }

  #wrappedCaption(element: HtmlElement): void {
    this.#flush()
    const caption = inlineOf(element, this.#reading)
    if (this.#figure !== null && caption.text !== '') this.#figure = { ...this.#figure, caption }
  }

  #preformatted(element: HtmlElement): void {
    this.#flush()
    const text = textOf(element).replace(/^\n+|\s+$/gu, '')
    const classes = [element, ...childrenOf(element).filter(isElement)].map((each) => attribute(each, 'class') ?? '').join(' ')
    const language = /(?:^|\s)(?:language|lang|highlight-source|brush:)[-\s]?([\w+#-]{1,30})/u.exec(classes)?.[1] ?? null
    if (text.trim() !== '') this.blocks.push({ kind: 'code', role: 'body', text, marks: [], language })
  }

  #flush(): void {
    this.#breaks = 0
    const { text, marks } = this.#inline.take()
    if (text === '') return
    const common = { text, marks: [...marks] }
    if (this.#heading !== null) this.blocks.push({ kind: 'heading', role: 'heading', ...common, level: this.#heading })
    else if (this.#item !== null) {
      this.blocks.push({ kind: 'list-item', role: 'body', ...common, depth: this.#item.depth, ordinal: this.#item.ordinal })
      this.#item = { ...this.#item, ordinal: null }
    } else if (this.#quoteDepth > 0) this.blocks.push({ kind: 'quote', role: 'body', ...common, depth: Math.min(20, this.#quoteDepth) })
    else this.blocks.push({ kind: 'paragraph', role: 'body', ...common })
  }
}

/** Whether a picture's description tells a reader anything: file names, formulas and the page's furniture do not. */
function saysSomething(alt: string): boolean {
  return (
    alt.length > 12 &&
    !/\.(?:jpe?g|png|gif|webp)$|\\|^image (?:for|of) post$|\b(?:logo|icon|avatar|emoji|spinner|pixel|banner)\b/iu.test(alt)
  )
}

/** The blocks of a tree in reading order. */
export function htmlBlocks(root: HtmlNode, reading: HtmlReading): Block[] {
  return new HtmlBlocks(reading).read(root)
}
