import { commonCapitals, organizationHeads } from '../data/name-clues.ts'
import { joins, type Token } from './tokens.ts'

const connectors = new Set('of the de da di du del della van von der den bin ibn al el la le and for on y e & dos'.split(' '))
const longest = 9

/** A run of capitalised words that may be one name; `from` is the index of its first word among the tokens. */
export interface Run {
  readonly from: number
  readonly tokens: readonly Token[]
}

/** The runs of capitalised words of a text. Small words are taken in where they join two capitals, "and" and "for" only after a word such as Ministry. */
export function runsOf(tokens: readonly Token[], lowercase: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < tokens.length) {
    const first = tokens[at]
    if (first === undefined || !startsName(first, lowercase)) {
      at += 1
      continue
    }
    const end = endOfRun(tokens, at)
    runs.push({ from: at, tokens: tokens.slice(at, end) })
    at = end
  }
  return runs
}

/** Words that are no name alone but may begin one: titles, compass points, Foreign as in Foreign Ministry. */
const openers = new Set(
  (
    'President Minister Deputy Prime Foreign Mr Mrs Ms Dr Sir Special General National International Federal Royal Social Central ' +
    'North South East West New First Lord Supreme'
  ).split(' '),
)
/** Capitalised words that end a run: the next sentence, a date. */
const stoppers = new Set(
  (
    'I The It He She They We But And In January February March April May June July August September October November December ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
  ).split(' '),
)

/** Seattle-based, Kroger-owned, French-speaking: a name and a word, no name. */
const halfName =
  /-(?:based|owned|led|backed|controlled|born|style|run|funded|made|occupied|held|era|trained|sponsored|linked|allied|speaking|level|wide|like|type|majority|brokered|mediated|drafted|bound|inspired)$/u

function startsName(token: Token, lowercase: ReadonlySet<string>): boolean {
  if ((!token.capital && !/^al-\p{Lu}/u.test(token.word)) || halfName.test(token.word)) return false
  if (commonCapitals.has(token.word)) return openers.has(token.word)
  return !(token.opens && lowercase.has(token.word.toLowerCase()))
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let end = from + 1
  let head = isHead(tokens[from])
  while (end < tokens.length && end - from < longest) {
    const before = tokens[end - 1]
    const token = tokens[end]
    if (before === undefined || token === undefined || !joins(before, token)) break
    if (continues(token)) {
      head ||= isHead(token)
      end += 1
      continue
    }
    const after = connected(tokens, end, head)
    if (after === null) break
    end = after
  }
  return end
}

function isHead(token: Token | undefined): boolean {
  return token !== undefined && (organizationHeads.has(token.word) || token.word === 'Battle')
}

function continues(token: Token): boolean {
  return !stoppers.has(token.word) && !halfName.test(token.word) && (token.capital || /^(?:al|el)-\p{Lu}/u.test(token.word))
}

/** Where a run goes on after one or two joining words ("of", "of the"), or null. */
function connected(tokens: readonly Token[], at: number, head: boolean): number | null {
  for (let width = 1; width <= 2; width += 1) {
    const before = tokens[at + width - 2]
    const joining = tokens[at + width - 1]
    const next = tokens[at + width]
    if (before === undefined || joining === undefined || next === undefined) return null
    if (!connectors.has(joining.word) || !joins(before, joining)) return null
    if (/^(?:of|the|and|for|on|&)$/u.test(joining.word) && !head) return null
    if (joins(joining, next) && continues(next)) return at + width + 1
  }
  return null
}
