import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { focusFirst, loopTab } from './focus-within.ts'
import { placePopover } from './place-popover.ts'
import type { Box, Placement } from './place-popover.ts'
import './popover.css'

interface PopoverProps {
  readonly label: string
  /** What the arrow points at, measured anew whenever something moves; null while it is out of the page. */
  readonly anchor: () => Box | null
  /** What must stay readable, such as the paragraph around a mention. */
  readonly clear?: () => Box | null
  /** The pane it keeps to from left to right, where it fits into it. */
  readonly within?: () => Box | null
  readonly onClose: () => void
  readonly children: ReactNode
  readonly className?: string
  readonly arrow?: boolean
  readonly prefer?: 'below' | 'above'
  readonly align?: 'start' | 'middle' | 'end'
  /** Whether it takes the focus when it opens; a bar that only offers does not. */
  readonly takesFocus?: boolean
  readonly role?: 'dialog' | 'region'
  /** Called first; what it prevents the card does not do. */
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** A card that floats beside what it speaks about: it keeps to the window, Escape or a press outside closes it, and focus goes back where it was. */
export function Popover({
  label,
  anchor,
  clear,
  within,
  onClose,
  children,
  className,
  arrow = true,
  prefer = 'below',
  align = 'middle',
  takesFocus = true,
  role = 'dialog',
  onKeyDown,
}: PopoverProps) {
  const card = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Placement | null>(null)
  const isPlaced = place !== null
  const measure = useRef<() => void>(() => undefined)
  const close = useRef(onClose)

  useLayoutEffect(() => {
    close.current = onClose
    measure.current = () => {
      const at = anchor()
      const element = card.current
      if (at === null || element === null) return
      const next = placePopover({
        anchor: at,
        clear: clear?.() ?? undefined,
        within: within?.() ?? undefined,
        size: { width: element.offsetWidth, height: element.offsetHeight },
        window: { width: window.innerWidth, height: window.innerHeight },
        prefer,
        align,
      })
      setPlace((now) =>
        now !== null && now.left === next.left && now.top === next.top && now.side === next.side && now.arrow === next.arrow ? now : next,
      )
    }
    measure.current()
  })

  useLayoutEffect(() => {
    const element = card.current
    // Subtle: it is invisible until it has its place, and what is invisible cannot take the focus.
    if (element === null || !takesFocus || !isPlaced) return
    const before = document.activeElement
    focusFirst(element)
    return () => {
      const now = document.activeElement
      if (before instanceof HTMLElement && before.isConnected && (now === null || now === document.body || element.contains(now)))
        before.focus({ preventScroll: true })
    }
  }, [takesFocus, isPlaced])

  useEffect(() => {
    const again = () => measure.current()
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && card.current?.contains(event.target) === false && !isAbove(event.target)) close.current()
    }
    const observer = typeof ResizeObserver === 'undefined' || card.current === null ? null : new ResizeObserver(again)
    if (card.current !== null) observer?.observe(card.current)
    window.addEventListener('resize', again)
    window.addEventListener('scroll', again, true)
    document.addEventListener('pointerdown', press, true)
    return () => {
      observer?.disconnect()
      window.removeEventListener('resize', again)
      window.removeEventListener('scroll', again, true)
      document.removeEventListener('pointerdown', press, true)
    }
  }, [])

  const onKey = (event: KeyboardEvent) => {
    const element = card.current
    onKeyDown?.(event)
    if (event.isDefaultPrevented()) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    } else if (event.key === 'Tab' && element !== null && role === 'dialog') {
      const target = loopTab(element, document.activeElement, event.shiftKey)
      if (target !== null) {
        event.preventDefault()
        target.focus()
      }
    }
  }

  return createPortal(
    <div
      ref={card}
      className={className === undefined ? 'popover' : `popover ${className}`}
      role={role}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKey}
      style={{ left: place?.left ?? 0, top: place?.top ?? 0, visibility: place === null ? 'hidden' : 'visible' }}
    >
      {children}
      {arrow && place !== null ? (
        <i className={place.side === 'above' ? 'popover-arrow down' : 'popover-arrow'} style={{ left: place.arrow - 6 }} />
      ) : null}
    </div>,
    document.body,
  )
}

/** Menus and tooltips opened from a popover are drawn outside it; pressing them is not pressing outside. */
function isAbove(target: Node): boolean {
  return target instanceof Element && target.closest('[data-floating]') !== null
}
