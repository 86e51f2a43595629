import type { MoneyValue } from '../../../shared/model/mention-value.ts'
import type { Found } from '../found.ts'
import {
  type Currency,
  currencyCodes,
  currencyOf,
  isLetterSign,
  peopleNames,
  signNames,
  signsAfter,
  type Whereabouts,
  wordNames,
} from './currencies.ts'
import { exactnessOf } from './exactness.ts'
import { figureSource, leastOf, noCompound, numberSource, readNumber, rounded, scaleOf, scaleSource, vagueSource } from './numbers.ts'

function anyOf(names: readonly string[]): string {
  return names.map((name) => name.replace(/[.$]/gu, '\\$&')).join('|')
}

const sign = anyOf(signNames)
const figures = `${figureSource}${scaleSource}?`
const words = `(?:(?:${anyOf(peopleNames)}) )?(?:${anyOf(wordNames)})s?`
const dash = ' ?(?:-|–|—|to|and|or) ?'
const lead = '(?<![\\p{L}\\p{N}])'
/** Money by a sign before it, a code before it, or a sign, code or word after it; each may be a range. */
const pattern = new RegExp(
  [
    `${lead}(?<minus>[-−])?(?<sign>${sign}) ?(?<signed>${figures})(?:(?<dash1>${dash})(?<signTo>${sign})? ?(?<signedTo>${figures}))?(?: (?:US|Canadian|Australian|USD|CAD|AUD)(?![\\p{L}]))?`,
    `${lead}(?<code>${currencyCodes}) ?(?<coded>${figures})(?:(?<dash2>${dash})(?<codeTo>${currencyCodes})? ?(?<codedTo>${figures}))?`,
    `(?<![\\p{L}\\p{N}.,$€£])(?:${noCompound}(?<low>${numberSource})(?<dash3>${dash}))?(?<worded>${numberSource}|${vagueSource})(?:[ -](?<word>${words}|${currencyCodes})|[ \\u00a0]?(?<after>${anyOf(signsAfter)}))(?![\\p{L}\\p{N}])`,
  ].join('|'),
  'giu',
)

interface Sum {
  readonly start: number
  readonly end: number
  readonly amount: number
  readonly vague?: boolean
  readonly to?: number
  readonly currency: string | null
  readonly assumed?: NonNullable<Currency['assumed']>
}

/** The two ends of a range; the first takes the scale of the second ("$5-10 million") unless it has one or is the larger figure. */
function ends(first: string, second: string): readonly [number, number] | null {
  const [low, high] = [readNumber(first), readNumber(second)]
  if (low === null || high === null) return null
  const scale = scaleOf(second)
  const scaled = scaleOf(first) === 1 && scale > 1 && low < high / scale ? rounded(low * scale) : low
  return scaled < high ? [scaled, high] : null
}

function isThing(written: string, number: string, after: string): boolean {
  if (written === 'Cent') return true
  if (
    /^(?:pound|mark|real|won|cent|crown|som|rand|sterling|real|dram|sol)s?$/iu.test(written) &&
    !/\d{3}|million|billion|thousand|hundred/iu.test(number) &&
    !/^(?:pounds|cents?|crowns|rand)$/iu.test(written)
  )
    return true
  return (
    /^pounds?$/iu.test(written) &&
    /^ (?:of|lighter|heavier|overweight|per|force|weight|in weight|bomb|more|less|body)(?![\p{L}])/iu.test(after)
  )
}

/** Signs and codes count only in their own case; PHP is a programming language too. */
function isWrittenSo(groups: Readonly<Record<string, string | undefined>>, number: string): boolean {
  const { sign: mark, after: behind, code, word } = groups
  if (mark !== undefined) return signNames.includes(mark) && (!isLetterSign(mark) || /\d{3}|\p{L}{2}/u.test(number))
  if (behind !== undefined) return signsAfter.includes(behind)
  const letters = code ?? (/^[A-Za-z]{3}$/u.test(word ?? '') && !wordNames.includes((word ?? '').toLowerCase()) ? word : undefined)
  if (letters === undefined) return true
  return letters === letters.toUpperCase() && (letters !== 'PHP' || /,|\d{3}|\p{L}/u.test(number))
}

function readSum(text: string, match: RegExpExecArray, where: Whereabouts): readonly Sum[] {
  const groups = match.groups ?? {}
  const second = groups['signedTo'] ?? groups['codedTo']
  const only = groups['signed'] ?? groups['coded'] ?? groups['worded'] ?? ''
  const written = groups['sign'] ?? groups['code'] ?? groups['word'] ?? groups['after'] ?? ''
  const end = match.index + match[0].length
  if (!isWrittenSo(groups, only)) return []
  const after = text.slice(end, end + 16)
  if (/^[\p{L}\p{N}_]|^[.,:]\d/u.test(after) || isThing(written, only, after)) return []
  const before = text.slice(Math.max(0, match.index - 10), match.index)
  const said = canadian(match[0]) ?? currencyOf(written, where)
  if (said.code === null && isLetterSign(written)) return []
  const currency = { currency: said.code, ...(said.assumed === undefined ? {} : { assumed: said.assumed }) }
  const factor = /^(?:cents?|pence)$/iu.test(written) ? 0.01 : 1
  const joint = (groups['dash1'] ?? groups['dash2'] ?? groups['dash3'] ?? '').trim()
  const other = groups['signTo'] ?? groups['codeTo'] ?? written
  const [first, last] = second === undefined ? [groups['low'], only] : [only, second]
  if (
    other === written &&
    first !== undefined &&
    (!/^(?:and|or)$/u.test(joint) || (joint === 'and' && /between $/iu.test(before)) || (joint === 'or' && second === undefined))
  ) {
    const range = ends(first, last)
    if (range !== null)
      return [{ start: match.index, end, amount: rounded(range[0] * factor), to: rounded(range[1] * factor), ...currency }]
  }
  /** Subtle: two sums that are no range are read one by one: the first here, the other when the pattern comes to it. */
  const [from, to] =
    second === undefined
      ? [match.index + match[0].length - tailOf(match[0], groups).length, end]
      : [match.index, match.index + match[0].indexOf(only) + only.length]
  const least = leastOf(only)
  const amount = least ?? readNumber(only)
  if (amount === null) return []
  const one: Sum = {
    start: from,
    end: to,
    amount: rounded(amount * factor * (groups['minus'] === undefined ? 1 : -1)),
    ...(least === null ? {} : { vague: true }),
    ...currency,
  }
  return [one]
}

/** What a match with a low end that is none leaves: from the number that the currency follows. */
function tailOf(whole: string, groups: Readonly<Record<string, string | undefined>>): string {
  return groups['low'] === undefined ? whole : whole.slice((groups['low'].length ?? 0) + (groups['dash3']?.length ?? 0))
}

function canadian(whole: string): { readonly code: string; readonly assumed?: undefined } | null {
  const named = / (?<name>US|Canadian|Australian|USD|CAD|AUD)$/u.exec(whole)?.groups?.['name']
  const codes: Readonly<Record<string, string>> = { US: 'USD', USD: 'USD', Canadian: 'CAD', CAD: 'CAD', Australian: 'AUD', AUD: 'AUD' }
  return named === undefined ? null : { code: codes[named] ?? 'USD' }
}

function sums(text: string, where: Whereabouts): readonly Sum[] {
  const found: Sum[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const read = readSum(text, match, where)
    found.push(...read)
    const end = read.at(-1)?.end
    if (end !== undefined && end < pattern.lastIndex) pattern.lastIndex = end
    else if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}

const opens =
  /^,? ?[([](?:(?:about|around|approximately|roughly|some|nearly|almost|or|or about|equivalent to|worth|just over|just under|over|more than|less than|~|≈|=|then|now) ?)*$/iu
const between = /^(?:[,;/] | or | and |; about | \/ )(?:about |around )?$/iu
const orAbout =
  /^,? (?:—|–|-)? ?(?:or|equivalent to|worth|equal to) (?:about |around |roughly |approximately |nearly |some |almost |just over |just under )?$/iu

/** Sums of money; those in brackets after another, or after "or about", in other currencies are its conversions and part of the same mention. */
export function money(text: string, where: Whereabouts): readonly Found[] {
  const found: Found[] = []
  const all = sums(text, where)
  for (let at = 0; at < all.length; at += 1) {
    const sum = all[at]
    if (sum === undefined) continue
    const { end, conversions } = converted(text, all, at)
    at += conversions.length
    found.push({
      start: sum.start,
      end,
      type: 'money',
      confidence: sum.vague === true ? 0.8 : sum.currency === null ? 0.85 : 0.95,
      code: 'amount',
      value: valueOf(text, sum, conversions),
    })
  }
  return found
}

function valueOf(text: string, sum: Sum, conversions: MoneyValue['conversions']): MoneyValue {
  return {
    kind: 'money',
    amount: sum.amount,
    currency: sum.currency,
    ...(sum.to === undefined ? {} : { to: sum.to }),
    ...(sum.vague === true ? ({ approximate: true, bound: 'at-least' } as const) : exactnessOf(text, sum.start, sum.end)),
    ...(sum.assumed === undefined ? {} : { assumed: sum.assumed }),
    conversions,
  }
}

function converted(
  text: string,
  all: readonly Sum[],
  at: number,
): { readonly end: number; readonly conversions: MoneyValue['conversions'] } {
  const sum = all[at]
  const conversions: MoneyValue['conversions'] = []
  let end = sum?.end ?? 0
  let reached = end
  for (let next = at + 1; sum !== undefined && next < all.length && conversions.length < 4; next += 1) {
    const other = all[next]
    if (other === undefined || other.currency === sum.currency) break
    const gap = text.slice(reached, other.start)
    const first = conversions.length === 0
    const bracketed = first ? opens.test(gap) : between.test(gap)
    if (!bracketed && !(first && orAbout.test(gap))) break
    reached = other.end
    conversions.push({ amount: other.amount, currency: other.currency, ...(other.to === undefined ? {} : { to: other.to }) })
    if (!bracketed) return { end: reached, conversions }
  }
  if (conversions.length === 0) return { end, conversions }
  if (!/^[)\]]/u.test(text.slice(reached, reached + 1))) return { end, conversions: [] }
  end = reached + 1
  return { end, conversions }
}
