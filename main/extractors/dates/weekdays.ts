import { type DayNumber, oneDay, weekdayOf } from './calendar.ts'
import { type DateContext, type DateForm, type DateRead, type DateReading, fromTold, relative, unresolved } from './date-types.ts'
import { weekdayNumber, weekdaySource as W, wordPattern } from './month-names.ts'

const shortName = /^(?:Sun|Sat|Mon|Wed|Tue|Tues|Thu|Thur|Thurs|Fri)\.?$/u
const led = /(?:^|[^\p{L}])(?:on|by|until|till|from|since|before|after|through|late|early|for)\s$/iu
/** Before a weekday: it comes again and again, or is part of a name. */
const otherBefore =
  /(?:[Ee]very(?: other| second)?|[Ee]ach|[Oo]n an?|[Aa]ny|[Oo]ne|[Mm]ost|[Aa]lternate|Black|Good|Cyber|Super|Bloody|Ash|Palm|Holy|Fat|Easter|Throwback|The)\s$/u
const otherAfter =
  /^(?:s\b| (?:mornings|afternoons|evenings|nights)(?!\p{L})| Night Live| Night Football| Morning \p{Lu}| the 13th| Times| Post| Tribune| Night Lights| Mail| night football| [A-Z][a-z]+ (?:Post|Times)|\/\p{Lu})/u

function near(created: DayNumber, wanted: number): { readonly last: DayNumber; readonly next: DayNumber; readonly same: boolean } {
  const back = (weekdayOf(created) - wanted + 7) % 7
  return { last: created - (back === 0 ? 7 : back), next: created - back + 7, same: back === 0 }
}

/**
 * News means the nearest such day: today when it is that day, else by the tense of the sentence, and without one the one just before.
 * "Last Monday" and "next Monday" are the ones just before and just after; the ones a week further are the other readings.
 */
function weekday(match: RegExpExecArray, context: DateContext): DateRead | null {
  const name = match.groups?.['weekday'] ?? ''
  const which = (match.groups?.['which'] ?? '').trim().toLowerCase()
  const before = match.input.slice(Math.max(0, match.index - 22), match.index)
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 16)
  if (shortName.test(name) && !led.test(before)) return null
  if (otherBefore.test(before) || otherAfter.test(after)) return null
  const wanted = weekdayNumber(name)
  const { created } = context
  const told = /that|following|previous|same/u.test(which) ? context.told('day') : null
  if (told !== null) return fromTold(told, ofTold(told.from, told.to, wanted, which), 0.82)
  if (created === null) return unresolved
  const { last, next, same } = near(created, wanted)
  const [before1, after1] = [oneDay(last, 'weekday-last'), oneDay(next, 'weekday-next')]
  const [before2, after2] = [oneDay(last - 7, 'weekday-before-last'), oneDay(next + 7, 'weekday-after-next')]
  if (/last|past|previous/u.test(which)) return relative(before1, 0.85, [before2])
  if (/next|coming|following/u.test(which)) return relative(after1, 0.8, [after2])
  if (/later $/iu.test(before) && !same && context.tense !== 'past') return relative(after1, 0.8, [before1])
  if (same) return relative(oneDay(created, 'weekday-nearest'), 0.9, [before1, after1])
  const until = /(?:from|until|till|by|through|before|starting|beginning)(?: (?:late|early|noon on|midnight on|midnight))? $/iu.test(before)
  if (context.tense === 'future' || ((which === 'this' || until) && context.tense !== 'past'))
    return relative(after1, context.tense === 'future' ? 0.84 : 0.75, [before1, after2])
  return relative(before1, context.tense === 'past' ? 0.9 : 0.8, [after1, before2])
}

function ofTold(from: DayNumber, to: DayNumber, wanted: number, which: string): DateReading | null {
  if (/previous/u.test(which)) return oneDay(near(from, wanted).last, 'counted-from-before')
  const { last, next, same } = near(to, wanted)
  if (/following/u.test(which)) return oneDay(next, 'counted-from-before')
  return oneDay(same ? to : to - last <= next - to ? last : next, 'counted-from-before')
}

/** "Monday last", "Tuesday week", "a week from Friday", "Friday of last week". */
function counted(match: RegExpExecArray, { created }: DateContext): DateRead | null {
  const groups = match.groups ?? {}
  if (created === null) return unresolved
  const { last, next, same } = near(created, weekdayNumber(groups['weekday'] ?? ''))
  if (groups['week'] !== undefined) {
    const monday = created - ((weekdayOf(created) + 6) % 7)
    const weeks = /last|previous/iu.test(groups['week']) ? -7 : /next|following|coming/iu.test(groups['week']) ? 7 : 0
    const wanted = (weekdayNumber(groups['weekday'] ?? '') + 6) % 7
    return relative(oneDay(monday + weeks + wanted, weeks < 0 ? 'weekday-last' : weeks > 0 ? 'weekday-next' : 'weekday-nearest'), 0.9)
  }
  if (groups['from'] !== undefined) return relative(oneDay((same ? created : next) + 7, 'weekday-after-next'), 0.8)
  return relative(oneDay(last, 'weekday-last'), 0.85)
}

const which =
  '(?<which>(?:[Tt]he )?(?:[Ll]ast|[Nn]ext|[Cc]oming|[Ff]ollowing|[Pp]revious|[Pp]ast)|[Tt]his(?: past| coming)?|[Tt]hat(?: same)?|[Tt]he same) '

export const weekdays: readonly DateForm[] = [
  { pattern: wordPattern(`(?<weekday>${W}) (?<last>last)(?! (?:week|month|year))`, 'gu'), read: counted },
  { pattern: wordPattern(`(?<weekday>${W}) of (?<week>last|this|next|the (?:following|previous|coming)) week`, 'gu'), read: counted },
  { pattern: wordPattern(`[Aa] (?<from>week) from (?<weekday>${W})`, 'gu'), read: counted },
  { pattern: wordPattern(`(?:${which})?(?<weekday>${W})`, 'gu'), read: weekday },
]
