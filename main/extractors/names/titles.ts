import { titlePrefixes, titles, roles } from '../data/name-clues.ts'
import { listed } from './gazetteer.ts'
import { joins, type Token } from './tokens.ts'

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && titles.has(token.word)
}

function leadsToTitle(token: Token | undefined): boolean {
  if (token === undefined) return false
  return titlePrefixes.has(token.word) || listed(token.word)?.type === 'group' || /^U\.?[SKN]\.?$/u.test(token.word)
}

/** How many words at the start of these are a title ("Deputy Prime Minister"), a nationality before it included; 0 for none. */
export function titleLength(tokens: readonly Token[]): number {
  let at = 0
  while (at < tokens.length && leadsToTitle(tokens[at])) {
    // Some words are both: the Attorney of Attorney General is no title yet, the General of General Petrov is.
    const next = tokens[at + 1]
    if (isTitle(tokens[at]) && !isTitle(next) && (next === undefined || !titlePrefixes.has(next.word))) break
    at += 1
  }
  let end = 0
  while (at < tokens.length && isTitle(tokens[at])) {
    at += 1
    end = at
  }
  return end
}

/** The title right before the word at `at`: "Deputy Prime Minister" of Deputy Prime Minister Abdul Salam Hanafi, "foreign minister" of the foreign minister, Sergei Lavrov. Null for none. */
export function titleBefore(tokens: readonly Token[], at: number): string | null {
  const named = tokens[at]
  // Col. (rtd) James Okello
  const last = tokens[at - 1]
  if (last !== undefined && /^(?:rtd|retd|ret)$/u.test(last.word) && named !== undefined && /^\.?\) $/u.test(named.gap)) {
    const title = tokens[at - 2]
    return title !== undefined && isTitle(title) ? title.word : null
  }
  if (last === undefined || named === undefined || last.outerEnd !== last.end || !/^\.?,? ?$/u.test(named.gap)) return null
  if (named.gap.includes('.') && !/^\p{Lu}\p{Ll}{1,4}$/u.test(last.word)) return null
  if (last.word.length > 3 && /^\p{Ll}/u.test(last.word)) {
    const capital = last.word.replace(/^./u, (letter) => letter.toUpperCase())
    if (!roles.has(last.word) && !titles.has(capital)) return null
    const before = tokens[at - 2]
    return before !== undefined && joins(before, last) && titlePrefixes.has(before.word.replace(/^./u, (letter) => letter.toUpperCase()))
      ? `${before.word} ${last.word}`
      : last.word
  }
  if (!isTitle(last) || named.gap.includes(',')) return null
  let from = at - 1
  for (let before = tokens[from - 1]; before !== undefined; before = tokens[from - 1]) {
    const after = tokens[from]
    if (after === undefined || !joins(before, after) || !(isTitle(before) || titlePrefixes.has(before.word)) || at - from > 5) break
    from -= 1
  }
  return tokens
    .slice(from, at)
    .map((token) => token.word)
    .join(' ')
}
