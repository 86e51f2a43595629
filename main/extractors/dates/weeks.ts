import { type DayNumber, interval, weekdayOf } from './calendar.ts'
import { type DateContext, type DateRead, type DateReading, relative, withRule } from './date-types.ts'

/** The Monday of a day's week. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - ((weekdayOf(day) + 6) % 7)
}

/** Weeks as calendars have them, `offset` weeks from the given day's. */
function calendarWeeks(day: DayNumber, offset: number): readonly [DateReading | null, DateReading | null] {
  const first = mondayOf(day) + offset * 7
  const other = day - weekdayOf(day) + offset * 7
  return [interval(first, first + 6, 'week-monday-to-sunday'), interval(other, other + 6, 'week-sunday-to-saturday')]
}

/** "Last week" is the seven days before (as the press mostly means it); the calendar's weeks are its other readings. */
export function week(which: string, created: DayNumber): DateRead {
  if (/last|previous/u.test(which))
    return relative(interval(created - 7, created - 1, 'week-seven-days-before'), 0.92, calendarWeeks(created, -1))
  if (/past/u.test(which)) return relative(interval(created - 7, created, 'week-seven-days-before'), 0.88, calendarWeeks(created, -1))
  if (/next|following|coming/u.test(which)) {
    const [mondays, sundays] = calendarWeeks(created, 1)
    return relative(withRule(mondays, 'week-next'), 0.9, [sundays, interval(created + 1, created + 7, 'week-seven-days-after')])
  }
  const [mondays, sundays] = calendarWeeks(created, 0)
  return relative(withRule(mondays, 'week-containing'), 0.9, [sundays, interval(created - 7, created - 1, 'week-seven-days-before')])
}

/** The week of the calendar that so many weeks from a day fall in. */
export function weekContaining(day: DayNumber, offset: number): DateReading | null {
  return withRule(calendarWeeks(day, offset)[0], 'week-containing')
}

/** "This weekend" is the one just past early in the week or where the sentence is about the past, else the one to come. */
export function weekend(which: string, created: DayNumber, tense: DateContext['tense']): DateRead {
  const saturday = mondayOf(created) + 5
  const days = (first: DayNumber, rule: DateReading['rule']): DateReading | null => interval(first, first + 1, rule)
  const during = created >= saturday
  if (/last|previous/u.test(which)) return relative(days(saturday - 7, 'weekend-before'), 0.88, [days(saturday - 14, 'weekend')])
  if (/next|following/u.test(which)) return relative(days(saturday + 7, 'weekend-next'), 0.75, during ? [] : [days(saturday, 'weekend')])
  if (/coming/u.test(which)) return relative(days(during ? saturday + 7 : saturday, 'weekend'), 0.85, [days(saturday + 7, 'weekend-next')])
  if (during) return relative(days(saturday, 'weekend'), 0.9, [days(saturday - 7, 'weekend-before'), days(saturday + 7, 'weekend-next')])
  if (/^(?:by|before|until)/u.test(which)) return relative(days(saturday, 'weekend'), 0.8, [days(saturday - 7, 'weekend-before')])
  const past = tense === 'past' || /past|over|during/u.test(which) || (tense === 'unclear' && weekdayOf(created) <= 2)
  return past && tense !== 'future'
    ? relative(days(saturday - 7, 'weekend'), 0.82, [days(saturday, 'weekend-next')])
    : relative(days(saturday, 'weekend'), 0.82, [days(saturday - 7, 'weekend-before')])
}
