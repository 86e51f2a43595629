/**
 * Hands items to `work` at once when it has rested, else together at the end of a rest of `pause` milliseconds, so that a flood of news costs a few looks a second.
 * `stop` drops what still waits.
 */
export function paced<T>(pause: number, work: (items: readonly T[]) => void): { take(item: T): void; stop(): void } {
  let waiting: T[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  const run = (): void => {
    if (waiting.length === 0) {
      timer = null
      return
    }
    const items = waiting
    waiting = []
    timer = setTimeout(run, pause)
    work(items)
  }
  return {
    take(item) {
      waiting.push(item)
      if (timer === null) run()
    },
    stop() {
      if (timer !== null) clearTimeout(timer)
      timer = null
      waiting = []
    },
  }
}
