import type { Mention } from '../../../shared/model/mention.ts'
import type { Gold, GoldDates } from './corpora.ts'

export interface Tally {
  hits: number
  found: number
  gold: number
}

export function f1(tally: Tally): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const precision = tally.found === 0 ? 0 : tally.hits / tally.found
  const recall = tally.gold === 0 ? 0 : tally.hits / tally.gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

interface Named {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly text: string
}

const scored = new Set(['person', 'organization', 'place'])

/** Whether the gold knows this type. */
export function isScored({ type }: { readonly type: string }): boolean {
  return scored.has(type)
}

/** Span and type, without a leading "the" and a trailing possessive. */
export function keyOf(named: Named): string {
  return trimmed(named)
}

/** The keys of all that is to be found. */
export function keysOf(gold: Gold): ReadonlySet<string> {
  return new Set(gold.entities.filter(isScored).map(trimmed))
}

/** Ten bins of confidence: how many finds each has, and how many of them are right. */
export function binsOf(
  finds: readonly { readonly confidence: number; readonly right: boolean }[],
): readonly { readonly right: number; readonly count: number }[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const own = finds.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === bin)
    return { right: own.filter(({ right }) => right).length, count: own.length }
  })
}

function trimmed(named: Named): string {
  const lead = /^the\s+/iu.exec(named.text)?.[0].length ?? 0
  const trail = /['’]s?$/u.exec(named.text)?.[0].length ?? 0
  return `${named.start + lead}-${named.end - trail}-${named.type}`
}

/** Counts exact hits of span and type, once as they stand and once without a leading "the" and a trailing possessive on both sides. */
export function scoreNames(gold: Gold, mentions: readonly Mention[], exact: Tally, loose: Tally): void {
  const wanted = gold.entities.filter((entity) => scored.has(entity.type))
  const found = mentions.filter((mention) => scored.has(mention.type))
  for (const [tally, key] of [
    [exact, (named: Named) => `${named.start}-${named.end}-${named.type}`],
    [loose, trimmed],
  ] as const) {
    const keys = new Set(wanted.map(key))
    tally.gold += wanted.length
    tally.found += found.length
    tally.hits += found.filter((mention) => keys.has(key(mention))).length
  }
}

/** The first and last day of an ISO value of day, month or year precision; null for what has no year (`--10`) or lies before the common era. */
export function bounds(value: string): { readonly from: string; readonly to: string } | null {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(value)
  const { year, month, day } = match?.groups ?? {}
  if (year === undefined) return null
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (day !== undefined) return { from: value, to: value }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` }
}

export interface DateTally {
  gold: number
  found: number
  exact: number
  right: number
  outside: number
}

export function isRight(gold: GoldDates['dates'][number], value: { readonly from: string; readonly to: string }): boolean {
  if (gold.when !== undefined) {
    const whole = bounds(gold.when)
    return whole !== null && whole.from === value.from && whole.to === value.to
  }
  const from = gold.notBefore === undefined ? null : bounds(gold.notBefore)?.from
  const to = gold.notAfter === undefined ? null : bounds(gold.notAfter)?.to
  return (from === null || from === value.from) && (to === null || to === value.to)
}

/** Counts gold dates that some mention overlaps, those it covers exactly, those whose interval it gives, and mentions that touch no gold date. */
export function scoreDates(gold: GoldDates, mentions: readonly Mention[], tally: DateTally): void {
  const dates = mentions.filter((mention) => mention.type === 'date')
  const touched = new Set<Mention>()
  for (const wanted of gold.dates) {
    tally.gold += 1
    const over = dates.filter((mention) => mention.start < wanted.end && mention.end > wanted.start)
    for (const mention of over) touched.add(mention)
    if (over.length > 0) tally.found += 1
    if (over.some((mention) => mention.start === wanted.start && mention.end === wanted.end)) tally.exact += 1
    if (over.some((mention) => mention.value?.kind === 'date' && isRight(wanted, mention.value))) tally.right += 1
  }
  tally.outside += dates.length - touched.size
}
