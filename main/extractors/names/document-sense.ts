import type { Mention, MentionType, Reason } from '../../../shared/model/mention.ts'
import { normaliseName } from '../../../shared/text/entity-name.ts'
import { commonCapitals } from '../data/name-clues.ts'
import { mentionIn } from '../found.ts'
import type { Passage } from '../passages.ts'
import { isTitleCase, type Token } from './tokens.ts'
import { type Variant, variantsOf } from './variants.ts'

interface Known extends Variant {
  readonly reason: Reason
}

/** A passage with its words. */
export interface Read {
  readonly passage: Passage
  readonly tokens: readonly Token[]
}

/** What a document's whole names tell of its other words, by their first word, the longest first. */
export type KnownNames = ReadonlyMap<string, readonly Known[]>

const nameTypes: ReadonlySet<MentionType> = new Set(['person', 'organization', 'place', 'group'])
const leastBelieved = { one: 0.7, several: 0.55 }
const mostAtOneWord = 50

/** What the names a document writes whole tell about its other words: surnames alone, initials, the same name where no other clue stands. */
export function knownNames(mentions: readonly Mention[]): KnownNames {
  const known = new Map<string, Known>()
  for (const mention of mentions) {
    if (!nameTypes.has(mention.type) || mention.type === 'group') continue
    for (const variant of variantsOf(mention)) {
      // That Meridian is Meridian Motors helps to group it, not to find it.
      if (variant.relation === 'head') continue
      const least = variant.words.length > 1 || variant.relation !== 'same' ? leastBelieved.several : leastBelieved.one
      if (mention.confidence < least) continue
      const key = variant.words.join(' ')
      const already = known.get(key)
      if (already === undefined || worth(already) < worth(variant)) known.set(key, { ...variant, reason: reasonOf(mention, variant) })
    }
  }
  const byFirst = new Map<string, Known[]>()
  for (const entry of known.values()) {
    const first = entry.words[0] ?? ''
    for (const key of new Set([first, first.toUpperCase()])) {
      const group = byFirst.get(key) ?? []
      group.push(entry)
      byFirst.set(key, group)
    }
  }
  for (const [key, group] of byFirst) byFirst.set(key, group.sort((a, b) => b.words.length - a.words.length).slice(0, mostAtOneWord))
  return byFirst
}

/** That a name is short for another tells a reader more than that it stands there twice. */
function worth({ relation, confidence }: Variant): number {
  return relation === 'same' ? confidence : confidence + 0.2
}

function reasonOf(mention: Mention, { relation }: Variant): Reason {
  if (relation === 'acronym') return { code: 'acronym', params: { full: mention.text } }
  return { code: 'full-name', params: { full: mention.text, how: relation, at: String(mention.start) } }
}

/** Every place in a passage where a known name stands. `small` are the words that the document also writes small. */
export function findKnown({ passage, tokens }: Read, known: KnownNames, small: ReadonlySet<string>): Mention[] {
  const mentions: Mention[] = []
  const headline = isTitleCase(tokens, passage.text)
  const shouting = tokens.length > 1 && tokens.every(({ word }) => word === word.toUpperCase())
  let at = 0
  while (at < tokens.length) {
    const first = tokens[at]
    const entry = first === undefined ? undefined : known.get(first.word)?.find((candidate) => standsAt(tokens, at, candidate.words))
    const last = tokens[at + (entry?.words.length ?? 1) - 1]
    if (
      first === undefined ||
      entry === undefined ||
      last === undefined ||
      (entry.words.length === 1 && isDoubtful(first, headline, shouting, small))
    ) {
      at += 1
      continue
    }
    const { type, confidence, reason } = entry
    mentions.push(mentionIn(passage, { start: first.start, end: last.end, type, confidence, code: reason.code, params: reason.params }))
    at += entry.words.length
  }
  return mentions
}

/** Whether one word may be a plain word here: one that the document writes small too, where capitals mean nothing. */
function isDoubtful(token: Token, headline: boolean, shouting: boolean, small: ReadonlySet<string>): boolean {
  if (!shouting && /^\p{Lu}{2,}$/u.test(token.word)) return false
  return !token.capital || commonCapitals.has(token.word) || ((token.opens || headline) && small.has(token.word.toLowerCase()))
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => {
    const token = tokens[at + index]
    const before = tokens[at + index - 1]
    return (
      token !== undefined &&
      (token.word === word || (word.length > 3 && token.word === word.toUpperCase())) &&
      (index === 0 || (/^\.?[\s\u00a0]{1,2}$/u.test(token.gap) && before?.outerEnd === before?.end))
    )
  })
}

/** One name, one type: where a document's finds of a name differ, the type with most behind it wins, weighed by confidence; what lists and titles say outweighs the rest. */
export function agreeOnTypes(mentions: readonly Mention[]): readonly Mention[] {
  const votes = new Map<string, Map<MentionType, number>>()
  for (const mention of mentions) {
    if (!nameTypes.has(mention.type)) continue
    const name = normaliseName(mention.text)
    const vote = votes.get(name) ?? new Map<MentionType, number>()
    vote.set(mention.type, (vote.get(mention.type) ?? 0) + mention.confidence ** 2)
    votes.set(name, vote)
  }
  return mentions.map((mention) => {
    const vote = votes.get(normaliseName(mention.text))
    if (!nameTypes.has(mention.type) || vote === undefined || vote.size < 2) return mention
    const [winner] = [...vote].sort((a, b) => b[1] - a[1])
    if (winner === undefined || winner[0] === mention.type) return mention
    return winner[1] > 1.5 * (vote.get(mention.type) ?? 0) ? { ...mention, type: winner[0] } : mention
  })
}
