import type { MentionType, Reason } from '../../../shared/model/mention.ts'
import { commonCapitals, organizationHeads, organizationWords, placeWords, roles, titles } from '../data/name-clues.ts'
import { listed } from './gazetteer.ts'
import type { Run } from './runs.ts'
import { titleLength } from './titles.ts'
import { isStateBody, judgeSeveralWords } from './several-words.ts'
import { judgeSingleWord } from './single-word.ts'
import type { Token } from './tokens.ts'

export interface Classified {
  /** The words of the run that are the name. */
  readonly tokens: readonly Token[]
  readonly type: MentionType
  readonly confidence: number
  readonly reason: Reason
}

/** What a run of capitalised words names and by which clue, or null when nothing tells. `before` and `after` are the words around it. */
export function classifyRun(run: Run, before: Token | undefined, after: Token | undefined): Classified | null {
  const titled = titleLength(run.tokens)
  const rest = run.tokens.slice(titled)
  if (titled > 0 && !isOrganization(rest)) {
    return rest.length === 0 || rest.length > 5 ? null : person(rest, 0.9, written(run.tokens.slice(0, titled)))
  }
  const title = smallTitle(before)
  if (titled === 0 && title !== null && rest.length <= 4 && !isOrganization(rest) && namesNoOther(rest[0])) return person(rest, 0.85, title)
  const tokens = withoutCommonStart(run.tokens)
  const [first] = tokens
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return null
  const verdict =
    tokens.length === 1
      ? judgeSingleWord(first, before, after)
      : judgeSeveralWords({
          tokens,
          first: first.word,
          last: last.word,
          before: before?.word ?? '',
          after: after?.word ?? '',
          gap: after?.gap ?? '',
        })
  return verdict === null ? null : { tokens, ...verdict }
}

function person(tokens: readonly Token[], confidence: number, title: string): Classified {
  return { tokens, type: 'person', confidence, reason: { code: 'title', params: { title } } }
}

function written(tokens: readonly Token[]): string {
  return tokens.map((token) => token.word).join(' ')
}

/** A title in small letters right before a name: foreign minister, Sergei Lavrov. */
function smallTitle(before: Token | undefined): string | null {
  if (before === undefined || before.word.length <= 3) return null
  if (roles.has(before.word)) return before.word
  return titles.has(before.word.replace(/^./u, (letter) => letter.toUpperCase())) ? before.word : null
}

function isOrganization(tokens: readonly Token[]): boolean {
  return organizationWords.has(tokens.at(-1)?.word ?? '') || organizationHeads.has(tokens[0]?.word ?? '')
}

/** Whether a word is on no list, or only on that of people. */
function namesNoOther(token: Token | undefined): boolean {
  const entry = token === undefined ? null : listed(token.word)
  return entry === null || entry.type === 'person'
}

/** A run without the words at its start that are no part of a name: a nationality before a state body, words that only open a sentence. */
function withoutCommonStart(all: readonly Token[]): readonly Token[] {
  let tokens = all
  while (tokens.length > 1) {
    const first = tokens[0]
    const last = tokens.at(-1)?.word ?? ''
    if (first === undefined) break
    const nationality = listed(first.word)?.type === 'group'
    const opening = first.opens && commonCapitals.has(first.word) && !placeWords.has(last) && !organizationWords.has(last)
    if (nationality ? !isStateBody(last) : !opening) break
    tokens = tokens.slice(1)
  }
  return tokens
}
