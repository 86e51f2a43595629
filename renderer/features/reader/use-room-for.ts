import { useEffect, type RefObject } from 'react'
import type { MentionId } from '../../../shared/model/ids.ts'

const around = 24

/** Scrolls the page so that the card fits below the paragraph it is about, as far as the paragraph itself stays in view. */
function makeRoom(scroll: HTMLElement, block: HTMLElement, height: number): void {
  const pane = scroll.getBoundingClientRect()
  const box = block.getBoundingClientRect()
  const missing = box.bottom + height + around - pane.bottom
  const room = box.top - pane.top - around
  if (missing > 0 && room > 0) scroll.scrollTop += Math.min(missing, room)
}

/** Keeps the paragraph of a mention readable above its card, also when the card grows with its steps. */
export function useRoomFor(card: RefObject<HTMLElement | null>, article: RefObject<HTMLElement | null>, mention: MentionId): void {
  useEffect(() => {
    const element = card.current
    const scroll = article.current?.closest<HTMLElement>('.reader-scroll') ?? null
    const look = () => {
      const block = article.current?.querySelector(`[data-mention="${mention}"]`)?.closest<HTMLElement>('[data-block]')
      if (element !== null && scroll !== null && block !== null && block !== undefined) makeRoom(scroll, block, element.offsetHeight)
    }
    look()
    if (element === null || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [card, article, mention])
}
