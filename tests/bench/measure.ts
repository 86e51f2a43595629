/** The value below which `share` of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** Runs something and says how many milliseconds it took. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ value: T; milliseconds: number }> {
  const started = performance.now()
  const value = await work()
  return { value, milliseconds: performance.now() - started }
}

/** The times of `count` runs, in milliseconds, after one that is not counted. */
export async function repeated(count: number, work: (turn: number) => unknown): Promise<number[]> {
  await work(-1)
  const times: number[] = []
  for (let turn = 0; turn < count; turn += 1) times.push((await timed(() => work(turn))).milliseconds)
  return times
}

export function milliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : value < 10_000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`
}
