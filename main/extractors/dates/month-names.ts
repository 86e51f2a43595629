const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Months as some other languages write them, without those that English writes too. Looked up in lower case. */
const foreignMonths: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'januar janvier enero gennaio janeiro januari',
    'februar février fevrier febrero febbraio fevereiro februari',
    'märz maerz mars marzo março marco maart',
    'avril abril aprile april',
    'mai mayo maggio maio mei',
    'juni juin junio giugno junho',
    'juli juillet julio luglio julho',
    'août aout agosto augustus',
    'septembre septiembre settembre setembro september',
    'oktober octobre octubre ottobre outubro',
    'novembre noviembre novembro november',
    'dezember décembre decembre diciembre dicembre dezembro december',
  ].flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)

/** Sources of patterns, without groups. Case matters: "may" and "march" are words. */
export const monthSource =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)(?![\\p{L}])\\.?)'
export const weekdaySource =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)(?![\\p{L}])\\.?)'
/** Names of people and planets when they are written with a capital. */
const names = new Set(['Mars', 'Marco', 'Mei', 'Maggio', 'Abril'])
export const foreignMonthSource = `(?:${Object.keys(foreignMonths)
  .flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)])
  .filter((name) => !names.has(name))
  .sort((a, b) => b.length - a.length)
  .join('|')})`
export const daySource = '(?:0?[1-9]|[12]\\d|3[01])'
export const yearSource = '(?:1\\d{3}|20\\d{2}|21\\d{2})'
export const ordinalSource = '(?:st|nd|rd|th|ST|ND|RD|TH)?'
export const boundary = '(?<![\\p{L}\\p{N}_])'
export const ending = '(?![\\p{L}\\p{N}_])'

/** A pattern for whole words only. */
export function wordPattern(source: string, flags: 'gu' | 'giu'): RegExp {
  return new RegExp(boundary + source + ending, flags)
}

export function monthNumber(name: string): number {
  return foreignMonths[name.toLowerCase()] ?? months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** 0 is Sunday; -1 is none. */
export function weekdayNumber(name: string): number {
  return weekdays.indexOf(name.slice(0, 3).toLowerCase())
}

export function firstNumber(text: string | undefined): number {
  return Number(/\d+/u.exec(text ?? '')?.[0] ?? Number.NaN)
}

/** The figures that words stand for, up to the twenty-first. */
export const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
)
