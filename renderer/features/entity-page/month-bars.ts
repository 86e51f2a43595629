import type { EntityPage } from '../../../shared/contract/entity-page.ts'

/** One bar of the histogram: `first` and `last` are its months (`2021-10`), the same where it is one month. */
export interface MonthBar {
  readonly first: string
  readonly last: string
  readonly mentions: number
  /** What stands under it on the axis; null under most. */
  readonly label: string | null
  /** Whether the label goes first where there is little room. */
  readonly minor: boolean
}

const most = 24
const least = 12
/** How many months a bar may stand for: a month, a quarter, a year, five, ten, fifty, a hundred, five hundred years. */
const steps = [1, 3, 12, 60, 120, 600, 1200, 6000] as const
const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Months counted from the year 0. */
function toIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function toMonth(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** `2021-10` as `Oct 2021`. */
export function sayMonth(month: string): string {
  return `${names[Number(month.slice(5, 7)) - 1] ?? ''} ${String(Number(month.slice(0, 4)))}`
}

/** The months of a bar in words: `Oct 2021`, `Jan–Mar 2021`, `2021`, `1990–1999`. */
export function saySpan({ first, last }: Pick<MonthBar, 'first' | 'last'>): string {
  if (first === last) return sayMonth(first)
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)]
  if (first.endsWith('-01') && last.endsWith('-12'))
    return from === to ? String(Number(from)) : `${String(Number(from))}–${String(Number(to))}`
  return `${names[Number(first.slice(5)) - 1] ?? ''}–${sayMonth(last)}`
}

function axisLabel(first: string, months: number, isLast: boolean): string {
  if (months >= 12) return String(Number(first.slice(0, 4)))
  return isLast || first.endsWith('-01') ? sayMonth(first) : (names[Number(first.slice(5)) - 1] ?? '')
}

/**
 * Mentions by month as the bars of a histogram, months without any among them: at most 24 bars, each of as many months as that
 * needs, and at least 12, so that few months do not look like a wall. Empty when no document has a date.
 */
export function monthBars(months: EntityPage['months']): readonly MonthBar[] {
  const found = months.map(({ month, mentions }) => ({ at: toIndex(month), mentions }))
  const start = Math.min(...found.map(({ at }) => at))
  const end = Math.max(...found.map(({ at }) => at))
  if (found.length === 0) return []
  const step = steps.find((each) => Math.floor(end / each) - Math.floor(start / each) < most) ?? 6000
  const lastBar = Math.floor(end / step)
  const firstBar = Math.min(Math.floor(start / step), lastBar - least + 1)
  const sums = new Map<number, number>()
  for (const { at, mentions } of found) sums.set(Math.floor(at / step), (sums.get(Math.floor(at / step)) ?? 0) + mentions)
  const count = lastBar - firstBar + 1
  const every = Math.ceil(count / 6)
  return Array.from({ length: count }, (_, index) => {
    const bar = firstBar + index
    const first = toMonth(Math.max(0, bar * step))
    const fromEnd = count - 1 - index
    return {
      first,
      last: toMonth(bar * step + step - 1),
      mentions: sums.get(bar) ?? 0,
      label: fromEnd % every === 0 ? axisLabel(first, step, fromEnd === 0) : null,
      minor: Math.floor(fromEnd / every) % 2 === 1,
    }
  })
}
