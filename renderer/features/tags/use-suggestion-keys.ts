import { useEffect, useRef } from 'react'
import type { Tag } from '../../../shared/model/tag.ts'
import { useOverlays } from '../../state/overlays.ts'
import { useReading } from '../../state/reading.ts'

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** Puts the suggested tags on the keys 1 and 2 while nothing else on the screen wants digits. */
export function useSuggestionKeys(suggested: readonly Tag[], onAdd: (tag: Tag) => void): void {
  const latest = useRef({ suggested, onAdd })
  useEffect(() => {
    latest.current = { suggested, onAdd }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isWriting(event.target)) return
      const { palette, sheet } = useOverlays.getState()
      if (palette || sheet !== null || useReading.getState().popover || document.querySelector('.popover') !== null) return
      const tag = event.key === '1' || event.key === '2' ? latest.current.suggested[Number(event.key) - 1] : undefined
      if (tag === undefined) return
      event.preventDefault()
      latest.current.onAdd(tag)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
