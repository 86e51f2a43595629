import type { Mention } from '../../../shared/model/mention.ts'
import type { Extractor } from '../extractor.ts'
import { mentionIn } from '../found.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { type Listed, listed, listedFrom } from './gazetteer.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Finds countries, cities, regions, peoples and well-known organizations by name. */
export const listExtractor: Extractor = {
  name: 'lists',
  version: '1',
  extract: (input) => passagesOf(input).flatMap(inPassage),
}

function inPassage(passage: Passage): Mention[] {
  const tokens = tokensOf(passage.text)
  const shouting = tokens.length > 2 && tokens.every((token) => token.word === token.word.toUpperCase())
  const mentions: Mention[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    const entry = token === undefined ? null : longestAt(tokens, at)
    if (token === undefined || entry === null) {
      if (token?.word.includes('-') === true) mentions.push(...partsOf(passage, token))
      at += 1
      continue
    }
    const last = tokens[at + entry.words.length - 1] ?? token
    const weak = token.opens && entry.confidence <= 0.6 ? 0.15 : 0
    if (!(shouting && /^[A-Z]{2,4}$/u.test(entry.name))) {
      const params: Record<string, string> = entry.place === null ? { list: entry.list } : { place: entry.place }
      mentions.push(mentionIn(passage, {
        start: token.start, end: endOf(passage.text, last), type: entry.type, confidence: entry.confidence - weak, code: entry.place === null ? 'list' : 'demonym', params,
      }))
    }
    at += entry.words.length
  }
  return mentions
}

/** `D.C` and `U.S` come without their last full stop when the word pattern stops early. */
function endOf(text: string, last: Token): number {
  return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last.word) && text[last.end] === '.' ? last.end + 1 : last.end
}

function longestAt(tokens: readonly Token[], at: number): Listed | null {
  const first = tokens[at]
  if (first === undefined) return null
  for (const entry of listedFrom(first.word)) {
    if (entry.words.every((word, index) => tokens[at + index]?.word === word && (index === 0 || fits(tokens[at + index - 1], tokens[at + index])))) return entry
  }
  return null
}

function fits(before: Token | undefined, token: Token | undefined): boolean {
  if (before === undefined || token === undefined || before.outerEnd !== before.end) return false
  return /^(?:\.?[\s\u00a0]{1,2}|, )$/u.test(token.gap)
}

/** Names within a word of several parts: the Soviet of ex-Soviet, both countries of Russia-Ukraine. */
function partsOf(passage: Passage, token: Token): Mention[] {
  const mentions: Mention[] = []
  let start = token.start
  for (const part of token.word.split('-')) {
    const entry = listed(part)
    if (entry !== null && part.length > 1 && entry.confidence > 0.6) {
      const params: Record<string, string> = entry.place === null ? { list: entry.list } : { place: entry.place }
      const code = entry.place === null ? 'list' : 'demonym'
      mentions.push(mentionIn(passage, { start, end: start + part.length, type: entry.type, confidence: entry.confidence - 0.1, code, params }))
    }
    start += part.length + 1
  }
  return mentions
}
