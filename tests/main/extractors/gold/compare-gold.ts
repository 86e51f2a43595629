import type { GroupedMention } from '../../../../shared/model/extraction.ts'
import type { MentionType } from '../../../../shared/model/mention.ts'
import type { GoldArticle, GoldMention } from './read-gold.ts'
import { writtenValue } from './written-value.ts'

export const missKinds = ['names', 'types', 'grouping', 'dates', 'amounts'] as const
export type MissKind = (typeof missKinds)[number]

/** One difference between what was found and the gold, as a line that names it within its article. */
export interface Miss {
  readonly kind: MissKind
  readonly line: string
}

interface Span {
  readonly start: number
  readonly end: number
  readonly type: MentionType
  readonly text: string
}

const grouped: ReadonlySet<MentionType> = new Set(['person', 'organization', 'place'])
const timed: ReadonlySet<MentionType> = new Set(['date', 'time', 'duration'])
const counted: ReadonlySet<MentionType> = new Set(['money', 'percentage', 'quantity'])

const before =
  /^(?:an estimated|a total of|within|about|around|approximately|roughly|some|nearly|almost|over|more than|less than|fewer than|up to|at least|at most|close to|as (?:many|much) as|the)\s+/iu

/** A span without what conventions differ on: a leading "the", a trailing possessive, and the "about" and "more than" before an amount. */
function trimmed<Named extends Span>(named: Named): Named {
  const { type, text } = named
  const isAmount = counted.has(type) || type === 'duration'
  const lead = (isAmount ? before : /^[Tt]he\s+/u).exec(text)?.[0].length ?? 0
  const trail = /['’]s?$/u.exec(text)?.[0].length ?? 0
  return { ...named, start: named.start + lead, end: named.end - trail, text: text.slice(lead, text.length - trail) }
}

/** Everything in which the mentions found differ from the gold: what is missing, too much, otherwise cut, typed, valued or grouped; in the order of the text. */
export function missesOf({ layout, gold, extraction }: GoldArticle): readonly Miss[] {
  const misses: (Miss & { readonly at: number })[] = []
  const wanted = gold.map(trimmed)
  const found = extraction.mentions.map(trimmed)
  const say = (at: Span, kind: MissKind, what: string): void => {
    misses.push({ at: at.start, kind, line: `${what} — ${around(layout.text, at)}` })
  }
  const used = new Set<GroupedMention>()
  const pairs: { readonly wanted: GoldMention; readonly found: GroupedMention }[] = []
  const unmet: GoldMention[] = []
  for (const each of wanted) {
    const same = found.find((other) => other.start === each.start && other.end === each.end)
    if (same === undefined) {
      unmet.push(each)
      continue
    }
    used.add(same)
    if (same.type !== each.type) say(each, 'types', `${each.type}, found as ${same.type}`)
    else pairs.push({ wanted: each, found: same })
  }
  for (const each of unmet) {
    const over = found.find((other) => !used.has(other) && other.start < each.end && other.end > each.start)
    if (over !== undefined) used.add(over)
    say(each, kindOf(each.type), over === undefined ? `${each.type} not found` : `${each.type}, found as ${over.type} "${over.text}"`)
  }
  for (const each of found) if (!used.has(each)) say(each, kindOf(each.type), `no ${each.type}, but found as one`)
  for (const pair of pairs) {
    if (grouped.has(pair.wanted.type) || pair.wanted.meant === null) continue
    const value = writtenValue(pair.found.value)
    if (value !== pair.wanted.meant) say(pair.wanted, kindOf(pair.wanted.type), `${pair.wanted.meant}, found as ${value}`)
  }
  const groups = groupingOf(pairs, new Map(extraction.entities.map(({ id, name }) => [id, name])))
  for (const { pair, what } of groups) say(pair.wanted, 'grouping', what)
  return misses.toSorted((a, b) => a.at - b.at).map(({ kind, line }) => ({ kind, line }))
}

interface Pair {
  readonly wanted: GoldMention
  readonly found: GroupedMention
}

/** Each mention whose entity goes by another name than the gold's, and each after the first that is kept apart from the others of its entity. */
function groupingOf(pairs: readonly Pair[], names: ReadonlyMap<string, string>): readonly { readonly pair: Pair; readonly what: string }[] {
  const differences: { pair: Pair; what: string }[] = []
  const entityOf = new Map<string, string>()
  const told = new Set<string>()
  for (const pair of pairs) {
    if (!grouped.has(pair.wanted.type)) continue
    const meant = pair.wanted.meant ?? pair.wanted.text
    const key = `${pair.wanted.type}:${meant}`
    const name = names.get(pair.found.entity) ?? ''
    const first = entityOf.get(key)
    if (first === undefined) entityOf.set(key, pair.found.entity)
    const apart = first !== undefined && first !== pair.found.entity
    if (plain(name) === plain(meant) && !apart) continue
    const difference = `${key}:${pair.found.entity}`
    if (told.has(difference)) continue
    told.add(difference)
    differences.push({
      pair,
      what: plain(name) === plain(meant) ? `${meant}, kept apart from its other mentions` : `${meant}, found as ${name}`,
    })
  }
  return differences
}

/** A name without its accents: Zurich may be called Zürich, but ZURICH not. */
function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}+/gu, '')
}

function kindOf(type: MentionType): MissKind {
  return timed.has(type) ? 'dates' : counted.has(type) ? 'amounts' : 'names'
}

/** The words round a span, the span itself in brackets. */
function around(text: string, { start, end }: Span): string {
  const left = text.slice(Math.max(0, start - 30), start)
  const right = text.slice(end, end + 30)
  return `${left}[${text.slice(start, end)}]${right}`.replace(/\s+/gu, ' ').trim()
}
