import type { Result } from '../../../shared/contract/result.ts'

export type Phase = 'idle' | 'waiting' | 'saving' | 'failed'

interface SaverParts {
  readonly save: (text: string) => Promise<Result<unknown>>
  /** Called when the phase changes. */
  readonly changed: (phase: Phase) => void
  /** Keeps what is not saved yet where it outlives the window; null forgets it. */
  readonly keep: (text: string | null) => void
  /** Runs a task after some milliseconds; the answer cancels it. */
  readonly later: (task: () => void, milliseconds: number) => () => void
}

const pause = 400
const again = 3_000

/** Saves a note as it is typed: shortly after the last key, one call at a time, the newest text always last; what fails is kept and tried again. */
export function createNoteSaver({ save, changed, keep, later }: SaverParts) {
  let waiting: string | null = null
  let sending: Promise<void> | null = null
  let cancel = (): void => undefined

  const send = async (): Promise<void> => {
    while (waiting !== null) {
      const text: string = waiting
      changed('saving')
      const result = await save(text)
      if (!result.ok) {
        changed('failed')
        cancel = later(() => void flush(), again)
        return
      }
      if (waiting === text) waiting = null
    }
    keep(null)
    changed('idle')
  }

  const flush = (): Promise<void> => {
    cancel()
    if (waiting === null && sending === null) return Promise.resolve()
    sending ??= send().finally(() => {
      sending = null
    })
    return sending
  }

  return {
    /** Takes what the reader typed. */
    write(text: string): void {
      waiting = text
      keep(text)
      if (sending !== null) return
      changed('waiting')
      cancel()
      cancel = later(() => void flush(), pause)
    },
    /** Saves what waits, now. */
    flush,
    /** What was typed and is not saved; null when all is. */
    pending: (): string | null => waiting,
  }
}
