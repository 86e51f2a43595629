import type { Mention } from '../../../shared/model/mention.ts'
import { plainCapitals } from '../data/name-clues.ts'
import type { Passage } from '../passages.ts'
import type { Read } from './document-sense.ts'
import { listed } from './gazetteer.ts'
import { titleBefore, titleLength } from './titles.ts'
import type { Token } from './tokens.ts'

/** What the recogniser believes less than this is not worth weighing against the rest. */
const leastBelieved = 0.3

/** Puts what the recogniser found into the shape of the project: no "the", no possessive ending, no title in the name of a person; a title beside it is the reason. Mentions of one passage, in order. */
export function refine({ passage, tokens }: Read, mentions: readonly Mention[]): readonly Mention[] {
  return joined(passage, mentions).flatMap((mention) => refined(passage, tokens, mention))
}

function refined(passage: Passage, tokens: readonly Token[], mention: Mention): readonly Mention[] {
  if (mention.reason.code !== 'model') return [mention]
  if (mention.confidence < leastBelieved) return []
  const [start, end] = trimmed(passage.text, mention.start - passage.start, mention.end - passage.start)
  if (end <= start || isNoName(passage.text.slice(start, end), mention)) return []
  const first = tokenAt(tokens, start)
  const last = lastBefore(tokens, end)
  if (last < first) return []
  const from = startOf(passage.text, tokens[first], start, mention)
  const to = endOf(passage.text, tokens[last], end, mention)
  if (mention.type === 'place') return [moved(passage, mention, from, withoutKind(passage.text, from, to))]
  if (mention.type !== 'person') return [moved(passage, mention, from, to)]
  const office = tokens[last]
  if (first < last && office !== undefined && offices.test(office.word)) {
    // Cagayan Governor is nobody: the place is left.
    const place = passage.text.slice(from, tokens[last - 1]?.end ?? to)
    const type = listed(place)?.type ?? 'place'
    return [{ ...moved(passage, mention, from, from + place.length), type, confidence: mention.confidence * 0.8 }]
  }
  const own = withoutHonours(tokens.slice(first, last + 1))
  const closing = own.length < last + 1 - first ? (own.at(-1)?.end ?? to) : to
  const titled = titleLength(own)
  const rest = own[titled]
  if (titled > 0) {
    if (rest === undefined) return []
    const title = own
      .slice(0, titled)
      .map((token) => token.word)
      .join(' ')
    return [withTitle(moved(passage, mention, rest.start, closing), title)]
  }
  const title = titleBefore(tokens, first)
  const found = moved(passage, mention, from, closing)
  return [title === null ? found : withTitle(found, title)]
}

/** Titles that are nobody's surname. */
const offices =
  /^(?:Governor|Minister|President|Secretary|Senator|Mayor|Ambassador|Spokesman|Spokeswoman|Chairman|Director|Commissioner|Premier|Chancellor|Prosecutor)$/u
const honours = /^(?:KC|QC|MP|MEP|MSP|OBE|CBE|MBE|KBE|PhD|Ph\.D|MD|M\.D|Esq|RN|CPA|DDS)$/u

/** The words of a name without what was awarded to it. */
function withoutHonours(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length
  while (end > 1 && honours.test(tokens[end - 1]?.word ?? '')) end -= 1
  return tokens.slice(0, end)
}

/** A title is good news for a name that the recogniser doubts. */
function withTitle(mention: Mention, title: string): Mention {
  return { ...mention, confidence: 1 - (1 - mention.confidence) * 0.6, reason: { code: 'title', params: { title } } }
}

/** What is ex-Soviet or pro-Russian is named after the word that follows. */
const prefix = /^(?:ex|anti|pro|non|post|pre|neo|inter)[-‐‑](?=\p{Lu})/u

function moved(passage: Passage, mention: Mention, start: number, to: number): Mention {
  const from = start + (prefix.exec(passage.text.slice(start, to))?.[0].length ?? 0)
  return { ...mention, start: passage.start + from, end: passage.start + to, text: passage.text.slice(from, to) }
}

const openEnd = /\s(?:and|of|for|in|do|da|de|del|di|la|le|van|von|der|the)$/u

const nickname = /^ ["“‘'(]\p{Lu}[\p{L} .-]{1,20}["”’')] $/u

/** Two finds of one type that are one name: the first ends in the middle (Viana do, Castelo), or a nickname stands between (Sean "Diddy" Combs). */
function joined(passage: Passage, mentions: readonly Mention[]): readonly Mention[] {
  const all: Mention[] = []
  for (const mention of mentions) {
    const at = all.findLastIndex(({ reason }) => reason.code === 'model')
    const before = all[at]
    if (before === undefined || before.type !== mention.type || !isRead(mention) || !goesOn(passage, before, mention)) all.push(mention)
    else {
      const whole = moved(passage, before, before.start - passage.start, mention.end - passage.start)
      all[at] = { ...whole, confidence: Math.min(before.confidence, mention.confidence) }
    }
  }
  return all
}

function isRead({ reason }: Mention): boolean {
  return reason.code === 'model' || reason.code === 'role'
}

function goesOn(passage: Passage, before: Mention, mention: Mention): boolean {
  const gap = passage.text.slice(before.end - passage.start, mention.start - passage.start)
  return (gap === ' ' && openEnd.test(before.text)) || (mention.type === 'person' && nickname.test(gap))
}

/** One letter, and initials that mean a thing of every day: ASAP, RSVP. */
function isNoName(words: string, { type }: Mention): boolean {
  if (/^(?:Covid|COVID)$/u.test(words)) return true
  return type !== 'person' && (/^.$/u.test(words) || (words !== 'IS' && plainCapitals.has(words)))
}

/** Khost of Khost province: the word for its kind, in small letters, is no part of a place's name. */
function withoutKind(text: string, from: number, to: number): number {
  const kind =
    /(?<=[\p{L}.])\s+(?:province|district|county|state|region|city|area|village|town|border|neighbo(?:u)?rhood|suburb|airport)$/u.exec(
      text.slice(from, to),
    )
  return kind === null ? to : from + kind.index
}

function trimmed(text: string, from: number, to: number): readonly [number, number] {
  const span = text.slice(from, to)
  const lead = /^(?:[Tt]he\s+|[^\p{L}\p{N}]+)*/u.exec(span)?.[0].length ?? 0
  const trail =
    /(?:['’ʼ][sS]?|[^\p{L}\p{N}\p{M}.)]+|(?<=\p{L}) (?:and|of|for|in|do|da|de|del|the))*$/u.exec(span.slice(lead))?.[0].length ?? 0
  return [from + lead, to - trail]
}

/** The index of the word that holds or follows an offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.outerEnd ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the last word that begins before an offset. */
function lastBefore(tokens: readonly Token[], end: number): number {
  const at = tokenAt(tokens, end - 1)
  return (tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end ? at : at - 1
}

/** Fort-de-France, and the Halvorsen-Lie of a person: what hyphens join is one name. */
function isOneName(word: string, type: Mention['type']): boolean {
  return (
    /^\p{Lu}\p{L}+(?:-\p{Ll}{1,4})+-\p{Lu}\p{L}+$/u.test(word) || (type === 'person' && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u.test(word))
  )
}

/** The recogniser cuts words at hyphens: the al- of al-Qaida is a part of the name. */
function startOf(text: string, token: Token | undefined, start: number, { type }: Mention): number {
  if (token === undefined || token.start >= start) return start
  if (isOneName(token.word, type)) return token.start
  return /^(?:al|el|ul|ad|as|an|ash|bin|Al|El|O|Mc)['’-]$/u.test(text.slice(token.start, start)) ? token.start : start
}

/** The full stop of an abbreviation is a part of the name: Contoso Inc., Robert Downey Jr., the U.S. */
function endOf(text: string, token: Token | undefined, end: number, { type }: Mention): number {
  if (token !== undefined && token.start < end && end < token.end && isOneName(token.word, type)) return token.end
  if (token !== undefined && token.start < end && end < token.end && text[end] !== '-' && /^(?:\p{Lu}\.)+$/u.test(token.word))
    return token.end
  if (text[end] !== '.') return end
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, end - 12), end))?.[0] ?? ''
  return /^(?:Jr|Sr|Inc|Ltd|Corp|Co|Bros|St|(?:\p{Lu}\.)+\p{Lu})$/u.test(word) ? end + 1 : end
}
