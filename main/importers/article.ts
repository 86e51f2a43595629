import type { Block } from '../../shared/model/block.ts'
import type { IsoDay } from '../../shared/model/mention-value.ts'
import type { Metadata } from '../../shared/model/metadata.ts'
import { agencyAtEnd, agencyNamed, agencyOfDateline } from './agencies.ts'
import { coverage, cutLong, endsSentence, isProse, withRole, wordCount } from './block-shape.ts'
import { markBoilerplate } from './boilerplate.ts'
import { reportersOfClosingLine } from './byline.ts'
import { markCaptions } from './captions.ts'
import { headLength, markFront } from './front-of-article.ts'
import type { Hints } from './hints.ts'
import { languageOf } from './language.ts'
import { cutPublisher, publisherOfUrl } from './publishers.ts'
import { rejoinSentences } from './rejoin.ts'
import { markSources } from './source-lines.ts'
import { markTeasers, teaserLabel } from './teasers.ts'
import { dayOfUrl, findDate } from './written-date.ts'

export interface ArticleHints extends Hints {
  /** The file's own name, from which a document without any words for a title gets one. */
  readonly name: string
  /** Whether the text had no way to say what a heading is, so that short lines between paragraphs are taken for headings. */
  readonly plain: boolean
  /** Whether sentences may have been split by the ends of pages. */
  readonly rejoin: boolean
}

export interface ShapedArticle {
  readonly metadata: Metadata
  readonly blocks: readonly Block[]
}

const tailLength = 6

/** Finds out what each block does in its article and what the article says of itself. The same rules hold for every format. */
export function shapeArticle(read: readonly Block[], hints: ArticleHints): ShapedArticle {
  const clean = read.filter((block) => block.text.trim() !== '')
  const sources = markSources(clean, { head: headLength(clean), tail: tailLength })
  const front = markFront(markTeasers(sources.blocks), hints)
  const captioned = markCaptions(front.blocks.map(asHeading).map(hints.plain ? asPlainHeading : (block) => block), front.head)
  const marked = markBoilerplate(captioned, front.head)
  const joined = hints.rejoin ? rejoinSentences(marked) : marked
  const closing = closingLines(joined)
  const blocks = closing.blocks.flatMap(cutLong)
  const body = blocks.filter((block) => block.role === 'body')
  const sourceUrl = hints.sourceUrl ?? sources.url
  const publisher =
    hints.publisher ??
    (sources.publisher !== null && agencyNamed(sources.publisher) === null ? sources.publisher : null) ??
    front.publisher ??
    (sourceUrl === null ? null : publisherOfUrl(sourceUrl))
  const titled = cutPublisher(chooseTitle(front.headline, hints.title) ?? titleWithout(body, hints.name), publisher)
  const authors = hints.authors.length > 0 ? hints.authors : front.authors.length > 0 ? front.authors : closing.authors
  return {
    blocks,
    metadata: {
      title: titled.title,
      authors: [...authors],
      agency: hints.agency ?? front.agency ?? agencyNamed(sources.publisher ?? '') ?? closing.agency ?? agencyOfBody(body),
      date: hints.date ?? front.date ?? (sourceUrl === null ? null : dayOfUrl(sourceUrl)) ?? dayOfDateline(body),
      publisher: publisher ?? titled.publisher,
      sourceUrl,
      language: languageOf(textSample(body.length > 0 ? body : blocks), hints.language),
    },
  }
}

/** The title a file gives itself, or the headline where that title is the headline and the site's name. */
function chooseTitle(headline: string | null, given: string | null): string | null {
  if (headline === null || given === null) return given ?? headline
  return wordCount(headline) >= 3 && given.startsWith(headline) ? headline : given
}

/** A short paragraph all in bold heads what follows it. */
function asHeading(block: Block, index: number, blocks: readonly Block[]): Block {
  if (block.kind === 'heading')
    return block.role === 'body' || block.role === 'heading' ? { ...block, role: 'heading', marks: withoutWholeStress(block) } : block
  if (block.kind !== 'paragraph' || block.role !== 'body' || block.text.includes('\n')) return block
  const next = blocks[index + 1]
  const heads =
    coverage(block, 'strong') > 0.95 && wordCount(block.text) <= 14 && !endsSentence(block.text) && coverage(block, 'link') < 0.5
  if (!heads || index === 0 || next === undefined || next.role !== 'body' || wordCount(next.text) < 8 || teaserLabel(block.text) !== null)
    return block
  return { kind: 'heading', role: 'heading', text: block.text, marks: withoutWholeStress(block), level: 3 }
}

/** In plain text a short line that ends no sentence, between two paragraphs that do, heads the second. */
function asPlainHeading(block: Block, index: number, blocks: readonly Block[]): Block {
  const before = blocks[index - 1]
  const after = blocks[index + 1]
  if (block.kind !== 'paragraph' || block.role !== 'body' || before === undefined || after === undefined) return block
  const short =
    wordCount(block.text) <= 10 &&
    block.text.length <= 90 &&
    /^[\p{Lu}\p{N}“"‘']/u.test(block.text) &&
    /[\p{L}\p{N})”"’'?!]$/u.test(block.text) &&
    !/:\s|\t|https?:/u.test(block.text)
  const between = (before.role !== 'body' || endsSentence(before.text)) && before.role !== 'headline' && isProse(after)
  return short && between && !/["”]\s*$/u.test(block.text)
    ? { kind: 'heading', role: 'heading', text: block.text, marks: block.marks, level: 3 }
    : block
}

function withoutWholeStress(block: Block): Block['marks'] {
  return block.marks.filter((mark) => (mark.kind !== 'strong' && mark.kind !== 'emphasis') || mark.end - mark.start < block.text.length - 2)
}

function closingLines(blocks: readonly Block[]): {
  readonly blocks: readonly Block[]
  readonly authors: readonly string[]
  readonly agency: string | null
} {
  let authors: readonly string[] = []
  let agency: string | null = null
  const from = blocks.length - tailLength
  const marked = blocks.map((block, index) => {
    if (index < from || index < 2 || block.kind !== 'paragraph' || block.role !== 'body') return block
    const reporters = reportersOfClosingLine(block.text)
    if (reporters !== null) {
      if (authors.length === 0) authors = reporters
      return withRole(block, 'byline')
    }
    const bare = block.text.replace(/^[\s(–—-]+|[\s)–—.-]+$/gu, '')
    const signed = block.text.length < 60 ? agencyNamed(bare) : null
    agency ??= signed ?? agencyAtEnd(block.text)
    return signed === null ? block : withRole(block, 'byline')
  })
  return { blocks: marked, authors, agency }
}

function agencyOfBody(body: readonly Block[]): string | null {
  const first = body.find((block) => block.kind === 'paragraph' && wordCount(block.text) >= 8)
  return first === undefined ? null : agencyOfDateline(first.text)
}

/** The full date in a dispatch's dateline, "MOSCOW, October 20, 2021 (AFP) —". */
function dayOfDateline(body: readonly Block[]): IsoDay | null {
  const first = body.find(isProse)
  const dateline = first === undefined ? null : /^[^.!?]{0,80}?(?:[-–—]|\))\s/u.exec(first.text.slice(0, 100))
  return dateline === null ? null : (findDate(dateline[0])?.day ?? null)
}

function titleWithout(body: readonly Block[], name: string): string {
  const bare = name
    .replace(/\.[a-z0-9]{1,8}$/iu, '')
    .replace(/[_+]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const words = bare.match(/\p{L}{2,}/gu) ?? []
  const heading = body.find((block) => block.kind === 'heading')
  if (heading !== undefined) return heading.text.slice(0, 200)
  const first = body[0]
  if (words.length >= 2 || first === undefined) return bare === '' ? 'Untitled' : bare
  const text = first.text.replace(/\s+/gu, ' ')
  if (text.length <= 80) return text
  const cut = text.slice(0, 80)
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), 40))
    .toWellFormed()
    .replace(/\uFFFD/gu, '')}…`
}

function textSample(blocks: readonly Block[]): string {
  const parts: string[] = []
  let length = 0
  for (const block of blocks) {
    if (length > 4_000) break
    if (block.kind === 'code') continue
    parts.push(block.text.slice(0, 4_000))
    length += block.text.length
  }
  return parts.join('\n')
}
