import type { ImportSummary } from '../../../shared/contract/views.ts'

/** How much time is left, in the unit a person would use: seconds to a minute and a half in steps of five, then minutes, then hours. */
export type TimeLeft = { readonly unit: 'seconds' | 'minutes' | 'hours'; readonly count: number }

export function timeLeft(seconds: number): TimeLeft {
  if (seconds < 10) return { unit: 'seconds', count: Math.max(1, Math.round(seconds)) }
  if (seconds < 90) return { unit: 'seconds', count: Math.round(seconds / 5) * 5 }
  if (seconds < 90 * 60) return { unit: 'minutes', count: Math.round(seconds / 60) }
  return { unit: 'hours', count: Math.round(seconds / 3600) }
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** A size as files are measured: 388 MB, 1.2 GB (powers of 1,000). */
export function sayBytes(bytes: number): string {
  let at = 0
  let size = bytes
  while (size >= 999.5 && at < units.length - 1) {
    size /= 1000
    at += 1
  }
  return new Intl.NumberFormat('en', {
    style: 'unit',
    unit: units[at] ?? 'byte',
    unitDisplay: at === 0 ? 'long' : 'short',
    maximumFractionDigits: size < 10 && at > 0 ? 1 : 0,
  }).format(size)
}

/** Files a second as a person would say it: whole from 10 on, by the minute when slower than one in two seconds. */
export function sayRate(filesPerSecond: number): { readonly unit: 'second' | 'minute'; readonly rate: string } | null {
  if (filesPerSecond <= 0) return null
  const say = (rate: number) => new Intl.NumberFormat('en', { maximumFractionDigits: rate < 10 ? 1 : 0 }).format(rate)
  return filesPerSecond < 0.5 ? { unit: 'minute', rate: say(filesPerSecond * 60) } : { unit: 'second', rate: say(filesPerSecond) }
}

/** How many files have come to an end of their own, good or bad; those that were cancelled have not. */
export function doneFiles({ counts }: ImportSummary): number {
  return counts.added + counts.duplicate + counts.failed
}

export function isUnderWay({ phase }: ImportSummary): boolean {
  return phase === 'finding' || phase === 'running' || phase === 'paused'
}

/** The import that the status bar speaks of: the latest under way, else the latest that needs the reader. */
export function importToShow(imports: readonly ImportSummary[]): ImportSummary | null {
  return imports.findLast(isUnderWay) ?? imports.findLast((summary) => summary.counts.failed > 0) ?? null
}
