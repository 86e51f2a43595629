const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Sources of patterns, without groups. Case matters: "may" and "march" are words. */
export const monthSource =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![\\p{L}])\\.?)'
export const weekdaySource =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat)(?![\\p{L}])\\.?)'
export const daySource = '(?:0?[1-9]|[12]\\d|3[01])'
export const yearSource = '(?:1\\d{3}|20\\d{2}|21\\d{2})'
export const boundary = '(?<![\\p{L}\\p{N}_])'
export const ending = '(?![\\p{L}\\p{N}_])'

export function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** 0 is Sunday; -1 is none. */
export function weekdayNumber(name: string): number {
  return weekdays.indexOf(name.slice(0, 3).toLowerCase())
}

export function firstNumber(text: string | undefined): number {
  return Number(/\d+/u.exec(text ?? '')?.[0] ?? Number.NaN)
}
