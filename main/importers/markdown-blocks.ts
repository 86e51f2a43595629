import type { Nodes, Parents, PhrasingContent, Root, RootContent, Table } from 'mdast'
import type { Block } from '../../shared/model/block.ts'
import { htmlBlocks } from './html-blocks.ts'
import { parsePiece } from './html-tree.ts'
import { InlineText, type Inline } from './inline-text.ts'
import { mendHyphens } from './paragraphs.ts'
import { safeLink } from './safe-link.ts'
import { tableBlock } from './table-block.ts'

interface Place {
  readonly quoteDepth: number
  readonly listDepth: number
  /** Set for the first paragraph of a list item alone. */
  readonly item: { readonly ordinal: number | null; readonly check: string } | null
}

interface Picture {
  readonly alt: string
  readonly source: string | null
}

const longestCaption = 600

class MarkdownBlocks {
  readonly blocks: Block[] = []
  readonly #addresses = new Map<string, string>()
  #pictures: Picture[] = []
  #hidden = 0

  constructor(root: Root) {
    for (const node of root.children) if (node.type === 'definition') this.#addresses.set(node.identifier, node.url)
  }

  readAll(nodes: readonly RootContent[], place: Place): void {
    let first = place.item
    for (const node of nodes) {
      this.#read(node, { ...place, item: first })
      if (node.type === 'paragraph') first = null
    }
  }

  #read(node: RootContent, place: Place): void {
    switch (node.type) {
      case 'heading': {
        const inline = this.#inline(node)
        if (inline.text !== '') this.#add({ kind: 'heading', role: 'heading', ...flat(inline), level: node.depth })
        return this.#addPictures()
      }
      case 'paragraph':
        return this.#paragraph(node.children, place)
      case 'blockquote':
        return this.readAll(node.children, { ...place, quoteDepth: place.quoteDepth + 1 })
      case 'list': {
        for (const [index, item] of node.children.entries()) {
          const ordinal = node.ordered === true ? (node.start ?? 1) + index : null
          const check = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : ''
          this.readAll(item.children, { ...place, listDepth: place.listDepth + 1, item: { ordinal, check } })
        }
        return
      }
      case 'code': {
        const text = node.value.trimEnd()
        if (text.trim() !== '') this.#add({ kind: 'code', role: 'body', text, marks: [], language: node.lang ?? null })
        return
      }
      case 'html': {
        for (const block of htmlBlocks(parsePiece(node.value), { base: null })) this.#add(block)
        return
      }
      case 'table':
        return this.#table(node)
      case 'footnoteDefinition': {
        const before = this.blocks.length
        this.readAll(node.children, { ...place, item: null })
        const block = this.blocks[before]
        if (block?.kind === 'paragraph') this.blocks[before] = prefixed(block, `[${node.label ?? node.identifier}] `)
        return
      }
      case 'definition':
      case 'thematicBreak':
      case 'yaml':
      case 'listItem':
      case 'tableRow':
      case 'tableCell':
        return
      default:
        return this.#paragraph([node], place)
    }
  }

  #table(node: Table): void {
    const rows = node.children.map((row, index) => row.children.map((cell) => ({ inline: this.#inline(cell), header: index === 0 })))
    const table = tableBlock(rows)
    if (table !== null) this.#add(table)
    this.#addPictures()
  }

  #paragraph(children: readonly PhrasingContent[], place: Place): void {
    const opensWithPicture = startsWithPicture(children)
    const inline = this.#inline({ type: 'paragraph', children: [...children] })
    const [picture] = this.#pictures
    if (
      picture !== undefined &&
      opensWithPicture &&
      inline.text !== '' &&
      inline.text.length <= longestCaption &&
      this.#pictures.length === 1 &&
      place.listDepth === 0
    ) {
      this.#pictures = []
      this.#add({ kind: 'figure', role: 'caption', ...flat(inline), source: picture.source, alt: picture.alt })
      return
    }
    this.#addPictures()
    if (inline.text === '') return
    this.#addParagraph(inline, place)
  }

  #addParagraph(inline: Inline, place: Place): void {
    const common = { role: 'body', ...flat(inline) } as const
    if (place.item !== null) {
      const item: Block = { kind: 'list-item', ...common, depth: Math.min(20, place.listDepth - 1), ordinal: place.item.ordinal }
      this.#add(place.item.check === '' ? item : prefixed(item, place.item.check))
    } else if (place.quoteDepth > 0) this.#add({ kind: 'quote', ...common, depth: Math.min(20, place.quoteDepth) })
    else this.#add({ kind: 'paragraph', ...common })
  }

  #add(block: Block): void {
    this.blocks.push(block)
  }

  #addPictures(): void {
    for (const { alt, source } of this.#pictures)
      if (alt !== '') this.#add({ kind: 'figure', role: 'caption', text: alt, marks: [], source, alt })
    this.#pictures = []
  }

  #inline(root: Parents): Inline {
    const inline = new InlineText()
    this.#hidden = 0
    const steps: ({ readonly enter: Nodes } | { readonly leave: true })[] = root.children.toReversed().map((child) => ({ enter: child }))
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if ('leave' in step) {
        inline.close()
        continue
      }
      const mark = this.#markOf(step.enter)
      if (mark !== null) {
        inline.open(mark)
        steps.push({ leave: true })
      }
      if ('children' in step.enter) for (const child of step.enter.children.toReversed()) steps.push({ enter: child })
      else this.#leaf(step.enter, inline)
    }
    return inline.take()
  }

  #markOf(node: Nodes): Parameters<InlineText['open']>[0] | null {
    if (node.type === 'emphasis' || node.type === 'strong') return { kind: node.type }
    const address = node.type === 'link' ? node.url : node.type === 'linkReference' ? (this.#addresses.get(node.identifier) ?? '') : ''
    const href = safeLink(address)
    return href === null ? null : { kind: 'link', href }
  }

  #leaf(node: Nodes, inline: InlineText): void {
    switch (node.type) {
      case 'text':
        if (this.#hidden === 0) inline.add(mendHyphens(node.value).replace(/\[\^([^\]\s]{1,40})\]/gu, '[$1]'))
        return
      case 'inlineCode':
        inline.open({ kind: 'code' })
        inline.add(node.value)
        return inline.close()
      case 'break':
        return inline.breakLine()
      case 'footnoteReference':
        return inline.add(`[${node.label ?? node.identifier}]`)
      case 'image':
      case 'imageReference': {
        const address = node.type === 'image' ? node.url : (this.#addresses.get(node.identifier) ?? '')
        const title = node.type === 'image' ? (node.title ?? '') : ''
        const alt = (node.alt ?? '').replace(/\s+/gu, ' ').trim()
        this.#pictures.push({
          alt: alt === '' ? title : alt,
          source: address === '' || address.startsWith('data:') ? null : address.slice(0, 4000),
        })
        return
      }
      case 'html':
        return this.#inlineHtml(node.value, inline)
      default:
        if ('value' in node && this.#hidden === 0) inline.add(node.value)
    }
  }

  #inlineHtml(html: string, inline: InlineText): void {
    if (/^<(?:script|style)\b/iu.test(html)) this.#hidden += 1
    else if (/^<\/(?:script|style)\b/iu.test(html)) this.#hidden = Math.max(0, this.#hidden - 1)
    else if (/^<br\b/iu.test(html)) inline.breakLine()
    else if (/^<\/?(?:p|div|td|th|tr|li|hr)\b/iu.test(html)) inline.add(' ')
    else if (/^<img\b/iu.test(html)) {
      const image = parsePiece(html)
      for (const block of htmlBlocks(image, { base: null }))
        if (block.kind === 'figure') this.#pictures.push({ alt: block.alt, source: block.source })
    }
  }
}

function flat(inline: Inline): { text: string; marks: Inline['marks'][number][] } {
  return { text: inline.text, marks: [...inline.marks] }
}

function prefixed<B extends Block>(block: B, prefix: string): B {
  const marks = block.marks.map((mark) => ({ ...mark, start: mark.start + prefix.length, end: mark.end + prefix.length }))
  return { ...block, text: prefix + block.text, marks }
}

function startsWithPicture(children: readonly PhrasingContent[]): boolean {
  const first = children[0]
  if (first === undefined) return false
  if (first.type === 'image' || first.type === 'imageReference') return true
  return first.type === 'link' && first.children.length === 1 && first.children[0]?.type === 'image'
}

/** The blocks of a parsed Markdown text in reading order. */
export function markdownBlocks(root: Root): Block[] {
  const reader = new MarkdownBlocks(root)
  reader.readAll(root.children, { quoteDepth: 0, listDepth: 0, item: null })
  return reader.blocks
}
