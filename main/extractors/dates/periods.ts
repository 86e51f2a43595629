import { dayNumber, interval, monthOf, wholeYears, yearOf } from './calendar.ts'
import { absolute, type DateContext, type DateForm, type DateRead, type DateReading, relative, unresolved } from './date-types.ts'
import { boundary, ending, firstNumber, yearSource as Y } from './month-names.ts'

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
}
const decadeWords: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

function pattern(source: string): RegExp {
  return new RegExp(boundary + source + ending, 'giu')
}

/** The third of a period that "early", "mid-" or "late" means; the whole of it without such a word. */
function partOf(first: number, last: number, words: string | undefined, rule: DateReading['rule']): DateReading | null {
  const span = last - first + 1
  if (words === undefined || words === '') return wholeYears(first, last, rule)
  if (/early|beginning|start/iu.test(words)) return wholeYears(first, first + Math.ceil(span * 0.4) - 1, 'part-of-year')
  if (/mid/iu.test(words)) return wholeYears(first + Math.floor(span * 0.4), first + Math.floor(span * 0.6), 'part-of-year')
  return wholeYears(last - Math.ceil(span * 0.4) + 1, last, 'part-of-year')
}

function partOfYear(year: number, words: string): DateReading | null {
  const months = /early|beginning|start/iu.test(words) ? [1, 4] : /mid/iu.test(words) ? [5, 8] : [9, 12]
  return interval(dayNumber(year, months[0] ?? 1, 1), dayNumber(year, (months[1] ?? 12) + 1, 1) - 1, 'part-of-year')
}

const part = '(?<part>(?:(?:the )?(?:early|mid|late|middle|beginning|start|end)(?: to (?:mid|late))?[- ](?:of )?)?)'

function decade(match: RegExpExecArray): DateRead | null {
  const groups = match.groups ?? {}
  const short = groups['short'] ?? ''
  const word = decadeWords[(groups['word'] ?? '').toLowerCase()]
  const first = groups['long'] === undefined ? 1900 + (word ?? firstNumber(short)) : firstNumber(groups['long'])
  if (first % 10 !== 0) return null
  return absolute(partOf(first, first + 9, groups['part'], 'decade'), word === undefined ? 0.95 : 0.75)
}

function century(match: RegExpExecArray): DateRead | null {
  const written = (match.groups?.['number'] ?? '').toLowerCase()
  const number = ordinals[written] ?? firstNumber(written)
  if (
    !(number >= 1 && number <= 30) ||
    beforeChrist.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 6))
  )
    return null
  return absolute(partOf((number - 1) * 100 + 1, number * 100, match.groups?.['part'], 'century'), 0.93)
}

const seasonMonths: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 }

function seasonOf(year: number, name: string): DateReading | null {
  const month = seasonMonths[name.toLowerCase()] ?? 3
  return interval(dayNumber(year, month, 1), dayNumber(year, month + 3, 1) - 1, 'season')
}

function relativeSeason(match: RegExpExecArray, context: DateContext): DateRead | null {
  const which = (match.groups?.['which'] ?? '').toLowerCase()
  const name = match.groups?.['season'] ?? ''
  const { created } = context
  if (created === null) return unresolved
  const start = seasonMonths[name.toLowerCase()] ?? 3
  const year = yearOf(created)
  const begun = monthOf(created) >= start || (start === 12 && monthOf(created) < 3)
  const ended = monthOf(created) >= start + 3
  const nearest = start === 12 && monthOf(created) < 6 ? year - 1 : year
  if (/last|past/u.test(which))
    return relative(seasonOf(ended ? year : start === 12 ? nearest - (monthOf(created) < 3 ? 1 : 0) : year - 1, name), 0.8, [
      seasonOf(year, name),
    ])
  if (/next|coming/u.test(which)) return relative(seasonOf(begun ? year + 1 : year, name), 0.8)
  return relative(seasonOf(nearest, name), 0.8)
}

/** Words after "third quarter" that make it one of the article's year. */
const ofThisYear = /^ (?:results|earnings|profits?|revenue|sales|of this year|this year)(?![\p{L}])/iu

function quarter(match: RegExpExecArray, context: DateContext): DateRead | null {
  const groups = match.groups ?? {}
  const written = groups['year'] ?? groups['y']
  if (written === undefined && !ofThisYear.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 16)))
    return null
  const year = written === undefined ? (context.created === null ? null : yearOf(context.created)) : firstNumber(written)
  if (year === null) return unresolved
  const number = ordinals[(groups['number'] ?? '').toLowerCase()] ?? firstNumber(groups['q'])
  const half = /half/iu.test(match[0])
  const months = half ? 6 : 3
  if (number * months > 12) return null
  const first = dayNumber(year, (number - 1) * months + 1, 1)
  const reading = interval(first, dayNumber(year, number * months + 1, 1) - 1, half ? 'part-of-year' : 'quarter')
  return written === undefined ? relative(reading, 0.75) : absolute(reading, 0.93, year)
}

const beforeChrist = /^ ?(?:BC|B\.C|BCE)(?![\p{L}])/u

/** Words after four figures that make them a number of something, not a year. */
const counted =
  /^[ -](?:(?:hundred|thousand|million|billion|people|men|women|children|soldiers|troops|fighters|miles|meters|metres|feet|dollars|euros|pounds|percent|per|tons|tonnes|acres|hectares|hours|days|words|copies|members|students|workers|employees|residents|votes|seats|units|species|homes|houses|jobs|years|km|kg|mg|lbs?|calories|watts|rpm|MHz|GHz|AM|PM|GMT|UTC)(?![\p{L}])|x(?!\p{L}))/iu

function year(match: RegExpExecArray): DateRead | null {
  const number = firstNumber(match[0])
  const before = match.input.slice(Math.max(0, match.index - 14), match.index)
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 14)
  if (
    beforeChrist.test(after) ||
    counted.test(after) ||
    /^[-–—/]\d{3}(?!\d)|^[.,]\d|^(?:[%$°]|:\d\d)/u.test(after) ||
    /[$€£#№.,:/@=+*]$|(?:^|[^\p{L}])(?:No\.?|#|pp?\.|page|room|route|highway|Boeing|figure|rule|section|article) $|(?<!\d{4} ?)[-–—]$/iu.test(
      before,
    )
  )
    return null
  const preposition =
    /(?:^|[^\p{L}])(?:in|since|by|until|till|from|of|during|before|after|to|and|between|year|late|early|around|about|circa|c\.|ca\.|for|through|the)[ (]$/iu.test(
      before,
    )
  const bracketed = /[([]$/u.test(before) && /^[)\];,]/u.test(after)
  const modern = number >= 1700 && number <= 2060
  if (!preposition && !bracketed && !modern) return null
  const sure = preposition ? 0.92 : bracketed ? 0.9 : 0.75
  return absolute(wholeYears(number, number, 'year'), modern ? sure : sure - 0.15, number)
}

/** Years and what is reckoned in years: decades, centuries, seasons, quarters. */
export const periods: readonly DateForm[] = [
  {
    pattern: pattern('(?<first>1[5-9]\\d{2}|20\\d{2})[-–/](?<last>\\d{2})'),
    read: (match) => {
      const first = firstNumber(match.groups?.['first'])
      const last = Math.floor(first / 100) * 100 + firstNumber(match.groups?.['last'])
      return last <= first || last - first > 60 ? null : absolute(wholeYears(first, last, 'range'), 0.85, last)
    },
  },
  { pattern: pattern(`${part}(?:the )?(?:(?<long>(?:1[0-9]|20)\\d0)['’]?s|['’‘](?<short>[1-9]0)['’]?s)`), read: decade },
  { pattern: pattern(`${part}the (?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`), read: decade },
  {
    pattern: pattern(
      `${part}(?:the )?(?<number>\\d{1,2}(?:st|nd|rd|th)|${Object.keys(ordinals)
        .sort((a, b) => b.length - a.length)
        .join('|')})[- ](?:century|centuries)`,
    ),
    read: century,
  },
  {
    pattern: pattern(`(?<part>(?:early|mid|late) )?(?:the )?(?<season>spring|summer|fall|autumn|winter)(?: of)?,? (?<year>${Y})`),
    read: (match) => {
      const number = firstNumber(match.groups?.['year'])
      return absolute(seasonOf(number, match.groups?.['season'] ?? ''), 0.9, number)
    },
  },
  { pattern: pattern('(?<which>last|this|next|this past|this coming) (?<season>spring|summer|fall|autumn|winter)'), read: relativeSeason },
  {
    pattern: pattern(
      `(?:the )?(?:(?<number>first|second|third|fourth) (?:quarter|half)(?: (?:of )?(?<year>${Y}))?|Q(?<q>[1-4])(?: of)?,? (?<y>${Y}))`,
    ),
    read: quarter,
  },
  {
    pattern: pattern(`(?:the )?(?<part>early|mid|late|beginning of|start of|middle of|end of)[- ](?<year>${Y})`),
    read: (match) => {
      const number = firstNumber(match.groups?.['year'])
      return absolute(partOfYear(number, match.groups?.['part'] ?? ''), 0.92, number)
    },
  },
  {
    pattern: pattern(
      '(?:A\\.?D\\.? ?(?<before>\\d{1,4})|(?<after>\\d{1,4}) (?:AD|A\\.D(?=\\.)|CE)|(?:in |by |since )?the year (?<named>\\d{2,3}))',
    ),
    read: (match) => {
      const number = firstNumber(match.groups?.['before'] ?? match.groups?.['after'] ?? match.groups?.['named'])
      return absolute(wholeYears(number, number, 'year'), 0.9, number)
    },
  },
  {
    pattern: pattern('(?:that|the same|that same) year'),
    read: (_, context) => (context.year === null ? null : absolute(wholeYears(context.year, context.year, 'year-written-before'), 0.75)),
  },
  { pattern: pattern(`(?:the year )?${Y}`), read: year },
]
