import type { Block } from '../../shared/model/block.ts'
import { asParagraph, withInline, wordCount } from './block-shape.ts'
import { safeLink } from './safe-link.ts'

const label =
  /^\W{0,3}(?:original(?:ly)?\s+(?:url|link|article|source|story|post|published|appeared|posted)(?:\s+(?:at|on|in|here))?|source(?:\s+(?:url|link))?|url|link|permalink|article\s+(?:url|link)|web\s*address|(?:first\s+)?(?:published|posted|appeared)\s+(?:at|on|in)|(?:retrieved|clipped|saved|archived|taken)\s+from|available\s+at|(?:read|view|see|visit)\s+(?:the\s+)?(?:original|full|source)(?:\s+(?:article|story|page|post))?(?:\s+(?:at|on|here))?|via|quelle|quell-url|lien|source\s+originale|fuente|fonte|оригинал|источник|ссылка)\b\s*:?\s*/iu
const address = /https?:\/\/\S+/u
const wholeAddress = /^[<(]?(https?:\/\/\S+?)[>)]?[.,]?$/u
const brokenAddress = /^<?https?:\/\/\S+(?:\s+[\w\-./%?=&#~+:,;@!()]+){1,5}>?$/u

export interface SourceLines {
  readonly blocks: readonly Block[]
  readonly url: string | null
  readonly publisher: string | null
}

/** An address that lines or spaces broke, whole again, a label before it or not; other blocks come back as they are. */
function mendAddress(block: Block, sure: boolean): Block {
  const before = label.exec(block.text)?.[0] ?? ''
  const rest = block.text.slice(before.length)
  if (!brokenAddress.test(rest)) return block
  const joined = rest.replace(/\s+/gu, '')
  const href = safeLink(joined.replace(/^<|>$/gu, ''))
  const confirmed = block.marks.some((mark) => mark.kind === 'link' && mark.href === href)
  const tails = rest
    .split(/\s+/u)
    .slice(1)
    .every((part) => /[-/\d=&?%._]/u.test(part) || part.length > 20)
  if (href === null || (!confirmed && !(tails && (sure || rest.includes('\n'))))) return block
  const marks = block.marks.filter((mark) => mark.end <= before.length)
  return withInline(block, {
    text: before + joined,
    marks: [...marks, { kind: 'link', href, start: before.length, end: before.length + joined.length }],
  })
}

function addressOf(block: Block): string | null {
  const written = wholeAddress.exec(block.text.trim())?.[1] ?? address.exec(block.text)?.[0]?.replace(/[)>\].,]+$/u, '')
  const link = block.marks.find((mark) => mark.kind === 'link' && /^https?:/u.test(mark.href))
  const href = link?.kind === 'link' ? link.href : null
  return safeLink(written ?? '') ?? href
}

/** Finds the lines that say where the text came from ("Original url:" and an address, "Source: The Guardian"), near its start or its end. */
export function markSources(blocks: readonly Block[], edge: { readonly head: number; readonly tail: number }): SourceLines {
  const result: Block[] = []
  let url: string | null = null
  let publisher: string | null = null
  let awaited = false
  for (const [index, original] of blocks.entries()) {
    const nearEdge = index < edge.head || index >= blocks.length - edge.tail
    const candidate = original.kind !== 'table' && original.kind !== 'code' && original.role === 'body' && original.text.length < 4000
    const block = candidate ? mendAddress(original, awaited || nearEdge) : original
    const match = candidate ? label.exec(block.text) : null
    const rest = match === null ? block.text : block.text.slice(match[0].length)
    const found = candidate ? addressOf(block) : null
    const isAddress = wholeAddress.test(rest.trim())
    const labelled = match !== null && (match[0].includes(':') || (rest === '' && wordCount(match[0]) >= 2))
    if (candidate && awaited && found !== null && wordCount(block.text) <= 30) {
      result.push(asParagraph(block, 'source'))
      url ??= found
    } else if (match !== null && found !== null && (isAddress || (nearEdge && wordCount(rest) <= 15 && labelled))) {
      result.push(asParagraph(block, 'source'))
      url ??= found
      publisher ??= nameBeside(rest)
    } else if (candidate && nearEdge && wholeAddress.test(block.text.trim())) {
      result.push(asParagraph(block, 'source'))
      url ??= found
    } else if (match !== null && labelled && rest.trim() === '' && followedByAddress(blocks, index)) {
      result.push(asParagraph(block, 'source'))
      awaited = true
      continue
    } else if (
      match !== null &&
      nearEdge &&
      /^\W{0,3}(?:source|quelle|fuente|fonte|источник)\s*:/iu.test(block.text) &&
      wordCount(rest) > 0 &&
      wordCount(rest) <= 6
    ) {
      result.push(asParagraph(block, 'source'))
      publisher ??= nameBeside(rest)
    } else result.push(block)
    awaited = false
  }
  return { blocks: result, url, publisher }
}

function nameBeside(rest: string): string | null {
  const name = rest.replace(/https?:\/\/\S+/gu, '').replace(/^[\s:—–|(-]+|[\s:—–|().,-]+$/gu, '')
  return name !== '' && wordCount(name) <= 6 && /^\p{Lu}/u.test(name) && !/\b(?:here|article|story|original)\b/iu.test(name) ? name : null
}

function followedByAddress(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]
  return (
    next !== undefined &&
    (next.kind === 'paragraph' || next.kind === 'list-item' || next.kind === 'quote') &&
    wordCount(next.text) <= 30 &&
    addressOf(next) !== null
  )
}
