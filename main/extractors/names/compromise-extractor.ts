import nlp from 'compromise/two'
import type { Mention } from '../../../shared/model/mention.ts'
import type { Extractor } from '../extractor.ts'
import { isEnglish } from '../is-english.ts'
import { mentionIn } from '../found.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { isTitleCase, tokensOf } from './tokens.ts'

/** The tagger is by far the slowest: it reads a very long document's beginning only, in UTF-16 code units, and the names it finds there are looked for in all of it. */
const reach = 1_000_000

/** The tagger of compromise, as a recogniser of people and places in English; its guesses at organizations are left out, for one in eight was right. The only file that knows compromise. */
export const compromiseExtractor: Extractor = {
  name: 'compromise',
  version: '14.17.0',
  extract: (input) => (isEnglish(input) ? passagesOf(input) : []).filter((passage) => passage.start < reach).flatMap(inPassage),
}

type NameType = 'person' | 'place'

/** How often the tagger is right, measured on the training corpora. */
const trust: Readonly<Record<NameType, number>> = { person: 0.6, place: 0.42 }

interface Span {
  readonly type: NameType
  readonly start: number
  readonly end: number
  readonly words: number
}

function typeOf(tags: ReadonlySet<string>): NameType | null {
  if (tags.has('Honorific') || tags.has('Demonym')) return null
  if (tags.has('Person')) return 'person'
  if (tags.has('Place')) return 'place'
  return null
}

function inPassage(passage: Passage): Mention[] {
  if (isTitleCase(tokensOf(passage.text.slice(0, 300)), passage.text)) return []
  const spans: Span[] = []
  let offset = 0
  for (const sentence of nlp(passage.text).document) {
    let joins = false
    for (const term of sentence) {
      const start = offset + term.pre.length
      const end = start + term.text.length
      offset = end + term.post.length
      const type = /^\p{Lu}/u.test(term.text) ? typeOf(term.tags ?? new Set<string>()) : null
      const open: Span | undefined = joins && term.pre.trim() === '' ? spans.at(-1) : undefined
      if (type !== null) {
        if (open?.type === type) spans[spans.length - 1] = { type, start: open.start, end, words: open.words + 1 }
        else spans.push({ type, start, end, words: 1 })
      }
      joins = type !== null && !/[^\s.]/u.test(term.post) && !(term.tags?.has('Possessive') ?? false)
    }
  }
  return spans.flatMap((span) => toMention(passage, span))
}

/** Subtle: compromise gives its words back in order but not always letter for letter; what does not stand where it says is dropped. */
function toMention(passage: Passage, span: Span): Mention[] {
  const text = passage.text.slice(span.start, span.end)
  const trimmed = text
    .replace(/['’]s?$/u, '')
    .replace(/(?<!\.\p{Lu})\.$/u, '')
    .trimEnd()
  if (!/^\p{Lu}[\p{L}\p{M}\p{N} .,'’&-]*$/u.test(trimmed) || trimmed.length < 2) return []
  const confidence = trust[span.type] + (span.words > 1 ? 0.05 : 0)
  if (span.type === 'place' && span.words === 1) return []
  return [mentionIn(passage, { start: span.start, end: span.start + trimmed.length, type: span.type, confidence, code: 'model' })]
}
