import type { Mention } from '../../../shared/model/mention.ts'
import type { Extractor } from '../extractor.ts'
import { type Found, mentionIn } from '../found.ts'
import { passagesOf } from '../passages.ts'
import { currencyCodes, currencyOf, currencyWords, signs } from './currencies.ts'
import { countedThings, measures } from './units.ts'
import { aboutSource, numberSource, readNumber } from './numbers.ts'

/** Finds money, percentages and counted or measured quantities. */
export const amountExtractor: Extractor = {
  name: 'amounts',
  version: '1',
  extract: (input) =>
    passagesOf(input).flatMap((passage): Mention[] => {
      if (
        !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|trillion|dozen|percent|half)/iu.test(
          passage.text,
        )
      )
        return []
      return [...money(passage.text), ...percentages(passage.text), ...quantities(passage.text)].map((found) => mentionIn(passage, found))
    }),
}

function escaped(text: string): string {
  return text.replace(/[.$]/gu, '\\$&')
}

const sign = Object.keys(signs)
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|')
const word = Object.keys(currencyWords)
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|')
const scale = '(?:[ -]?(?:thousand|million|billion|trillion|mn|mln|bn|bln|tn|[kmKM])(?![\\p{L}]))?'
const figures = '\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,4})?|\\d{1,15}(?:\\.\\d{1,4})?'
const signed = `(?<![\\p{L}\\p{N}])(?<sign>${sign}) ?(?<signed>(?:${figures})${scale})`
const coded = `(?<![\\p{L}\\p{N}])(?<code>${currencyCodes}) ?(?<coded>(?:${figures})${scale})`
const worded = `(?<![\\p{L}\\p{N}.,$€£])(?<worded>${numberSource})[ -](?<word>(?:${word})s?|${currencyCodes})(?![\\p{L}\\p{N}])`
const moneyPattern = new RegExp(`${signed}|${coded}|${worded}`, 'giu')
const about = new RegExp(`(?:^|[^\\p{L}])${aboutSource} $`, 'iu')

interface Sum {
  readonly start: number
  readonly end: number
  readonly amount: number
  readonly currency: string | null
  readonly written: string
}

function sums(text: string): readonly Sum[] {
  const found: Sum[] = []
  for (const match of text.matchAll(moneyPattern)) {
    const groups = match.groups ?? {}
    const number = groups['signed'] ?? groups['coded'] ?? groups['worded'] ?? ''
    const written = groups['sign'] ?? groups['code'] ?? groups['word'] ?? ''
    const amount = readNumber(number.replace(/(?<=\d)(?=\p{L})/u, ' '))
    const followed = text[match.index + match[0].length] ?? ''
    if (amount === null || /\p{N}/u.test(followed)) continue
    if (
      /^(?:pound|mark|real|won|cent)s?$/iu.test(written) &&
      !/\d{3}|million|billion|thousand|hundred/iu.test(number) &&
      !/^pounds$|^cents?$/iu.test(written)
    )
      continue
    if (
      /^pounds?$/iu.test(written) &&
      /^ (?:of|lighter|heavier|overweight|per)(?![\p{L}])/iu.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 14),
      )
    )
      continue
    const cents = /^cents?$/iu.test(written)
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      amount: cents ? amount / 100 : amount,
      currency: currencyOf(written),
      written: match[0],
    })
  }
  return found
}

/** Sums of money; one in brackets right after another is its conversion and part of the same mention. */
function money(text: string): readonly Found[] {
  const found: Found[] = []
  const all = sums(text)
  for (let at = 0; at < all.length; at += 1) {
    const sum = all[at]
    if (sum === undefined) continue
    const conversions: { amount: number; currency: string | null }[] = []
    let end = sum.end
    const next = all[at + 1]
    if (
      next !== undefined &&
      /^ ?\((?:about |around |approximately |roughly |some |nearly |almost |or |~|≈)?$/iu.test(text.slice(end, next.start)) &&
      text[next.end] === ')'
    ) {
      conversions.push({ amount: next.amount, currency: next.currency })
      end = next.end + 1
      at += 1
    }
    const approximate = about.test(text.slice(Math.max(0, sum.start - 16), sum.start))
    found.push({
      start: sum.start,
      end,
      type: 'money',
      confidence: sum.currency === null ? 0.85 : 0.95,
      code: 'amount',
      value: { kind: 'money', amount: sum.amount, currency: sum.currency, approximate, conversions },
    })
  }
  return found
}

const percentPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<number>[-−]?(?:${numberSource})(?: (?:to|-|–) (?:${figures}))?)(?: ?%| ?per ?cent(?![\\p{L}])| percentage points?| pct(?![\\p{L}]))`,
  'giu',
)

function percentages(text: string): readonly Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(percentPattern)) {
    const number = (match.groups?.['number'] ?? '').replace('−', '-')
    const amount = readNumber(number.replace(/^-/u, '').replace(/ (?:to|-|–) .*$/u, ''))
    if (amount === null) continue
    const approximate = about.test(text.slice(Math.max(0, match.index - 16), match.index))
    const value = { kind: 'quantity', amount: number.startsWith('-') ? -amount : amount, unit: '%', approximate } as const
    found.push({ start: match.index, end: match.index + match[0].length, type: 'percentage', confidence: 0.96, code: 'amount', value })
  }
  return found
}

const measure = Object.keys(measures)
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|')
const thing = [...countedThings].sort((a, b) => b.length - a.length).join('|')
const quantityPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£'’-])(?<number>${numberSource})(?:(?: |-)(?<measure>${measure})|(?<glued>km|kg|mm|cm|m²|km²|mph|kW|MW|GW|GB|TB|MB)|(?<adjectives>(?: [\\p{L}'’-]{2,20}){0,2}?) (?<thing>${thing}))(?![\\p{L}\\p{N}])`,
  'gu',
)

function quantities(text: string): readonly Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(quantityPattern)) {
    const groups = match.groups ?? {}
    const amount = readNumber(groups['number'] ?? '')
    if (
      amount === null ||
      /(?:^| )(?:of|the|and|or|in|to|by|for|at|on|with|from|is|are|was|were|as|than|more|other)(?: |$)/iu.test(groups['adjectives'] ?? '')
    )
      continue
    const unit = groups['measure'] ?? groups['glued'] ?? groups['thing'] ?? ''
    const approximate = about.test(text.slice(Math.max(0, match.index - 16), match.index))
    const value = { kind: 'quantity', amount, unit: measures[unit] ?? unit.toLowerCase(), approximate } as const
    found.push({ start: match.index, end: match.index + match[0].length, type: 'quantity', confidence: 0.85, code: 'amount', value })
  }
  return found
}
