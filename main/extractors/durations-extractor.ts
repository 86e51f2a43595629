import type { DurationValue } from '../../shared/model/mention-value.ts'
import { exactnessOf, exactnessSource } from './amounts/exactness.ts'
import { noCompound, numberOrArticleSource, numberSource, readNumber, rounded } from './amounts/numbers.ts'
import type { Extractor } from './extractor.ts'
import { type Found, mentionIn } from './found.ts'
import { passagesOf } from './passages.ts'

const unit =
  'seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|weekends?|months?|years?|yrs?|decades?|centur(?:y|ies)|millenni(?:um|a)'
const mayHold = /second|min|hour|hrs?(?!\p{L})|day|night|week|month|year|yr|decade|centur|millenni/iu
const lead = '(?<![\\p{L}\\p{N}.,$€£:/])'
const pattern = new RegExp(
  `${lead}(?:(?<about>${exactnessSource}) )?(?:` +
    `(?:(?<range>between |from )?${noCompound}(?<low>${numberSource}) ?(?:-|–|—|to|or|and) ?)?(?<number>${numberOrArticleSource})(?:[ -](?<half>and a half) | more |-)?(?: |-)?(?<unit>${unit})(?<more>,? (?:and )?(?:${numberSource}) (?:${unit})| and a half)?` +
    `|(?<part>half an?|a quarter of an) (?<partUnit>hour|day|year|century|decade)|(?<lone>decade|year|month|week|century|day|hour)s?-long)(?:-long)?(?![\\p{L}\\p{N}])`,
  'giu',
)

/** Finds lengths of time ("nearly 20 years", "three to five days", "decade-long"); ages and expressions that tell a date are none. */
export const durationExtractor: Extractor = {
  name: 'durations',
  version: '2',
  extract: (input) =>
    passagesOf(input).flatMap((passage) =>
      mayHold.test(passage.text)
        ? [...passage.text.matchAll(pattern)].flatMap((match) => read(passage.text, match).map((found) => mentionIn(passage, found)))
        : [],
    ),
}

function read(text: string, match: RegExpExecArray): readonly Found[] {
  const groups = match.groups ?? {}
  const end = match.index + match[0].length
  const number = groups['number'] ?? (groups['lone'] === undefined ? '' : 'a')
  const units = groups['unit'] ?? groups['partUnit'] ?? groups['lone'] ?? ''
  if (/^\d{4}$/u.test(number) && !units.endsWith('s')) return []
  if (isNone(text.slice(end, end + 18), text.slice(Math.max(0, match.index - 14), match.index))) return []
  if (groups['number'] !== undefined && !/[ -]\p{L}+$/u.test(`${number}${match[0].slice(match[0].indexOf(number) + number.length)}`))
    return []
  const bare = /^an?$/iu.test(number)
  if (
    bare &&
    groups['lone'] === undefined &&
    groups['about'] === undefined &&
    groups['half'] === undefined &&
    groups['more'] === undefined
  ) {
    if (
      !/(?:^|[^\p{L}])(?:for|in|within|after|of|over|took|lasted|last|spent|lasting)\s$/iu.test(
        text.slice(Math.max(0, match.index - 9), match.index),
      )
    )
      return []
  }
  if (bare && /^second$/iu.test(units) && /^[ -]\p{L}/u.test(text.slice(end, end + 2))) return []
  const joined =
    groups['low'] !== undefined && / ?and ?$/iu.test(match[0].slice(0, match[0].indexOf(number, (groups['low'] ?? '').length)).trimEnd())
  if (joined && groups['range'] === undefined) return []
  const exactness = exactnessOf(text, match.index + (groups['about'] === undefined ? 0 : groups['about'].length + 1), end)
  const value = valueOf(groups, number, units, exactness)
  const start = match.index + (bare && groups['lone'] === undefined && match[0].endsWith('-long') ? number.length + 1 : 0)
  return [{ start, end, type: 'duration', confidence: bare ? 0.75 : value === null ? 0.7 : 0.88, code: 'amount', value }]
}

/** Ages, dates that are counted, and rates. */
function isNone(after: string, before: string): boolean {
  return (
    /^(?:[ -]olds?(?!\p{L})|s? of age|[- ]ago(?!\p{L})| from (?:now|today)| (?:before|after) (?:yesterday|tomorrow)| (?:later|earlier|afterwards?)(?! than)(?!\p{L}))/iu.test(
      after,
    ) || /(?:aged?|turned|turning|per|every|each|the (?:past|last|next|coming)) $/iu.test(before)
  )
}

function valueOf(
  groups: Readonly<Record<string, string | undefined>>,
  number: string,
  units: string,
  exactness: Pick<DurationValue, 'approximate' | 'bound'>,
): DurationValue | null {
  const part = groups['part']
  const amount = part === undefined ? readNumber(number) : /half/iu.test(part) ? 0.5 : 0.25
  if (amount === null) return null
  const more = groups['more'] ?? ''
  const half = groups['half'] !== undefined || /and a half/iu.test(more) ? 0.5 : 0
  const length = isoLength(rounded(amount + half), units)
  const low = groups['low'] === undefined ? null : readNumber(groups['low'])
  if (length === null) return null
  if (low !== null && low < amount) {
    const shortest = isoLength(low, units)
    return shortest === null ? null : { kind: 'duration', length: shortest, longest: length, ...exactness }
  }
  const rest = /^,? (?:and )?(?<number>.+) (?<unit>\p{L}+)$/iu.exec(/and a half/iu.test(more) ? '' : more)?.groups
  const restNumber = rest === undefined ? null : readNumber(rest['number'] ?? '')
  const second = restNumber === null ? null : isoLength(restNumber, rest?.['unit'] ?? '')
  return { kind: 'duration', length: second === null ? length : together(length, second), ...exactness }
}

/** ISO 8601 for so many units: `P20Y`, `PT2.5H`. */
function isoLength(amount: number, units: string): string | null {
  const name = units.toLowerCase()
  const short = String(amount)
  if (!/^\d+(?:\.\d+)?$/u.test(short)) return null
  const times = (factor: number, mark: string): string => `P${String(rounded(amount * factor))}${mark}`
  if (name.startsWith('s')) return `PT${short}S`
  if (name.startsWith('min')) return `PT${short}M`
  if (name.startsWith('h')) return amount < 1 ? `PT${String(rounded(amount * 60))}M` : `PT${short}H`
  if (name.startsWith('weekend')) return times(2, 'D')
  if (name.startsWith('week')) return `P${short}W`
  if (name.startsWith('fortnight')) return times(2, 'W')
  if (name.startsWith('mo')) return `P${short}M`
  if (name.startsWith('y')) return `P${short}Y`
  if (name.startsWith('dec')) return times(10, 'Y')
  if (name.startsWith('cent')) return times(100, 'Y')
  return name.startsWith('mill') ? times(1000, 'Y') : `P${short}D`
}

const order = 'YMWDHMS'

/** Two lengths in one, the longer unit first: `P2Y` and `P3M` are `P2Y3M`; the first alone where they do not follow each other. */
function together(first: string, second: string): string {
  const [days, clock] = [first.includes('T'), second.includes('T')]
  if (days && !clock) return first
  if (days !== clock) return `${first}${second.slice(1)}`
  return order.indexOf(first.slice(-1)) < order.lastIndexOf(second.slice(-1)) ? `${first}${second.slice(days ? 2 : 1)}` : first
}
