import { dayNumber, interval, monthOf, wholeYears, yearOf } from './calendar.ts'
import {
  absolute,
  type DateContext,
  type DateForm,
  type DateRead,
  type DateReading,
  fromTold,
  relative,
  unresolved,
  withRule,
} from './date-types.ts'
import { fullYear } from './figure-dates.ts'
import { firstNumber, ordinals, wordPattern, yearSource as Y } from './month-names.ts'

const seasonMonths: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 }

function seasonIn(year: number, name: string, southern: boolean): DateReading | null {
  const month = ((seasonMonths[name.toLowerCase()] ?? 3) + (southern ? 5 : -1)) % 12
  return interval(dayNumber(year, month + 1, 1), dayNumber(year, month + 4, 1) - 1, southern ? 'season-southern' : 'season')
}

function both(year: number, name: string, southern: boolean): readonly [DateReading | null, DateReading | null] {
  return [seasonIn(year, name, southern), seasonIn(year, name, !southern)]
}

function seasonOfYear(match: RegExpExecArray, { southern, created }: DateContext): DateRead | null {
  const groups = match.groups ?? {}
  const number = fullYear(groups['year'] ?? groups['short'] ?? '', created)
  const [best, other] = both(number, groups['season'] ?? '', southern)
  return absolute(best, 0.9, number, [other])
}

function relativeSeason(match: RegExpExecArray, context: DateContext): DateRead | null {
  const which = (match.groups?.['which'] ?? '').toLowerCase()
  const name = match.groups?.['season'] ?? ''
  const { created, southern } = context
  const told = /that|following|previous|same/u.test(which) ? context.told('year') : null
  if (told !== null) {
    const year = yearOf(told.from) + (/following/u.test(which) ? 1 : /previous/u.test(which) ? -1 : 0)
    return fromTold(told, withRule(seasonIn(year, name, southern), 'counted-from-before'), 0.78)
  }
  if (which === 'the' && context.tense === 'unclear') return null
  if (created === null) return unresolved
  const start = southern ? (((seasonMonths[name.toLowerCase()] ?? 3) + 5) % 12) + 1 : (seasonMonths[name.toLowerCase()] ?? 3)
  const [year, month] = [yearOf(created), monthOf(created)]
  const begun = month >= start || (start === 12 && month < 3)
  const ended = month >= start + 3 || (start === 12 && month >= 3 && month < 12)
  const own = start === 12 && month < 6 ? year - 1 : year
  const nearest = seasonIn(own, name, southern)
  if (/last|past|previous/u.test(which)) {
    const before = ended ? own : begun ? own - 1 : start === 12 ? own : year - 1
    return relative(seasonIn(before, name, southern), 0.8, [
      withRule(seasonIn(before - 1, name, southern), 'season-before'),
      withRule(seasonIn(before, name, !southern), southern ? 'season' : 'season-southern'),
    ])
  }
  if (/next|coming|following/u.test(which)) {
    const next = begun ? own + 1 : own
    return relative(seasonIn(next, name, southern), 0.8, [withRule(seasonIn(next + 1, name, southern), 'season-next')])
  }
  const early = which === 'the' && context.tense === 'future' && ended
  if (early) return relative(seasonIn(own + 1, name, southern), 0.7, [withRule(nearest, 'season-before')])
  return relative(nearest, which === 'the' ? 0.7 : 0.8, [
    withRule(seasonIn(own - 1, name, southern), 'season-before'),
    withRule(seasonIn(own + 1, name, southern), 'season-next'),
  ])
}

/** Words after "third quarter" that make it one of the article's year. */
const ofThisYear =
  /^ (?:results|earnings|profits?|revenues?|sales|net|GDP|loss(?:es)?|of (?:this|the) (?:year|fiscal)|this year)(?![\p{L}])/iu

/** Whether a bare "in the first quarter" stands among business: in sport it is a part of a game. */
function isBusiness(match: RegExpExecArray): boolean {
  const around = match.input.slice(Math.max(0, match.index - 200), match.index + 200)
  return (
    /(?:in|for|during|of|since) (?:its |their )?$/iu.test(match.input.slice(Math.max(0, match.index - 12), match.index)) &&
    /quarter/iu.test(match[0]) &&
    /revenue|profit|earnings|sales|GDP|economy|economic|growth|shares|loss(?:es)?(?!\p{L})|forecast|billion/u.test(around) &&
    !/touchdown|basket|scored|points|yards|coach/u.test(around)
  )
}

function quarter(match: RegExpExecArray, context: DateContext): DateRead | null {
  const groups = match.groups ?? {}
  const written = groups['year'] ?? groups['y']
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 18)
  const which = groups['which']?.toLowerCase()
  if (written === undefined && which === undefined && !ofThisYear.test(after) && !isBusiness(match)) return null
  const { created } = context
  const own = created === null ? null : yearOf(created) + (which === 'last' ? -1 : which === 'next' ? 1 : 0)
  const number = /^(?:last|final)$/iu.test(groups['number'] ?? '')
    ? 4
    : (ordinals[(groups['number'] ?? '').toLowerCase()] ?? firstNumber(groups['q'] ?? groups['h']))
  const months = /half/iu.test(match[0]) || groups['h'] !== undefined ? 6 : 3
  if (number * months > 12) return null
  const year = written === undefined ? own : firstNumber(written)
  if (year === null) return unresolved
  const reading = interval(
    dayNumber(year, (number - 1) * months + 1, 1),
    dayNumber(year, number * months + 1, 1) - 1,
    months === 6 ? 'half-year' : 'quarter',
  )
  return written === undefined ? relative(reading, 0.75) : absolute(reading, 0.93, year)
}

/** "Fiscal 2021": the calendar year of that number; the American government's runs from October of the year before. */
function fiscalYear(match: RegExpExecArray, { created }: DateContext): DateRead | null {
  const groups = match.groups ?? {}
  const written = groups['year'] ?? groups['short']
  const own =
    created === null
      ? null
      : yearOf(created) + (/last|previous/iu.test(groups['which'] ?? '') ? -1 : /next|coming/iu.test(groups['which'] ?? '') ? 1 : 0)
  const year = written === undefined ? own : written.length === 2 ? 2000 + firstNumber(written) : firstNumber(written)
  if (year === null) return unresolved
  const last = groups['last'] === undefined ? year : Math.floor(year / 100) * 100 + firstNumber(groups['last'].slice(-2))
  if (last === year + 1) return absolute(interval(dayNumber(year, 4, 1), dayNumber(last, 3, 31), 'school-year'), 0.75, last)
  const readings = [
    wholeYears(year, year, 'fiscal-year'),
    interval(dayNumber(year - 1, 10, 1), dayNumber(year, 9, 30), 'fiscal-year-us'),
  ] as const
  return written === undefined ? relative(readings[0], 0.75, [readings[1]]) : absolute(readings[0], 0.85, undefined, [readings[1]])
}

/** Seasons, quarters, halves and business years. */
export const seasons: readonly DateForm[] = [
  {
    mayHold: /spring|summer|fall|autumn|winter/iu,
    pattern: wordPattern(
      `(?<part>(?:early|mid|late)[- ])?(?:the )?(?<season>spring|summer|fall|autumn|winter)(?: of)?,? (?:(?<year>${Y})|['’‘](?<short>\\d{2}))`,
      'giu',
    ),
    read: seasonOfYear,
  },
  {
    mayHold: /spring|summer|fall|autumn|winter/iu,
    pattern: wordPattern(
      '(?<which>(?<=(?:in|by|before|until|till|during|since|after|over) )the|(?:the )?(?:last|next|previous|following|coming|past)|this(?: past| coming)?|that(?: same)?|the same) (?<season>spring|summer|fall|autumn|winter)(?! (?:games|olympics|paralympics|short|behind|apart|back|in love))',
      'giu',
    ),
    read: relativeSeason,
  },
  {
    mayHold: /quarter|half|Q[1-4]|H[12]/u,
    pattern: wordPattern(
      `(?:the )?(?:(?<number>first|second|third|fourth|last(?= quarter of [12]\\d{3})|final(?= quarter of [12]\\d{3})) (?:quarter|half)(?:(?:,? of| in|,)? (?:(?:fiscal |the year )?(?<year>${Y})|(?<which>this|last|next) year))?|Q(?<q>[1-4])(?:(?: of)?,? (?:FY)?(?<y>${Y}))?)`,
      'giu',
    ),
    read: quarter,
  },
  {
    mayHold: /H[12] /u,
    pattern: wordPattern(`H(?<h>[12])(?: of)?,? (?<year>${Y})`, 'gu'),
    read: quarter,
  },
  {
    mayHold: /fiscal|financial year|tax year|FY/iu,
    pattern: wordPattern(
      `(?:the )?(?:(?<which>this|last|next|previous|coming|current) (?:fiscal|financial|tax) year|(?:fiscal|financial|tax)(?: year)? (?<year>${Y})(?:[-–/](?<last>\\d{2,4}))?|FY ?(?:(?<short>\\d{2})(?!\\d)(?:/\\d{2})?))`,
      'giu',
    ),
    read: fiscalYear,
  },
  {
    mayHold: /FY ?\d{4}/u,
    pattern: wordPattern(`FY ?(?<year>${Y})`, 'gu'),
    read: fiscalYear,
  },
]
