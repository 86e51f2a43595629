import type { IsoDay } from '../../shared/model/mention-value.ts'

const monthNames: readonly string[] = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|gennaio|gen|janeiro|januari|января|январь|січня|styczeń|stycznia|leden|ledna',
  'february|feb|februar|février|févr|fevrier|febrero|febbraio|fevereiro|februari|февраля|февраль|лютого|luty|lutego|únor|února',
  'march|mar|märz|mrz|mars|marzo|março|maart|марта|март|березня|marzec|marca|březen|března',
  'april|apr|avril|avr|abril|abr|aprile|апреля|апрель|квітня|kwiecień|kwietnia|duben|dubna',
  'may|mai|mayo|maggio|mag|maio|mei|мая|май|травня|maj|maja|květen|května',
  'june|jun|juni|juin|junio|giugno|giu|junho|июня|июнь|червня|czerwiec|czerwca|červen|června',
  'july|jul|juli|juillet|juil|julio|luglio|lug|julho|июля|июль|липня|lipiec|lipca|červenec|července',
  'august|aug|août|aout|agosto|ago|augustus|августа|август|серпня|sierpień|sierpnia|srpen|srpna',
  'september|sept|sep|septembre|septiembre|settembre|set|setembro|сентября|сентябрь|вересня|wrzesień|września|září',
  'october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|октября|октябрь|жовтня|październik|października|říjen|října',
  'november|nov|novembre|noviembre|novembro|ноября|ноябрь|листопада|listopad|listopadu',
  'december|dec|dezember|dez|décembre|decembre|déc|diciembre|dic|dicembre|dezembro|декабря|декабрь|грудня|grudzień|grudnia|prosinec|prosince',
]

const months = new Map(monthNames.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)))
const month = `(?:${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})`
const edge = '(?<![\\p{L}\\p{N}])'
const after = '(?![\\p{L}\\p{N}])'

interface Shape {
  readonly pattern: RegExp
  readonly read: (groups: readonly string[]) => readonly [year: number, month: number, day: number] | null
}

const monthOf = (name: string): number => months.get(name.toLowerCase()) ?? 0

const shapes: readonly Shape[] = [
  {
    pattern: new RegExp(`${edge}(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'iu'),
    read: ([year = '', mid = '', day = '']) => [Number(year), Number(mid), Number(day)],
  },
  {
    pattern: new RegExp(`${edge}(${month})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${after}`, 'iu'),
    read: ([name = '', day = '', year = '']) => [Number(year), monthOf(name), Number(day)],
  },
  {
    pattern: new RegExp(
      `${edge}(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?[\\s-]+(?:of\\s+|de\\s+)?(${month})\\.?,?[\\s-]+(?:de\\s+|del\\s+)?(\\d{4})${after}`,
      'iu',
    ),
    read: ([day = '', name = '', year = '']) => [Number(year), monthOf(name), Number(day)],
  },
  {
    pattern: /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u,
    read: ([year = '', mid = '', day = '']) => [Number(year), Number(mid), Number(day)],
  },
  {
    pattern: new RegExp(`${edge}(\\d{1,2})([./])(\\d{1,2})[./](\\d{4})(?!\\d)`, 'u'),
    read: ([first = '', separator = '', second = '', year = '']) => numeric(Number(first), Number(second), Number(year), separator),
  },
]

/** 20.10.2021 has the day first; with strokes it may be either way, and is read only where one of the numbers can be no month. */
function numeric(first: number, second: number, year: number, separator: string): readonly [number, number, number] | null {
  if (separator === '.' || first > 12) return [year, second, first]
  return second > 12 ? [year, first, second] : null
}

function isoDay(year: number, monthNumber: number, day: number): IsoDay | null {
  if (year < 1500 || year > 2200 || monthNumber < 1 || monthNumber > 12 || day < 1) return null
  const date = new Date(Date.UTC(year, monthNumber - 1, day))
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

/** The first full date written in a text, with where it stands; months in the languages of European news. */
export function findDate(text: string): { readonly day: IsoDay; readonly start: number; readonly end: number } | null {
  for (const shape of shapes) {
    const match = shape.pattern.exec(text)
    if (match === null) continue
    const parts = shape.read(match.slice(1))
    const day = parts === null ? null : isoDay(...parts)
    if (day !== null) return { day, start: match.index, end: match.index + match[0].length }
  }
  return null
}

const beside = new RegExp(
  '(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\.\\d+)?|\\d{1,2}\\s*[ap]\\.?m\\.?|[ap]\\.?m\\.?|(?:utc|gmt|est|edt|pst|pdt|cet|cest|bst|msk|et|uhr|h)(?:\\s*[+-]\\s*\\d{1,2}(?::?\\d{2})?)?|' +
    '[+-]\\d{2}:?\\d{2}|z|t(?=\\d)|' +
    '(?:first |originally )?(?:published|posted|updated|last updated|last modified|modified|created|issued|date|time|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|опубликовано|обновлено)|' +
    '(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|' +
    'lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|' +
    '\\d+\\s*min(?:ute)?s?(?:\\s+read)?|on|at|am|um|le|el|à|den|der|vom|in|issue)',
  'giu',
)

/** The day a line is there to tell ("Published: Wednesday, October 20, 2021 at 14:05 GMT"), or null where the line says anything else. */
export function dayOfDateLine(line: string): IsoDay | null {
  if (line.length > 140) return null
  const found = findDate(line)
  if (found === null) return null
  let rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`
  for (let again = findDate(rest); again !== null; again = findDate(rest)) rest = `${rest.slice(0, again.start)} ${rest.slice(again.end)}`
  const left = rest.replace(beside, ' ').replace(/[^\p{L}\p{N}]+/gu, '')
  return left === '' ? found.day : null
}

/** The day in a machine-written time such as `2021-10-20T14:05:00+03:00` or `Wed, 20 Oct 2021 14:05:00 GMT`, as that clock showed it. */
export function dayOfTimestamp(stamp: string): IsoDay | null {
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}|\s|$)/u.exec(stamp)
  if (compact !== null) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  if (/^\s*1\d{9}(?:\d{3})?\s*$/u.test(stamp)) {
    const seconds = Number(stamp.trim().slice(0, 10))
    return new Date(seconds * 1000).toISOString().slice(0, 10)
  }
  return findDate(stamp.slice(0, 200))?.day ?? null
}

/** The day in an article's address, as in `/2021/10/20/` or `/2021-10-20-`; null where it has none. */
export function dayOfUrl(url: string): IsoDay | null {
  const match =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/u.exec(url) ?? /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_-])/u.exec(url)
  return match === null ? null : isoDay(Number(match[1]), Number(match[2]), Number(match[3]))
}
