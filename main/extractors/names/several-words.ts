import type { MentionType, Reason } from '../../../shared/model/mention.ts'
import {
  commonCapitals,
  organizationHeads,
  organizationWords,
  placeHeads,
  placePrepositions,
  placeWords,
  speech,
} from '../data/name-clues.ts'
import { isGivenName } from './given-name.ts'
import { listed } from './gazetteer.ts'
import type { Token } from './tokens.ts'

/** A name of several words with what stands around it. */
export interface SeveralWords {
  readonly tokens: readonly Token[]
  readonly first: string
  readonly last: string
  readonly before: string
  readonly after: string
  /** What lies between the name and the word after it. */
  readonly gap: string
}

/** What a clue says: the words it stands on are for the reader, who is told why. */
export interface Verdict {
  readonly type: MentionType
  readonly confidence: number
  readonly reason: Reason
}

export function byRole(type: MentionType, confidence: number, role: string): Verdict {
  return { type, confidence, reason: { code: 'role', params: { role } } }
}

export function byCapitals(type: MentionType, confidence: number): Verdict {
  return { type, confidence, reason: { code: 'capitals', params: {} } }
}

const compass = /^(?:East|West|North|South|Eastern|Western|Northern|Southern|Central|Upper|Lower|Greater|Inner|Outer)$/u
const initial = /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u
const capitalised = /^\p{Lu}\p{Ll}/u
const plural = /^\p{Lu}\p{Ll}{2,}[^su\P{L}]s$/u

/** Bodies of state, whose names stand on their own after a nationality: Russian Foreign Ministry. */
export function isStateBody(word: string): boolean {
  return /^(?:Ministry|Department|Parliament|Police|Army|Navy|Commission|University)$/u.test(word)
}

function isPlace(tokens: readonly Token[]): boolean {
  return listed(tokens.map((token) => token.word).join(' '))?.type === 'place'
}

function isPlain({ word }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && listed(word) === null && !commonCapitals.has(word)
}

/** Clues in the order they are tried: the first that speaks decides. Confidence is how often each was right on the training corpora. */
const clues: readonly ((name: SeveralWords) => Verdict | null)[] = [
  ({ first }) => (/^(?:Hurricane|Typhoon|Cyclone|Storm|Operation)$/u.test(first) ? byRole('event', 0.75, first) : null),
  ({ tokens, first }) => (first === 'Battle' && tokens[1]?.word === 'of' ? byRole('event', 0.8, first) : null),
  ({ last }) => (organizationWords.has(last) ? byRole('organization', isStateBody(last) ? 0.82 : 0.78, last) : null),
  ({ tokens, first }) =>
    organizationHeads.has(first) && tokens.some(({ word }) => word === 'of' || word === 'for') ? byRole('organization', 0.78, first) : null,
  ({ tokens, first }) => (compass.test(first) && isPlace(tokens.slice(1)) ? byRole('place', 0.85, first) : null),
  ({ last }) => (placeWords.has(last) ? byRole('place', 0.72, last) : null),
  ({ first }) => (placeHeads.has(first) ? byRole('place', 0.65, first) : null),
  // Boston Bruins: a place and a plural are a team.
  ({ tokens, last }) =>
    tokens.length <= 4 && plural.test(last) && isPlace(tokens.slice(0, -1)) ? byRole('organization', 0.65, last) : null,
  ({ tokens, first }) => (tokens.length <= 4 && isGivenName(first) ? byCapitals('person', 0.86) : null),
  ({ tokens, last }) =>
    tokens.length <= 4 && /^\p{Lu}$/u.test(tokens[1]?.word ?? '') && capitalised.test(last) ? byCapitals('person', 0.75) : null,
  ({ tokens, first, last }) => (tokens.length <= 3 && initial.test(first) && capitalised.test(last) ? byCapitals('person', 0.7) : null),
  ({ tokens, after }) => (tokens.length <= 3 && speech.has(after) ? byRole('person', 0.68, after) : null),
  ({ tokens, after, gap }) =>
    tokens.length <= 3 && tokens.every(isPlain) && /^, ?$/u.test(gap) && /^(?:who|whose|whom|\d{2})$/u.test(after)
      ? byRole('person', 0.7, after)
      : null,
  ({ tokens, before }) => (tokens.length <= 3 && placePrepositions.has(before) ? byRole('place', 0.42, before) : null),
]

/** What a name of several words is, or null when no clue speaks. */
export function judgeSeveralWords(name: SeveralWords): Verdict | null {
  for (const clue of clues) {
    const verdict = clue(name)
    if (verdict !== null) return verdict
  }
  return null
}
