import { type DayNumber, dayNumber, oneDay, weekdayOf, yearOf } from './calendar.ts'
import { absolute, type DateContext, type DateForm, type DateRead, type DateReading, relative, unresolved, withRule } from './date-types.ts'
import { firstNumber, wordPattern } from './month-names.ts'
import { inSomeYear } from './partial-dates.ts'

interface Holiday {
  readonly name: string
  on(year: number): DayNumber
}

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, 1991). */
function easter(year: number): DayNumber {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** The so-manieth weekday of a month (0 is Sunday); -1 is the last. */
function nth(year: number, month: number, weekday: number, number: number): DayNumber {
  if (number < 0) {
    const last = dayNumber(year, month + 1, 1) - 1
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (number - 1) * 7
}

const fixed = (name: string, month: number, day: number): Holiday => ({ name, on: (year) => dayNumber(year, month, day) })
const from = (name: string, days: number): Holiday => ({ name, on: (year) => easter(year) + days })

const holidays: readonly Holiday[] = [
  fixed("New Year[’']s [Ee]ve", 12, 31),
  fixed("New Year[’']s(?: Day)?", 1, 1),
  fixed('Christmas Eve', 12, 24),
  fixed('Christmas(?: Day)?', 12, 25),
  fixed('Boxing Day', 12, 26),
  fixed('Halloween', 10, 31),
  fixed("(?:St\\. |Saint )?Valentine[’']s Day", 2, 14),
  fixed("(?:St\\.? |Saint )Patrick[’']s Day", 3, 17),
  fixed("April Fools?[’']?s?[’']? Day", 4, 1),
  fixed('May Day', 5, 1),
  fixed('Victory Day', 5, 9),
  fixed('Bastille Day', 7, 14),
  fixed('(?:the )?Fourth of July', 7, 4),
  fixed('Juneteenth', 6, 19),
  fixed("International Women[’']s Day", 3, 8),
  fixed('Armistice Day|Veterans Day|Remembrance Day', 11, 11),
  fixed('Earth Day', 4, 22),
  from('Ash Wednesday', -46),
  from('Palm Sunday', -7),
  from('Good Friday', -2),
  from('Easter Monday', 1),
  from('Easter(?: Sunday)?', 0),
  { name: 'Thanksgiving(?: Day)?', on: (year) => nth(year, 11, 4, 4) },
  { name: 'Black Friday', on: (year) => nth(year, 11, 4, 4) + 1 },
  { name: 'Cyber Monday', on: (year) => nth(year, 11, 4, 4) + 4 },
  { name: 'Labor Day', on: (year) => nth(year, 9, 1, 1) },
  { name: 'Memorial Day', on: (year) => nth(year, 5, 1, -1) },
  { name: 'Martin Luther King Jr\\. Day|MLK Day', on: (year) => nth(year, 1, 1, 3) },
  { name: "Presidents[’']? Day", on: (year) => nth(year, 2, 1, 3) },
  { name: "Columbus Day|Indigenous Peoples[’']? Day", on: (year) => nth(year, 10, 1, 2) },
]
const known = holidays.map((holiday) => ({ ...holiday, whole: new RegExp(`^(?:${holiday.name})$`, 'iu') }))

function holiday(match: RegExpExecArray, context: DateContext): DateRead | null {
  const groups = match.groups ?? {}
  const found = known.find(({ whole }) => whole.test(groups['name'] ?? ''))
  if (found === undefined) return null
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 14)
  const before = match.input.slice(Math.max(0, match.index - 14), match.index)
  if (/(?:every|each) $/iu.test(before)) return null
  if (/^ \p{Lu}|^['’]s|^ (?:tree|card|carol|present|party|dinner|market|gift|decoration|song|shopping|egg|pudding)/u.test(after))
    return null
  if (
    /\p{Lu}\p{L}+ $/u.test(before) &&
    !/^(?:.*[.!?] |\s*)?(?:On|By|At|Last|This|Next|Before|After|Since|Until|In|During|For|Every|Around) $/u.test(before)
  )
    return null
  const on = (year: number): DateReading | null => oneDay(found.on(year), 'holiday')
  const written = firstNumber(groups['year'])
  if (!Number.isNaN(written)) return absolute(withRule(on(written), 'holiday-of-year'), 0.9, written)
  const { created } = context
  const which = groups['which']?.toLowerCase() ?? (/(?:by|before|until) $/iu.test(before) && context.tense !== 'past' ? 'next' : undefined)
  if (which === undefined) {
    const rough = found.on(created === null ? 2000 : yearOf(created))
    const [month, day] = [new Date(rough * 86_400_000).getUTCMonth() + 1, new Date(rough * 86_400_000).getUTCDate()]
    return inSomeYear(month, day, context, 0.8, on)
  }
  if (created === null) return unresolved
  const year = yearOf(created)
  if (which.startsWith('this')) return relative(on(year), 0.82, [withRule(on(year - 1), 'year-earlier')])
  const own = which.startsWith('last') ? (found.on(year) < created ? year : year - 1) : found.on(year) > created ? year : year + 1
  return relative(on(own), 0.82, [withRule(on(own - 1), 'year-earlier'), withRule(on(own + 1), 'year-later')])
}

/** Days that have a name, movable ones reckoned. */
export const holidayDates: readonly DateForm[] = [
  {
    mayHold:
      /Christmas|New Year|Boxing|Halloween|Valentine|Patrick|April Fool|May Day|Victory Day|Bastille|Fourth of|Juneteenth|Women|Armistice|Veterans|Remembrance|Earth Day|Ash |Palm |Good Fri|Easter|Thanksgiving|Black Fri|Cyber|Labor|Memorial|MLK|Martin L|Presidents|Columbus|Indigenous/u,
    pattern: wordPattern(
      `(?:(?<which>[Tt]his|[Ll]ast|[Nn]ext) )?(?<name>${holidays.map(({ name }) => name).join('|')})(?:,? (?:of )?(?<year>1\\d{3}|20\\d{2}))?`,
      'gu',
    ),
    read: holiday,
  },
]
