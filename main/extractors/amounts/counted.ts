import type { Found } from '../found.ts'
import { exactnessOf } from './exactness.ts'
import { numberSource, readNumber, rounded, scaleOf } from './numbers.ts'
import { countedThings, measures } from './units.ts'

const low = `(?<whole>(?<low>${numberSource})(?<lowUnit> ?%|[ -]per ?cent)?(?<dash> ?(?:-|–|—|to|and|or) ?))?`
const percentPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<minus>[-−])?${low}(?<number>${numberSource})(?:(?<points>[- ]percentage[- ]points?|[- ]pp(?![\\p{L}]))|(?<basis> basis points?| bps(?![\\p{L}]))|(?: ?[%％]|[ -]per ?cent(?![\\p{L}])|[ -]pct(?![\\p{L}]))(?:(?<points2>[- ]points?))?)`,
  'giu',
)

function range(groups: Readonly<Record<string, string | undefined>>, before: string): readonly [number, number] | null {
  const [first, second, dash] = [groups['low'], groups['number'] ?? '', (groups['dash'] ?? '').trim()]
  if (first === undefined || (dash === 'and' && !/between $/iu.test(before))) return null
  const [from, to] = [readNumber(first), readNumber(second)]
  if (from === null || to === null) return null
  const scaled = scaleOf(first) === 1 && scaleOf(second) > 1 && from < to / scaleOf(second) ? rounded(from * scaleOf(second)) : from
  return scaled < to ? [scaled, to] : null
}

/** Percentages (`%`), percentage points (`pp`) and basis points (`bp`). */
export function percentages(text: string): readonly Found[] {
  return [...text.matchAll(percentPattern)].flatMap((match): readonly Found[] => {
    const groups = match.groups ?? {}
    const amount = readNumber(groups['number'] ?? '')
    if (amount === null) return []
    const before = text.slice(Math.max(0, match.index - 10), match.index)
    const ends = range(groups, before)
    const start = ends === null ? match.index + cut(groups) : match.index
    const end = match.index + match[0].length
    const unit = groups['points'] !== undefined || groups['points2'] !== undefined ? 'pp' : groups['basis'] === undefined ? '%' : 'bp'
    const sign = groups['minus'] === undefined ? 1 : -1
    const value = {
      kind: 'quantity',
      amount: (ends?.[0] ?? amount) * sign,
      ...(ends === null ? {} : { to: ends[1] }),
      unit,
      ...exactnessOf(text, start, end),
    } as const
    const found: Found = { start, end, type: 'percentage', confidence: 0.96, code: 'amount', value }
    return ends === null && groups['lowUnit'] !== undefined ? [...firstOf(text, match.index, groups), found] : [found]
  })
}

/** The first of two percentages that are no range ("5% or 3 percent"). */
function firstOf(text: string, start: number, groups: Readonly<Record<string, string | undefined>>): readonly Found[] {
  const written = groups['low'] ?? ''
  const amount = readNumber(written)
  if (amount === null) return []
  const end = start + written.length + (groups['lowUnit'] ?? '').length
  const value = { kind: 'quantity', amount, unit: '%', ...exactnessOf(text, start, end) } as const
  return [{ start, end, type: 'percentage', confidence: 0.96, code: 'amount', value }]
}

/** How much of a match to leave out where its low end is no range after all. */
function cut(groups: Readonly<Record<string, string | undefined>>): number {
  return groups['low'] === undefined ? 0 : (groups['whole'] ?? '').length
}

const measure = Object.keys(measures)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.]/gu, '\\.'))
  .join('|')
const thing = [...countedThings].sort((a, b) => b.length - a.length).join('|')
const quantityPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£'’/-])${low}(?<number>[-−]?${numberSource}|(?:tens|hundreds|thousands) of thousands of|(?:hundreds|thousands|dozens|millions|scores) of)(?:(?: |-)(?<measure>${measure})|(?<glued> ?°C| ?°F|°|km\\/h|km²|km2|km|kg|mm|cm|m²|m2|mph|kWh|MWh|GWh|TWh|kW|MW|GW|GB|TB|MB|kHz|MHz|GHz|ml|mg)|(?<adjectives>(?: [\\p{L}'’-]{2,20}){0,2}?) (?<thing>${thing}))(?![\\p{L}\\p{N}])`,
  'giu',
)
const noAdjective =
  /(?:^| )(?:\d+|January|February|March|April|May|June|July|August|September|October|November|December|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|of|the|and|or|in|to|by|for|at|on|with|from|is|are|was|were|as|than|more|other|percent|million|a|an|that|which|who|this|its|their|his|her|has|have|had|but|if|when)(?: |$)/iu

/** Counted and measured quantities, their unit by its usual name. */
export function quantities(text: string): readonly Found[] {
  return [...text.matchAll(quantityPattern)].flatMap((match): readonly Found[] => {
    const groups = match.groups ?? {}
    if (noAdjective.test(groups['adjectives'] ?? '')) return []
    const unit = groups['measure'] ?? groups['glued']?.trim() ?? groups['thing'] ?? ''
    const number = groups['number'] ?? ''
    const amount = readNumber(number.replace(/^[-−]/u, ''))
    if (amount === null && !/of$/iu.test(number)) return []
    const before = text.slice(Math.max(0, match.index - 10), match.index)
    if (/^(?:19|20)\d\d$/u.test(number) && groups['thing'] !== undefined && /(?:in|since|by|of|the) $/iu.test(before)) return []
    const ends = range(groups, before)
    const start = ends === null ? match.index + cut(groups) : match.index
    const end = match.index + match[0].length
    const shown = measures[unit] ?? measures[unit.toLowerCase()] ?? (groups['glued'] === undefined ? unit.toLowerCase() : unit)
    const value =
      amount === null
        ? null
        : ({
            kind: 'quantity',
            amount: ends?.[0] ?? (/^[-−]/u.test(number) ? -amount : amount),
            ...(ends === null ? {} : { to: ends[1] }),
            unit: shown,
            ...exactnessOf(text, start, end),
          } as const)
    return [{ start, end, type: 'quantity', confidence: value === null ? 0.7 : 0.85, code: 'amount', value }]
  })
}
