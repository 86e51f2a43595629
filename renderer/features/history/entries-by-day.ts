function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** The day of a moment where the reader is, as `2026-11-24`. */
export function localDay(at: string): string {
  const moment = new Date(at)
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** Things with a time, in runs of the same local day, in the order given. */
export function entriesByDay<T extends { readonly at: string }>(
  entries: readonly T[],
): readonly { readonly day: string; readonly entries: readonly T[] }[] {
  const days: { day: string; entries: T[] }[] = []
  for (const entry of entries) {
    const day = localDay(entry.at)
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}
