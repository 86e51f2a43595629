import type { TimeValue } from '../../../shared/model/mention-value.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import { readNumber } from '../amounts/numbers.ts'
import type { Extractor } from '../extractor.ts'
import { mentionIn } from '../found.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { readRecurring, recurringPatterns } from './recurring.ts'

/** Finds times of day ("10:30 a.m. GMT", "early in the morning") and times that come again ("every Monday", "twice a year"). */
export const timeExtractor: Extractor = {
  name: 'times',
  version: '1',
  extract: (input) => passagesOf(input).flatMap((passage) => [...clock(passage), ...dayParts(passage), ...recurring(passage)]),
}

const half = '(?:[ap]m|[ap]\\.m\\.)(?![\\p{L}\\p{N}])'
const zone =
  '(?: (?<zone>(?:GMT|UTC|[A-Z]{1,3}[SD]T|CET|CEST|EET|EEST|WET|WEST|MSK|HKT|SGT|PHT|EAT|CAT|WAT|ET|PT)(?:[+-]\\d{1,2})?(?![\\p{L}\\p{N}])|(?:local|Eastern|Pacific|Central|Moscow|London|Beijing|Kabul) time)|(?<utc>Z)(?![\\p{L}\\p{N}]))?'
const words = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const clockPattern = new RegExp(
  `(?<![\\p{L}\\p{N}:.,$€£/-])(?:(?<from>(?:1[0-2]|0?[1-9])(?:[:.][0-5]\\d)?) ?(?:-|–|to) ?(?=(?:1[0-2]|0?[1-9])(?:[:.][0-5]\\d)? ?${half}))?` +
    `(?:(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?!:?\\d)(?: ?(?<half>${half}))?` +
    `|(?<hour2>1[0-2]|0?[1-9])(?:\\.(?<minute2>[0-5]\\d))? ?(?<half2>${half})|(?<hour3>[01]?\\d|2[0-3])(?<minute3>[0-5]\\d)(?: hours|(?= (?:GMT|UTC|[A-Z]{1,3}[SD]T|CET|CEST|MSK)(?![\\p{L}])))` +
    `|(?<past>half past|quarter past|quarter to) (?<hour5>${words}|1[0-2]|[1-9])(?![\\p{L}\\p{N}])|(?<hour4>${words}|1[0-2]|[1-9]) ?o['’]clock(?: (?:in the (?<when>morning|afternoon|evening)|at (?<night>night)))?` +
    `|(?<named>noon|midday|midnight)(?![\\p{L}\\p{N}]))${zone}`,
  'giu',
)
const bible =
  /(?:(?:Rev|Matt|Gen|Exod?|Cor|Ps|Rom|Heb|Eph|Phil|Deut|Lev|Num|Isa|Jer)\.|Matthew|Mark|Luke|John|Genesis|Exodus|Psalms?|Proverbs|Isaiah|Acts|Romans|Corinthians|Hebrews|Revelation|Surah?|Quran|Koran|[Rr]atio(?: of)?|[Oo]dds(?: of)?|[Ss]core(?: of)?|[Ss]cale(?: of)?) $/u

function clock(passage: Passage): Mention[] {
  if (!/\d|clock|past|quarter|noon|midday|midnight/iu.test(passage.text)) return []
  return [...passage.text.matchAll(clockPattern)].flatMap((match) => {
    const groups = match.groups ?? {}
    const before = passage.text.slice(Math.max(0, match.index - 24), match.index)
    if (bible.test(before) || (groups['second'] !== undefined && /(?:in|time of|clocked|record of|ran) $/iu.test(before))) return []
    const value = readClock(groups, before)
    return [
      mentionIn(passage, {
        start: match.index,
        end: match.index + match[0].length,
        type: 'time',
        confidence: 0.9,
        code: 'pattern',
        params: { what: 'a time of day' },
        value,
      }),
    ]
  })
}

function readClock(groups: Readonly<Record<string, string | undefined>>, before: string): TimeValue | null {
  const approximate = /(?:about|around|approximately|roughly|circa|shortly (?:before|after)|just (?:before|after)|nearly) $/iu.test(before)
  const zoneName = groups['zone'] ?? (groups['utc'] === undefined ? null : 'UTC')
  const named = groups['named']?.toLowerCase()
  if (named !== undefined) {
    const at = named === 'midnight' ? '00:00' : '12:00'
    return { kind: 'time', from: at, to: at, zone: zoneName, approximate }
  }
  const [second, past] = [groups['second'], groups['past']?.toLowerCase()]
  const afternoon =
    /^p/iu.test(groups['half'] ?? groups['half2'] ?? '') ||
    /afternoon|evening/iu.test(groups['when'] ?? '') ||
    groups['night'] !== undefined
  const morning = /^a/iu.test(groups['half'] ?? groups['half2'] ?? '') || /morning/iu.test(groups['when'] ?? '')
  const written = groups['hour'] ?? groups['hour2'] ?? groups['hour3']
  const hour = written === undefined ? readNumber(groups['hour4'] ?? groups['hour5'] ?? '') : Number(written)
  if (hour === null) return null
  const minute =
    past === undefined
      ? Number(groups['minute'] ?? groups['minute2'] ?? groups['minute3'] ?? 0)
      : past.startsWith('half')
        ? 30
        : past.endsWith('past')
          ? 15
          : 45
  const own = past?.endsWith('to') === true ? hour - 1 : hour
  const to = `${said(own, afternoon, morning)}:${String(minute).padStart(2, '0')}${second === undefined ? '' : `:${second}`}`
  const first = /^(?<hour>\d+)(?:[:.](?<minute>\d+))?$/u.exec(groups['from'] ?? '')?.groups
  const from = first === undefined ? to : `${said(Number(first['hour']), afternoon, morning)}:${(first['minute'] ?? '0').padStart(2, '0')}`
  return { kind: 'time', from, to, zone: zoneName, approximate }
}

function said(hour: number, afternoon: boolean, morning: boolean): string {
  const full = afternoon && hour < 12 ? hour + 12 : (morning && hour === 12) || hour < 0 ? 0 : hour
  return String(full).padStart(2, '0')
}

/** Parts of the day: plain limits, and no more than that. The night runs over midnight. */
const parts: Readonly<Record<string, readonly [string, string]>> = {
  morning: ['06:00', '11:59'],
  'early morning': ['04:00', '07:59'],
  'late morning': ['10:00', '11:59'],
  afternoon: ['12:00', '17:59'],
  'early afternoon': ['12:00', '13:59'],
  'late afternoon': ['16:00', '17:59'],
  evening: ['18:00', '21:59'],
  'early evening': ['18:00', '19:59'],
  'late evening': ['20:00', '21:59'],
  night: ['22:00', '05:59'],
  'late night': ['22:00', '23:59'],
  'early night': ['20:00', '21:59'],
  dawn: ['04:00', '06:59'],
  sunrise: ['04:00', '06:59'],
  dusk: ['18:00', '20:59'],
  sunset: ['18:00', '20:59'],
  nightfall: ['18:00', '20:59'],
}
const partPattern =
  /(?<![\p{L}\p{N}])(?:(?:(?<early>early|late) )?(?:in the|at) (?:(?<early2>early|late) )?(?<part>morning|afternoon|evening|night|dawn|sunrise|dusk|sunset|nightfall)(?: hours)?|(?:the )?(?<early3>early|late)[- ](?<part3>morning|afternoon|evening)(?: hours)?|in the middle of the (?<middle>night))(?![\p{L}\p{N}])/giu

function dayParts(passage: Passage): Mention[] {
  if (!/morning|afternoon|evening|night|dawn|dusk|sunrise|sunset/iu.test(passage.text)) return []
  return [...passage.text.matchAll(partPattern)].map((match) => {
    const groups = match.groups ?? {}
    const part = (groups['part'] ?? groups['part3'] ?? groups['middle'] ?? '').toLowerCase()
    const early = (groups['early'] ?? groups['early2'] ?? groups['early3'] ?? '').toLowerCase()
    const limits = parts[`${early} ${part}`.trim()] ?? parts[part]
    const value: TimeValue | null =
      limits === undefined ? null : { kind: 'time', from: limits[0], to: limits[1], zone: null, approximate: true }
    return mentionIn(passage, {
      start: match.index,
      end: match.index + match[0].length,
      type: 'time',
      confidence: 0.7,
      code: 'pattern',
      params: { what: 'a part of the day' },
      value,
    })
  })
}

function recurring(passage: Passage): Mention[] {
  return recurringPatterns.flatMap(({ pattern, mayHold }) =>
    mayHold.test(passage.text)
      ? [...passage.text.matchAll(pattern)].map((match) =>
          mentionIn(passage, {
            start: match.index,
            end: match.index + match[0].length,
            type: 'time',
            confidence: 0.8,
            code: 'pattern',
            params: { what: 'a time that comes again' },
            value: readRecurring(match.groups ?? {}),
          }),
        )
      : [],
  )
}
