import { useEffect } from 'react'
import { stretchRange } from './place-in-page.ts'
import type { Stretch } from './place-in-page.ts'

const name = 'lectern-pending'

/** Tints the words a card is about while it is open: the selection itself goes when a field takes the focus. */
export function usePendingMark(stretch: Stretch | null): void {
  const start = stretch?.start ?? null
  const end = stretch?.end ?? null
  useEffect(() => {
    if (start === null || end === null || typeof Highlight === 'undefined') return
    const range = stretchRange({ start, end })
    if (range === null) return
    CSS.highlights.set(name, new Highlight(range))
    return () => {
      CSS.highlights.delete(name)
    }
  }, [start, end])
}
