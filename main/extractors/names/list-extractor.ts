import type { Mention } from '../../../shared/model/mention.ts'
import type { Extractor } from '../extractor.ts'
import { mentionIn } from '../found.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { commonCapitals, titlePrefixes, titles } from '../data/name-clues.ts'
import { type Listed, listed, listedFrom } from './gazetteer.ts'
import { isTitleCase, joins, type Token, tokensOf } from './tokens.ts'

/** Finds countries, cities, regions, peoples and well-known organizations by name. */
export const listExtractor: Extractor = {
  name: 'lists',
  version: '1',
  extract: (input) => passagesOf(input).flatMap(inPassage),
}

function inPassage(passage: Passage): Mention[] {
  const tokens = tokensOf(passage.text)
  const headline = isTitleCase(tokens, passage.text)
  const shouting = tokens.length > 2 && tokens.every((token) => token.word === token.word.toUpperCase())
  const mentions: Mention[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    const entry = token === undefined ? null : longestAt(tokens, at)
    if (token === undefined || entry === null) {
      if (token?.word.includes('-') === true && !/-\p{Ll}{1,4}-/u.test(token.word) && !goesOn(tokens, at))
        mentions.push(...partsOf(passage, token))
      at += 1
      continue
    }
    const last = tokens[at + entry.words.length - 1] ?? token
    // Where a sentence opens, Nice and Split are plain words until something else says that they are none.
    const weak = token.opens && entry.confidence <= 0.6 ? 0.3 : 0
    if (!(shouting && /^[A-Z]{2,4}$/u.test(entry.name))) {
      const params: Record<string, string> = entry.place === null ? { list: entry.list } : { place: entry.place }
      mentions.push(
        mentionIn(passage, {
          start: token.start,
          end: endOf(passage.text, last),
          type: entry.type,
          confidence: (headline ? entry.confidence : trusted(entry, tokens, at)) - weak,
          code: entry.place === null ? 'list' : 'demonym',
          params,
        }),
      )
    }
    at += entry.words.length
  }
  return mentions
}

/** A listed place beside another capitalised word is often a part of a longer name: a team, a person, a company. */
function trusted(entry: Listed, tokens: readonly Token[], at: number): number {
  if (entry.type !== 'place') return entry.confidence
  const [before, first, last, next] = [tokens[at - 1], tokens[at], tokens[at + entry.words.length - 1], tokens[at + entry.words.length]]
  if (before !== undefined && first !== undefined && joins(before, first) && isNamePart(before) && !compass.test(before.word))
    return Math.min(entry.confidence, 0.34)
  if (last !== undefined && next !== undefined && joins(last, next) && isNamePart(next)) return Math.min(entry.confidence, 0.34)
  return entry.confidence
}

const compass = /^(?:East|West|North|South|Eastern|Western|Northern|Southern|Central)$/u

function isNamePart(token: Token): boolean {
  return (
    token.capital &&
    token.word.length > 1 &&
    !commonCapitals.has(token.word) &&
    !titles.has(token.word) &&
    !titlePrefixes.has(token.word) &&
    listed(token.word) === null
  )
}

/** `D.C` and `U.S` come without their last full stop when the word pattern stops early. */
function endOf(text: string, last: Token): number {
  return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last.word) && text[last.end] === '.' ? last.end + 1 : last.end
}

function longestAt(tokens: readonly Token[], at: number): Listed | null {
  const first = tokens[at]
  if (first === undefined) return null
  for (const entry of listedFrom(first.word)) {
    if (
      entry.words.every(
        (word, index) => tokens[at + index]?.word === word && (index === 0 || fits(tokens[at + index - 1], tokens[at + index])),
      )
    )
      return entry
  }
  return null
}

function fits(before: Token | undefined, token: Token | undefined): boolean {
  if (before === undefined || token === undefined || before.outerEnd !== before.end) return false
  return /^(?:\.?[\s\u00a0]{1,2}|, )$/u.test(token.gap)
}

/** Whether a capitalised word follows at once: Asia-Pacific Economic Cooperation is one name. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return token !== undefined && next !== undefined && joins(token, next) && isNamePart(next)
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
      mentions.push(
        mentionIn(passage, { start, end: start + part.length, type: entry.type, confidence: entry.confidence - 0.1, code, params }),
      )
    }
    start += part.length + 1
  }
  return mentions
}
