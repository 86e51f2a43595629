import { readNumber } from '../amounts/numbers.ts'
import type { RecurringValue } from '../../../shared/model/mention-value.ts'
import { monthNumber, monthSource as M, weekdaySource as W, wordPattern } from './month-names.ts'

const lengths: Readonly<Record<string, string>> = {
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  morning: 'P1D',
  afternoon: 'P1D',
  evening: 'P1D',
  night: 'P1D',
  weekday: 'P1W',
  week: 'P1W',
  weekend: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  season: 'P1Y',
  spring: 'P1Y',
  summer: 'P1Y',
  autumn: 'P1Y',
  fall: 'P1Y',
  winter: 'P1Y',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
}
const named = new Set(['morning', 'afternoon', 'evening', 'night', 'weekday', 'weekend', 'spring', 'summer', 'autumn', 'fall', 'winter'])
const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  nightly: 'P1D',
  daily: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annually: 'P1Y',
  yearly: 'P1Y',
  biennially: 'P2Y',
}
const unit = Object.keys(lengths).join('|')
const weekday = `(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)`
const number = 'two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}'

/** Patterns of times that come again. Case matters only for names of days and months. */
export const recurringPatterns: readonly { readonly pattern: RegExp; readonly mayHold: RegExp }[] = [
  {
    mayHold: /every|each/iu,
    pattern: wordPattern(
      `(?:[Ee]very|[Ee]ach)(?: single)? (?:(?<other>other|second|third|fourth) )?(?:(?<count>${number}) )?(?:(?<on>${W}|${M})|(?<unit>${unit})s?)(?![’']s)(?: (?:morning|afternoon|evening|night))?`,
      'gu',
    ),
  },
  { mayHold: /days|ends/u, pattern: wordPattern(`(?:[Oo]n )?(?:(?<on>${weekday})s|(?<plural>weekdays|weekends))(?![’'])`, 'gu') },
  {
    mayHold: /once|twice|times/iu,
    pattern: wordPattern(
      `(?:once|twice|(?:${number}) times) (?:a|an|every|each|per) (?<unit>minute|hour|day|week|month|quarter|year|decade)`,
      'giu',
    ),
  },
  {
    mayHold: /ly/u,
    pattern: wordPattern(
      '(?<adverb>annually|(?:hourly|nightly|daily|weekly|fortnightly|monthly|quarterly|yearly|biennially)(?=[.,;)]))',
      'giu',
    ),
  },
]

/** After which time it comes again, and on what; null where that cannot be told ("every few years"). */
export function readRecurring(groups: Readonly<Record<string, string | undefined>>): RecurringValue | null {
  const { on, plural, adverb, count, other } = groups
  const unitName = (groups['unit'] ?? '').toLowerCase()
  const step = count === undefined ? ({ other: 2, second: 2, third: 3, fourth: 4 }[other ?? ''] ?? 1) : (readNumber(count) ?? 1)
  if (adverb !== undefined) {
    const every = adverbs[adverb.toLowerCase()]
    return every === undefined ? null : { kind: 'recurring', every, on: null }
  }
  if (plural !== undefined) return { kind: 'recurring', every: 'P1W', on: plural.slice(0, -1).toLowerCase() }
  if (on !== undefined) {
    const day = weekdayNames.find((name) => name.startsWith(on.slice(0, 3).toLowerCase()))
    if (day !== undefined) return { kind: 'recurring', every: `P${step}W`, on: day }
    return { kind: 'recurring', every: `P${step}Y`, on: `--${String(monthNumber(on)).padStart(2, '0')}` }
  }
  const length = lengths[unitName]
  if (length === undefined) return null
  const every = length.replace(/\d+/u, (digits) => String(Number(digits) * step))
  return { kind: 'recurring', every, on: named.has(unitName) ? unitName : null }
}

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
