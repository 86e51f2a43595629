import type { DurationValue, RecurringValue, TimeValue } from '../model/mention-value.ts'

const unitNames: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' }

/** The parts of an ISO 8601 duration: `PT2.5H` is 2.5 hours. */
function partsOf(duration: string): readonly { readonly count: number; readonly unit: string }[] {
  const [days = '', clock = ''] = duration.slice(1).split('T')
  const read = (text: string, mark: string) =>
    [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/gu)].map(([, count, unit = '']) => ({
      count: Number(count),
      unit: unitNames[mark + unit] ?? '',
    }))
  return [...read(days, ''), ...read(clock, 'T')]
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

function sayLength(duration: string): string {
  return partsOf(duration)
    .map(({ count, unit }) => `${number.format(count)} ${unit}${count === 1 ? '' : 's'}`)
    .join(' ')
}

/** A length of time: `20 years`, `2.5 hours`, `3 to 5 days`. */
export function sayDuration({ length, longest }: Pick<DurationValue, 'length' | 'longest'>): string {
  if (longest === undefined) return sayLength(length)
  const [first, ...more] = partsOf(length)
  const [last] = partsOf(longest)
  return more.length === 0 && first?.unit === last?.unit
    ? `${number.format(first?.count ?? 0)} to ${sayLength(longest)}`
    : `${sayLength(length)} to ${sayLength(longest)}`
}

/** A time of day: `17:00 GMT`, `05:00–11:59`. */
export function sayTime({ from, to, zone }: Pick<TimeValue, 'from' | 'to' | 'zone'>): string {
  return `${from === to ? from : `${from}–${to}`}${zone === null ? '' : ` ${zone}`}`
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A time that comes again: `every Monday`, `every 2 years`, `every December`, `every 25 December`. */
export function sayRecurring({ every, on }: Pick<RecurringValue, 'every' | 'on'>): string {
  const [rhythm] = partsOf(every)
  if (on === null) return rhythm?.count === 1 ? `every ${rhythm.unit}` : `every ${sayLength(every)}`
  const date = /^--(\d{2})(?:-(\d{2}))?$/u.exec(on)
  const named =
    date === null
      ? /^(?!week)\p{L}+day$/u.test(on)
        ? on.charAt(0).toUpperCase() + on.slice(1)
        : on
      : `${date[2] === undefined ? '' : `${String(Number(date[2]))} `}${months[Number(date[1]) - 1] ?? ''}`
  return rhythm?.count === 1 || rhythm === undefined ? `every ${named}` : `every ${sayLength(every)} on ${named}`
}
