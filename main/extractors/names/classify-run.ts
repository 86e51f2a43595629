import type { MentionType, Reason } from '../../../shared/model/mention.ts'
import { givenNames } from '../data/given-names.ts'
import {
  commonCapitals, organizationHeads, organizationWords, placeHeads, placePrepositions, placeWords, plainCapitals, speech, titlePrefixes, titles,
} from '../data/name-clues.ts'
import { listed } from './gazetteer.ts'
import type { Run } from './runs.ts'
import type { Token } from './tokens.ts'

export interface Classified {
  readonly tokens: readonly Token[]
  readonly type: MentionType
  readonly confidence: number
  readonly code: Reason['code']
  readonly params: Readonly<Record<string, string>>
}

const compass = /^(?:East|West|North|South|Eastern|Western|Northern|Southern|Central|Upper|Lower|Greater|Inner|Outer)$/u
const states = /^(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|Calif|Fla|Mass|Pa|Va|Conn|Ill|Mich|Minn|Wis|Tenn|Ariz)$/u
const given = new Set(givenNames.split(/\s+/u).filter((name) => name !== ''))

export function isGivenName(word: string): boolean {
  return given.has(word)
}

function isTitle(word: string): boolean {
  return titles.has(word)
}

/** How many words at the start of a run are a title ("Deputy Prime Minister"), nationality before it included. */
function titleLength(tokens: readonly Token[]): number {
  let at = 0
  while (at < tokens.length && (titlePrefixes.has(tokens[at]?.word ?? '') || listed(tokens[at]?.word ?? '')?.type === 'group' || /^U\.?S\.?$/u.test(tokens[at]?.word ?? ''))) {
    if (isTitle(tokens[at]?.word ?? '') && !titlePrefixes.has(tokens[at + 1]?.word ?? '') && !isTitle(tokens[at + 1]?.word ?? '')) break
    at += 1
  }
  let end = 0
  while (at < tokens.length && isTitle(tokens[at]?.word ?? '')) {
    at += 1
    end = at
  }
  return end
}

/** What a run of capitalised words names and by which clue, or null when nothing tells. `before` and `after` are the words around it. */
export function classifyRun(run: Run, before: Token | undefined, after: Token | undefined): Classified | null {
  const titled = titleLength(run.tokens)
  const lowTitle = before !== undefined && isTitle(before.word.replace(/^./u, (letter) => letter.toUpperCase())) && before.word.length > 3 ? before.word : null
  if (titled > 0) {
    const rest = run.tokens.slice(titled)
    if (rest.length === 0 || rest.length > 5 || hasOrganizationWord(rest)) return hasOrganizationWord(rest) ? classifyPlain(run.tokens, before, after) : null
    const title = run.tokens.slice(0, titled).map((token) => token.word).join(' ')
    return { tokens: rest, type: 'person', confidence: 0.92, code: 'title', params: { title } }
  }
  if (lowTitle !== null && run.tokens.length <= 4 && !hasOrganizationWord(run.tokens) && listed(run.tokens[0]?.word ?? '') === null) {
    return { tokens: run.tokens, type: 'person', confidence: 0.85, code: 'title', params: { title: lowTitle } }
  }
  return classifyPlain(run.tokens, before, after)
}

function hasOrganizationWord(tokens: readonly Token[]): boolean {
  return organizationWords.has(tokens.at(-1)?.word ?? '') || organizationHeads.has(tokens[0]?.word ?? '')
}

function classifyPlain(all: readonly Token[], before: Token | undefined, after: Token | undefined): Classified | null {
  const tokens = withoutCommonStart(all)
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return null
  const as = (type: MentionType, confidence: number, code: Reason['code'] = 'capitals', params: Readonly<Record<string, string>> = {}): Classified => (
    { tokens, type, confidence, code, params }
  )
  const several = tokens.length > 1
  if (several && (organizationWords.has(last.word) || (organizationHeads.has(first.word) && tokens.some((token) => /^(?:of|for)$/u.test(token.word))))) {
    const clue = organizationWords.has(last.word) ? last.word : first.word
    return as('organization', isGovernment(last.word) ? 0.82 : 0.78, 'role', { role: clue })
  }
  if (several && compass.test(first.word) && listed(tokens.slice(1).map((token) => token.word).join(' '))?.type === 'place') return as('place', 0.85, 'role', { role: first.word })
  if (several && placeWords.has(last.word)) return as('place', 0.72, 'role', { role: last.word })
  if (several && placeHeads.has(first.word)) return as('place', 0.65, 'role', { role: first.word })
  if (several && /^\p{Lu}\p{Ll}{2,}[^su\P{L}]s$/u.test(last.word) && tokens.length <= 4 && listed(tokens.slice(0, -1).map((token) => token.word).join(' '))?.type === 'place') return as('organization', 0.65, 'role', { role: last.word })
  if (several && tokens.length <= 4 && isGivenName(first.word)) return as('person', 0.86)
  if (several && tokens.length <= 4 && /^\p{Lu}$/u.test(tokens[1]?.word ?? '') && /^\p{Lu}\p{Ll}/u.test(last.word)) return as('person', 0.75)
  if (several && tokens.length <= 3 && /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u.test(first.word) && /^\p{Lu}\p{Ll}/u.test(last.word)) return as('person', 0.7)
  if (tokens.length === 1) return classifySingle(first, before, after, as)
  if (tokens.length <= 3 && after !== undefined && speech.has(after.word)) return as('person', 0.68, 'role', { role: after.word })
  if (tokens.length <= 3 && before !== undefined && placePrepositions.has(before.word)) return as('place', 0.42, 'role', { role: before.word })
  return null
}

function classifySingle(
  token: Token, before: Token | undefined, after: Token | undefined,
  as: (type: MentionType, confidence: number, code?: Reason['code'], params?: Readonly<Record<string, string>>) => Classified,
): Classified | null {
  const { word } = token
  if (states.test(word) && before?.capital === true && /^,? $/u.test(token.gap)) return as('place', 0.75, 'list', { list: 'states' })
  if (/^\p{Lu}{2,5}$/u.test(word)) {
    const shouted = [before, after].some((other) => other !== undefined && /^\p{Lu}{2,}$/u.test(other.word))
    return plainCapitals.has(word) || shouted || word.length === 2 ? null : as('organization', 0.42)
  }
  if (isGivenName(word)) return as('person', token.opens ? 0.7 : 0.75)
  if (token.opens) return null
  if (before !== undefined && speech.has(before.word) && /^ $/u.test(token.gap)) return as('person', 0.6, 'role', { role: before.word })
  if (after !== undefined && speech.has(after.word)) return as('person', 0.6, 'role', { role: after.word })
  if (before !== undefined && placePrepositions.has(before.word) && word.length > 3) return as('place', 0.58, 'role', { role: before.word })
  return null
}

function isGovernment(word: string): boolean {
  return /^(?:Ministry|Department|Parliament|Police|Army|Navy|Commission|University|Party)$/u.test(word)
}

/** A run without the words at its start that are no part of a name: a nationality before an office, words that only open a sentence. */
function withoutCommonStart(all: readonly Token[]): readonly Token[] {
  let tokens = all
  while (tokens.length > 1) {
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first === undefined || last === undefined) break
    const drop = listed(first.word)?.type === 'group' ? isGovernment(last.word) && last.word !== 'Party' : first.opens && commonCapitals.has(first.word) && !placeWords.has(last.word) && !organizationWords.has(last.word)
    if (!drop) break
    tokens = tokens.slice(1)
  }
  return tokens
}
