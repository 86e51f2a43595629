import type { Mention } from '../../../shared/model/mention.ts'
import type { Read } from './document-sense.ts'
import { joins, type Token } from './tokens.ts'

const bracketed = /[ \u00a0]\((?:the )?(?<acronym>\p{Lu}[\p{L}\p{N}&-]{1,9})\)/gu
const small = /^(?:and|of|for|in|on|the|to|de|del|da|do|la|le|et|y|e|und|für|des|der|&)$/u
const longest = 12

/**
 * Names of organizations before their acronym in brackets, as far left as its letters are their words' initials: Kenya Rugby Union (KRU), HM Revenue and Customs (HMRC).
 * Only where the name, a part of it or the acronym was found as an organization: an X-ray, too, has initials. Mentions of one passage, in order; those within a name give way to it.
 */
export function wholeBeforeAcronyms({ passage, tokens }: Read, mentions: readonly Mention[]): readonly Mention[] {
  let result = mentions
  for (const match of passage.text.matchAll(bracketed)) {
    const acronym = match.groups?.['acronym'] ?? ''
    const letters = acronym.replace(/[^\p{Lu}]/gu, '')
    if (letters.length < 2 || letters.length < acronym.length / 2) continue
    const last = lastBefore(tokens, match.index)
    const first = last === null ? null : startOfName(tokens, last, letters)
    const [from, to] = [tokens[first ?? -1], tokens[last ?? -1]]
    if (from === undefined || to === undefined || from === to) continue
    const start = passage.start + from.start
    const end = passage.start + to.end
    const at = passage.start + match.index + match[0].indexOf(acronym)
    const parts = result.filter((mention) => mention.start < end && mention.end > start)
    const short = result.find((mention) => mention.start === at && mention.end === at + acronym.length)
    const telling = [...parts, ...(short === undefined ? [] : [short])].find(({ type }) => type === 'organization')
    if (telling === undefined || parts.some((part) => part.start < start || part.end > end)) continue
    const text = passage.text.slice(from.start, to.end)
    const confidence = Math.max(0.88, telling.confidence)
    const whole: Mention = {
      ...telling,
      start,
      end,
      text,
      confidence,
      reason: telling === short ? { code: 'model', params: {} } : telling.reason,
    }
    const bound: Mention = {
      type: 'organization',
      start: at,
      end: at + acronym.length,
      text: acronym,
      confidence,
      reason: { code: 'acronym', params: { full: text } },
      value: null,
    }
    result = [...result.filter((mention) => mention.end <= start || mention.start >= bound.end), whole, bound]
  }
  return result === mentions ? mentions : [...result].sort((a, b) => a.start - b.start)
}

function lastBefore(tokens: readonly Token[], offset: number): number | null {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return tokens[low - 1]?.outerEnd === offset ? low - 1 : null
}

/** Walks left from the last word of a name while its words begin with the letters from behind; the index of the word of the first letter, or null. */
function startOfName(tokens: readonly Token[], last: number, letters: string): number | null {
  let left = letters
  for (let at = last; at >= 0 && last - at < longest; at -= 1) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token === undefined || (at < last && next !== undefined && !joins(token, next) && !/^, $/u.test(next.gap))) return null
    const taken = takenBy(token.word, left)
    if (taken > 0) left = left.slice(0, -taken)
    else if (!small.test(token.word) || at === last) return null
    if (left === '') return at
  }
  return null
}

/** How many of the last letters are a word's: all of HM, the I and A of Inter-American, one of Revenue; 0 for none. */
function takenBy(word: string, letters: string): number {
  const parts = word.split('-').map((part) => part[0]?.toUpperCase() ?? '')
  for (const own of [word, parts.join(''), parts[0] ?? '']) {
    if (own !== '' && /^\p{Lu}+$/u.test(own) && letters.endsWith(own) && /^\p{Lu}/u.test(word)) return own.length
  }
  return 0
}
