import { useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

interface Roving<E extends HTMLElement> {
  readonly ref: RefObject<E | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
}

/**
 * One tab stop for many things: arrows move inside, Tab leaves. Everything that matches `selector` takes part; the
 * caller renders `tabIndex={-1}` on all of them but the one to start with.
 */
export function useRoving<E extends HTMLElement>(selector: string): Roving<E> {
  const ref = useRef<E>(null)
  const items = () => [...(ref.current?.querySelectorAll<HTMLElement>(selector) ?? [])]
  const stopAt = (target: HTMLElement) => {
    for (const item of items()) item.tabIndex = item === target ? 0 : -1
  }
  return {
    ref,
    onFocus: ({ target }) => {
      const item = target instanceof HTMLElement ? target.closest<HTMLElement>(selector) : null
      if (item !== null) stopAt(item)
    },
    onKeyDown: (event) => {
      if (event.defaultPrevented || !(event.target instanceof HTMLElement) || !event.target.matches(selector)) return
      const all = items()
      const at = all.indexOf(event.target)
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
      if (to === undefined) return
      event.preventDefault()
      all[Math.max(0, Math.min(all.length - 1, to))]?.focus()
    },
  }
}
