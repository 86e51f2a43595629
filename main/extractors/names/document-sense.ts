import type { Mention, MentionType, Reason } from '../../../shared/model/mention.ts'
import { normaliseName } from '../../../shared/text/entity-name.ts'
import { mentionIn } from '../found.ts'
import type { Passage } from '../passages.ts'
import { isGivenName } from './given-name.ts'
import { listed } from './gazetteer.ts'
import { plainCapitals } from '../data/name-clues.ts'
import { type Token, tokensOf } from './tokens.ts'

interface Known {
  readonly words: readonly string[]
  readonly type: MentionType
  readonly confidence: number
  readonly reason: Reason
}

const nameTypes: ReadonlySet<MentionType> = new Set(['person', 'organization', 'place', 'group'])

/** Initials of a name's capitalised words: IS of Islamic State. */
export function initialsOf(name: string): string {
  return tokensOf(name)
    .filter((token) => token.capital)
    .map((token) => token.word[0] ?? '')
    .join('')
}

function shortOf(mention: Mention): Reason {
  return { code: 'full-name', params: { full: mention.text } }
}

/** What the names a document writes whole tell about its other words: surnames alone, initials, the same name where no other clue stands. */
export function knownNames(mentions: readonly Mention[]): ReadonlyMap<string, readonly Known[]> {
  const known = new Map<string, Known>()
  const add = (words: readonly string[], type: MentionType, confidence: number, reason: Reason): void => {
    const key = words.join(' ')
    const already = known.get(key)
    if (key !== '' && (already === undefined || already.confidence < confidence)) known.set(key, { words, type, confidence, reason })
  }
  for (const mention of mentions) {
    if (!nameTypes.has(mention.type) || mention.confidence < 0.5) continue
    const words = tokensOf(mention.text).map((token) => token.word)
    if (mention.type !== 'group') add(words, mention.type, Math.min(mention.confidence - 0.02, 0.9), mention.reason)
    if (mention.type === 'person' && words.length > 1 && mention.confidence >= 0.6) {
      const surname = words.at(-1) ?? ''
      const other = listed(surname)
      if (surname.length > 2 && !/^(?:Jr|Sr|II|III)$/u.test(surname))
        add([surname], 'person', other === null || other.type === 'person' ? 0.9 : 0.62, shortOf(mention))
      const first = words[0] ?? ''
      if (isGivenName(first)) add([first], 'person', 0.7, shortOf(mention))
    }
    if (words.length > 1 && (mention.type === 'organization' || mention.type === 'place')) {
      const initials = initialsOf(mention.text)
      if (initials.length >= 2 && initials.length <= 7 && !(plainCapitals.has(initials) && initials !== 'IS'))
        add([initials], mention.type, 0.85, { code: 'acronym', params: { full: mention.text } })
    }
  }
  const byFirst = new Map<string, Known[]>()
  for (const entry of known.values()) {
    const group = byFirst.get(entry.words[0] ?? '') ?? []
    group.push(entry)
    byFirst.set(entry.words[0] ?? '', group)
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

/** Every place in a passage where a known name stands. */
export function findKnown(passage: Passage, known: ReadonlyMap<string, readonly Known[]>): Mention[] {
  const tokens = tokensOf(passage.text)
  const mentions: Mention[] = []
  let at = 0
  while (at < tokens.length) {
    const first = tokens[at]
    const entry =
      first === undefined
        ? undefined
        : known
            .get(first.word)
            ?.slice(0, 50)
            .find((candidate) => standsAt(tokens, at, candidate.words))
    const last = tokens[at + (entry?.words.length ?? 1) - 1]
    if (first === undefined || entry === undefined || last === undefined) {
      at += 1
      continue
    }
    const { type, confidence, reason } = entry
    mentions.push(mentionIn(passage, { start: first.start, end: last.end, type, confidence, code: reason.code, params: reason.params }))
    at += entry.words.length
  }
  return mentions
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => {
    const token = tokens[at + index]
    const before = tokens[at + index - 1]
    return token?.word === word && (index === 0 || (/^\.?[\s\u00a0]{1,2}$/u.test(token.gap) && before?.outerEnd === before?.end))
  })
}

/** One name, one type: where a document's finds of a name differ, the type with most behind it wins; what is sure by itself stays. */
export function agreeOnTypes(mentions: readonly Mention[]): readonly Mention[] {
  const votes = new Map<string, Map<MentionType, number>>()
  for (const mention of mentions) {
    if (!nameTypes.has(mention.type)) continue
    const name = normaliseName(mention.text)
    const vote = votes.get(name) ?? new Map<MentionType, number>()
    vote.set(mention.type, (vote.get(mention.type) ?? 0) + mention.confidence)
    votes.set(name, vote)
  }
  return mentions.map((mention) => {
    const vote = votes.get(normaliseName(mention.text))
    if (!nameTypes.has(mention.type) || vote === undefined || vote.size < 2 || mention.confidence >= 0.8) return mention
    const [winner] = [...vote].sort((a, b) => b[1] - a[1])
    return winner === undefined ? mention : { ...mention, type: winner[0] }
  })
}
