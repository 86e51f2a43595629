import type { Found } from '../found.ts'
import { exactnessOf } from './exactness.ts'
import { leastOf, noCompound, numberSource, readNumber, rounded, scaleOf, vagueSource } from './numbers.ts'
import { countedThings, measures } from './units.ts'

const low = `(?<whole>${noCompound}(?<low>${numberSource})(?<lowUnit> ?%|[ -]per ?cent)?(?<dash> ?(?:-|–|—|to|and|or) ?))?`
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
  `(?<![\\p{L}\\p{N}.,$€£'’/-])${low}(?<number>[-−]?${numberSource}|${vagueSource})(?:(?: |-)(?<measure>${measure})|(?<glued> ?°C| ?°F|°|km\\/h|km²|km2|km|kg|mm|cm|m²|m2|mph|kWh|MWh|GWh|TWh|kW|MW|GW|GB|TB|MB|kHz|MHz|GHz|ml|mg)|(?<adjectives>(?: (?![a-z]{3,}(?<![uis])s )[\\p{L}'’-]{2,20}){0,2}?) (?<thing>${thing})|(?<adjective>(?: (?![a-z]{3,}(?<![uis])s )\\p{L}[\\p{L}’'-]{2,16})?) (?<plural>\\p{Ll}[\\p{Ll}-]{2,18}(?:(?<![uis])s|children|(?<!speci|regi|abdo)men)))(?![\\p{L}\\p{N}])`,
  'giu',
)
const noAdjective =
  /(?:^| )(?:\d+|January|February|March|April|May|June|July|August|September|October|November|December|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|of|the|and|or|in|to|by|for|at|on|with|from|is|are|was|were|as|than|more|other|percent|million|a|an|that|which|who|this|its|their|his|her|has|have|had|but|if|when)(?: |$)/iu

/** Plurals that are no things counted: units of time and money, ranks, verbs. */
const uncounted =
  /^(?:times|seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|centuries|dollars|euros|pounds|cents|pence|rubles|roubles|francs|crowns|others|ones|halves|thirds|quarters|hundreds|thousands|millions|billions|trillions|dozens|scores|percents|of its|has|was|is|does|goes|says|makes|takes|comes|gives|means|remains|needs|wants|gets|shows|begins|starts|ends|opens|closes|runs|lies|stands|sits|follows|includes|contains|covers|falls|rises|its|his|hers|ours|theirs|this|thus|always|perhaps|towards|afterwards|besides|sometimes|overseas|news|politics|series|species|sports|mins|secs|yrs|hrs|cms|kgs|mathematics|physics|economics|athletics|gymnastics|analysis|basis|crisis)$/iu

/** Whether a plural is a thing counted here: "one" counts no plural, and four figures before it may be a year. */
function isCounted(plural: string, number: string): boolean {
  return !uncounted.test(plural) && !/^(?:one|an?|1)$/iu.test(number) && !/^(?:1[5-9]|20)\d\d$/u.test(number)
}

/** Counted and measured quantities, their unit by its usual name. Where a number counts nothing, the one after it may. */
export function quantities(text: string): readonly Found[] {
  const found: Found[] = []
  quantityPattern.lastIndex = 0
  for (let match = quantityPattern.exec(text); match !== null; match = quantityPattern.exec(text)) {
    const read = quantity(text, match)
    found.push(...read)
    if (read.length === 0)
      quantityPattern.lastIndex =
        match.index + Math.max(1, (match.groups?.['whole'] ?? '').length + (match.groups?.['number'] ?? '').length)
  }
  return found
}

function quantity(text: string, match: RegExpExecArray): readonly Found[] {
  const groups = match.groups ?? {}
  if (noAdjective.test(groups['adjectives'] ?? groups['adjective'] ?? '')) return []
  if (groups['plural'] !== undefined && !isCounted(groups['plural'], groups['number'] ?? '')) return []
  const unit = groups['measure'] ?? groups['glued']?.trim() ?? groups['thing'] ?? groups['plural'] ?? ''
  const number = groups['number'] ?? ''
  const least = leastOf(number)
  const amount = least ?? readNumber(number.replace(/^[-−]/u, ''))
  if (amount === null) return []
  const before = text.slice(Math.max(0, match.index - 10), match.index)
  if (/^(?:19|20)\d\d$/u.test(number) && groups['thing'] !== undefined && /(?:in|since|by|of|the) $/iu.test(before)) return []
  const ends = range(groups, before)
  const start = ends === null ? match.index + cut(groups) : match.index
  const end = match.index + match[0].length
  const value = {
    kind: 'quantity',
    amount: ends?.[0] ?? (/^[-−]/u.test(number) ? -amount : amount),
    ...(ends === null ? {} : { to: ends[1] }),
    unit: measures[unit] ?? measures[unit.toLowerCase()] ?? unit,
    ...(least === null ? exactnessOf(text, start, end) : ({ approximate: true, bound: 'at-least' } as const)),
  } as const
  return [
    {
      start,
      end,
      type: 'quantity',
      confidence: groups['plural'] === undefined ? 0.85 : 0.66,
      code: 'amount',
      value,
    },
  ]
}
