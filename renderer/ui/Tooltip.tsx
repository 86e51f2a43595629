import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { FocusEvent, PointerEvent, ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Kbd } from './Kbd.tsx'
import { placePopover } from './place-popover.ts'
import './tooltip.css'

interface Hints {
  readonly 'aria-describedby': string | undefined
  readonly onPointerEnter: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerLeave: () => void
  readonly onPointerDown: () => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onBlur: () => void
}

interface TooltipProps {
  readonly words: string
  readonly keys?: string | undefined
  readonly children: (hints: Hints) => ReactNode
}

const patience = 600

/**
 * The words of a button that is a picture, shown under the pointer after a moment and at once on keyboard focus.
 * Subtle: it is hidden from assistive technology itself, since the button says the same; its keys are read through `aria-describedby` all the same.
 */
export function Tooltip({ words, keys, children }: TooltipProps) {
  const id = useId()
  const [over, setOver] = useState<HTMLElement | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stop = () => {
    clearTimeout(timer.current)
    setOver(null)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const hints: Hints = {
    'aria-describedby': over !== null && keys !== undefined ? id : undefined,
    onPointerEnter: (event) => {
      if (event.pointerType === 'touch') return
      const element = event.currentTarget
      clearTimeout(timer.current)
      timer.current = setTimeout(() => setOver(element), patience)
    },
    onPointerLeave: stop,
    onPointerDown: stop,
    onFocus: (event) => {
      if (event.currentTarget.matches(':focus-visible')) setOver(event.currentTarget)
    },
    onBlur: stop,
  }
  return (
    <>
      {children(hints)}
      {over === null ? null : <Bubble id={id} over={over} words={words} keys={keys} onEscape={stop} />}
    </>
  )
}

interface BubbleProps {
  readonly id: string
  readonly over: HTMLElement
  readonly words: string
  readonly keys: string | undefined
  readonly onEscape: () => void
}

function Bubble({ id, over, words, keys, onEscape }: BubbleProps) {
  const bubble = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    const element = bubble.current
    if (element === null) return
    const { left, top, width, height } = over.getBoundingClientRect()
    const at = placePopover({
      anchor: { left: left + width / 2 - element.offsetWidth * 0.14, top: top - 6, width: 0, height: height + 0 },
      size: { width: element.offsetWidth, height: element.offsetHeight },
      window: { width: window.innerWidth, height: window.innerHeight },
    })
    setPlace({ left: at.left, top: at.top })
  }, [over])
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape()
    }
    document.addEventListener('keydown', key, true)
    return () => document.removeEventListener('keydown', key, true)
  })
  return createPortal(
    <div
      ref={bubble}
      id={id}
      role="tooltip"
      aria-hidden="true"
      data-floating
      className="tooltip"
      style={{ left: place?.left ?? 0, top: place?.top ?? 0, visibility: place === null ? 'hidden' : 'visible' }}
    >
      {words}
      {keys === undefined ? null : <Kbd keys={keys} />}
    </div>,
    document.body,
  )
}
