import { dayNumber, interval, wholeYears } from './calendar.ts'
import { absolute, type DateContext, type DateForm, type DateRead, type DateReading } from './date-types.ts'
import { fullYear } from './figure-dates.ts'
import { firstNumber, wordPattern, yearSource as Y } from './month-names.ts'
import { isBeforeChrist } from './periods.ts'

function partOfYear(year: number, words: string): DateReading | null {
  const months = /early|beginning|start|first half/iu.test(words) ? [1, 4] : /mid/iu.test(words) ? [5, 8] : [9, 12]
  return interval(dayNumber(year, months[0] ?? 1, 1), dayNumber(year, (months[1] ?? 12) + 1, 1) - 1, 'part-of-year')
}

/** Words after figures that make them a number of something, not a year. */
const counted =
  /^[ -](?:(?:hundred|thousand|million|billion|people|men|women|children|schoolchildren|soldiers|troops|fighters|miles|meters|metres|feet|ft|dollars|euros|pounds|percent|per (?:cent|day|hour|week|month|year|person)|tons|tonnes|acres|hectares|hours?|minutes|days|words|copies|members|students|workers|employees|residents|votes|seats|units|species|homes|houses|jobs|years?|km|kg|mg|m|cm|mm|lbs?|calories|watts|rpm|MHz|GHz|AM|PM|GMT|UTC|authors|participants|subjects|samples|patients|cases|pages|points|steps|books|articles|games|shares|cars|ships|tickets|metre|meter|mile|pound|kilometers|kilometres|square|cubic|inhabitants|schools|police|protesters|refugees|migrants|prisoners|deaths|dead|others|different|more|of them|or so)(?![\p{L}])|x(?!\p{L})|\+)|^\+/iu
/** What stands before a number that is no year, whatever follows it. */
const numbered =
  /[$€£#№.,:/@=+*\\_]$|(?:^|[^\p{L}])(?:No\.?|#|pp?\.|pages?|room|route|highway|Boeing|figure|fig\.|rule|section|article|chapter|verse|lines?|flight|channel|version|model|windows|office|vol\.?|volume|issue|table|grid|lot|suite|apt|approx\.) $|(?<!\d{3} ?)[-–—]$|(?<!\d)\d{3}-$|(?:pp?\.|pages?|lines?|nos?\.) ?\d{1,5} ?[-–] ?$/iu
/** What stands before a number of something, unless it is one end of a range of years. */
const measured =
  /(?:^|[^\p{L}])(?:nearly|almost|over|than|least|most|some|only|just|exactly|roughly|approximately|all|these|those|the other) $/iu
const preposition =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|from|of|during|before|after|to|and|between|year|late|early|around|about|circa|c\.|ca\.|for|through|throughout|the|as of|and in|or|mid|pre|post|fall|spring|summer|winter|autumn|season|elections?|anno|AD)[ (-]$/iu

/** Before a number under 1700 these say nothing of a year, unless the text dates things in its century: "about 1500 in all". */
const loosely = /(?:^|[^\p{L}])(?:to|and|around|about|for|through|throughout|the|or)[ (-]$/iu

/** The other end of a range of years that a year is an end of: "1980 to 2012", "between 2010 and 2015", "2000 – 2050". */
function otherEnd(number: number, before: string, after: string): readonly [number, number] | null {
  const to = /^ ?(?:-|–|—|to|until|till|through|and) ?(?:the year |c\. |ca\. |about |around )?(?<year>\d{3,4})(?![\d%]|[.,]\d)/u.exec(after)
  const from = /(?<year>\d{3,4}) ?(?:-|–|—|to|until|till|through|and) ?(?:c\. |ca\. |about |around )?$/u.exec(before)
  const joined = / and /u.test(after.slice(0, 6)) || before.endsWith(' and ')
  if (joined && !/[Bb]etween (?:\d{3,4} and )?$/u.test(before)) return null
  const ends: readonly [number, number] | null =
    to !== null ? [number, firstNumber(to.groups?.['year'])] : from !== null ? [firstNumber(from.groups?.['year']), number] : null
  return ends === null || ends[0] >= ends[1] || ends[1] - ends[0] > 1200 ? null : ends
}

function year(match: RegExpExecArray, context: DateContext): DateRead | null {
  const number = firstNumber(match[0])
  const before = match.input.slice(Math.max(0, match.index - 26), match.index)
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 22)
  if (
    isBeforeChrist(after) ||
    counted.test(after) ||
    /^[-–—/]\d{3}(?!\d)|^[.,]\d|^(?:[%$°€£]|:\d\d|['’]{1,2}\d)/u.test(after) ||
    numbered.test(before)
  )
    return null
  const led = preposition.test(before) && (number >= 1700 || context.hundreds.has(Math.floor(number / 100)) || !loosely.test(before))
  const bracketed =
    /[([](?:c\. ?|ca\. ?|circa |born |b\. ?|d\. ?|died |published |from )?$/u.test(before) && /^(?:[)\];,:]| ?[-–—])/u.test(after)
  const ends = otherEnd(number, before, after)
  const modern = number >= 1700 && number <= 2060
  if (ends === null && measured.test(before)) return null
  const ofItsTime = context.hundreds.has(Math.floor(number / 100))
  if (number < 1000 && !ofItsTime) return null
  if (number < 1000 && !(led || bracketed || ends !== null)) return null
  if (!led && !bracketed && !modern && ends === null && !ofItsTime) return null
  if (!led && !bracketed && !modern && ofItsTime && /^ \p{Ll}{3,}s(?!\p{L})/u.test(after)) return null
  const sure = led ? 0.92 : bracketed || ends !== null ? 0.9 : 0.75
  if (!led && !bracketed && !modern && !ofItsTime) return null
  const isLaw = /(?:Act|Laws?|Bill|Code|Order|Convention|Regulations?|Directive|Treaty|Protocol|Resolution|Agreement),? (?:of )?$/u.test(
    before,
  )
  const range = ends === null ? null : wholeYears(ends[0], ends[1], 'range')
  return absolute(wholeYears(number, number, 'year'), modern ? sure : sure - 0.15, isLaw ? undefined : number, [range])
}

/** "1890 – 91": the second year is of the first one's century. Its own mention, as the first is. */
function secondYear(match: RegExpExecArray): DateRead | null {
  const first = firstNumber(match.groups?.['first'])
  const last = Math.floor(first / 100) * 100 + firstNumber(match.groups?.['last'])
  if (last <= first || last - first > 60) return null
  return absolute(wholeYears(last, last, 'two-digit-year'), 0.82, last, [wholeYears(first, last, 'range')])
}

function joinedYears(match: RegExpExecArray): DateRead | null {
  const first = firstNumber(match.groups?.['first'])
  const last = Math.floor(first / 100) * 100 + firstNumber(match.groups?.['last'])
  if (last <= first || last - first > 60) return null
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 16)
  const school = last === first + 1 && /^ (?:season|school year|academic year|campaign|session)/u.test(after)
  return absolute(
    wholeYears(first, last, 'range'),
    0.85,
    last,
    school ? [interval(dayNumber(first, 9, 1), dayNumber(last, 6, 30), 'school-year')] : [],
  )
}

const partWords =
  '(?<part>(?:very )?(?:early|mid|late|beginning of|start of|middle of|end of|close of|first half of|second half of|latter half of|latter part of|early part of))(?:[- ](?:in )?)'

/** Years alone, and parts and ranges of them. */
export const years: readonly DateForm[] = [
  { pattern: wordPattern('(?<first>1[5-9]\\d{2}|20\\d{2})[-–/](?<last>\\d{2})(?![-–/\\d]|\\.\\d)', 'gu'), read: joinedYears },
  {
    mayHold: /\d{4} [-–—] ?\d{2}(?!\d)/u,
    pattern: wordPattern("(?<=(?<first>1[0-9]\\d{2}|20\\d{2}) ?[-–—] ?['’]?)(?<last>\\d{2})(?![-–/\\d.]\\d)", 'gu'),
    read: secondYear,
  },
  {
    pattern: wordPattern(`(?:the )?${partWords}(?<year>${Y})(?! ?(?:people|percent))`, 'giu'),
    read: (match) => {
      const number = firstNumber(match.groups?.['year'])
      return absolute(wholeYears(number, number, 'year'), 0.92, number, [partOfYear(number, match.groups?.['part'] ?? '')])
    },
  },
  {
    mayHold: /A\.?D|CE(?!\p{L})|the year \d/u,
    pattern: wordPattern(
      '(?:A\\.?D\\.? ?(?<before>\\d{1,4})|(?<after>\\d{1,4}) (?:AD|A\\.D(?=\\.)|CE)|(?:in |by |since )?the year (?<named>\\d{2,3}))',
      'giu',
    ),
    read: (match) => {
      const number = firstNumber(match.groups?.['before'] ?? match.groups?.['after'] ?? match.groups?.['named'])
      return number < 1 ? null : absolute(wholeYears(number, number, 'year'), 0.9, number)
    },
  },
  {
    mayHold: /['’‘]\d{2}(?!\d)/u,
    pattern: wordPattern(
      "(?<=(?:in|of|since|by|until|from|to|and|before|after|class of|summer|winter|spring|fall) )['’‘](?<short>\\d{2})(?!['’]?s)",
      'gu',
    ),
    read: (match, { created }) => {
      const number = fullYear(match.groups?.['short'] ?? '', created)
      return absolute(wholeYears(number, number, 'two-digit-year'), 0.8, number)
    },
  },
  { pattern: wordPattern(`(?:the year )?(?:${Y}|[1-9]\\d{2})`, 'gu'), read: year },
]

/**
 * The centuries (by their hundreds) that a text dates things in beyond doubt, before the eighteenth. Figures under 1000 count only
 * where the text also says that it is about that age.
 */
export function hundredsOf(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const match of text.matchAll(
    /(?:(?:[Ii]n|[Ss]ince|[Bb]etween|[Ff]rom|[Uu]ntil|[Cc]irca|c\.|[Bb]y|[–—(]) ?)(1[0-6]\d{2})(?=[\s,;.)–—-])(?!,\d)/gu,
  ))
    found.add(Math.floor(Number(match[1]) / 100))
  if (!ancient.test(text)) return found
  for (const match of text.matchAll(
    /(?:(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|c\.|[Aa]bout|[Aa]round|[Aa]fter|[Bb]efore|[Bb]y|to|and|of|[–—(]) ?)([1-9]\d{2})(?! ?[\p{L}\d%$°,]|[.:,]\d)/gu,
  ))
    found.add(Math.floor(Number(match[1]) / 100))
  for (const match of text.matchAll(/(?:[Ii]n|[Aa]fter|[Bb]y|[Uu]ntil|[Ss]ince) ([1-9]\d{2})(?= \p{L}| the|,)/gu))
    found.add(Math.floor(Number(match[1]) / 100))
  return found
}

const ancient =
  /(?<!\p{L})(?:c\. ?[1-9]\d{2}(?!\d)|[1-9]\d{0,2} (?:AD|CE|BCE?)(?!\p{L})|AD [1-9]\d{0,2}(?!\d)|(?:1st|2nd|3rd|[4-9]th|10th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ]century|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) [1-9]\d{2}(?! ?[\p{L}\p{N}]))/u
