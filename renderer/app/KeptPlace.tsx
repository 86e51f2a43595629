import { useEffect, useLayoutEffect, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/model/ids.ts'
import { useReading } from '../state/reading.ts'

interface Place {
  readonly document: DocumentId
  /** Where the pane stood, in CSS pixels, and the block at its top with how far that was below the edge. */
  readonly top: number
  readonly block: string
  readonly below: number
  /** Which wish to scroll had been fulfilled; a later one comes first. */
  readonly wish: number | null
}

let left: Place | null = null

function pane(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.reader-scroll')
}

function blockAtTop(scroll: HTMLElement): { readonly block: string; readonly below: number } | null {
  const edge = scroll.getBoundingClientRect().top
  for (const element of scroll.querySelectorAll<HTMLElement>('[data-block-start]')) {
    const box = element.getBoundingClientRect()
    if (box.bottom > edge) return { block: element.dataset['blockStart'] ?? '', below: box.top - edge }
  }
  return null
}

function restore(place: Place): void {
  const scroll = pane()
  if (scroll === null) return
  scroll.scrollTop = place.top
  // Subtle: parts of a long document take their heights only when they come near; the block that was at the top tells where to go then.
  requestAnimationFrame(() => {
    const block = scroll.querySelector<HTMLElement>(`[data-block-start="${place.block}"]`)
    if (block !== null) scroll.scrollTop += block.getBoundingClientRect().top - scroll.getBoundingClientRect().top - place.below
  })
}

function wishNow(): number | null {
  return useReading.getState().target?.count ?? null
}

/** Keeps where the reader was in a document while a page or the results of a search stand in its place. */
export function KeptPlace({ document: id, children }: { readonly document: DocumentId | null; readonly children: ReactNode }) {
  useLayoutEffect(
    () => () => {
      const scroll = pane()
      const at = scroll === null ? null : blockAtTop(scroll)
      left = id === null || scroll === null || at === null ? null : { document: id, top: scroll.scrollTop, ...at, wish: wishNow() }
    },
    [id],
  )
  useEffect(() => {
    const place = left
    left = null
    const wish = wishNow()
    if (place !== null && place.document === id && (wish === null || wish === place.wish)) restore(place)
  }, [id])
  return children
}
