import { useEffect, useRef, type ReactNode } from 'react'

interface DrawerProps {
  readonly side: 'start' | 'end'
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A pane over the page where the window has no room beside it: Escape or a press on the page closes it, and focus goes back. */
export function Drawer({ side, onClose, children }: DrawerProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const element = place.current
    const first = element?.querySelector<HTMLElement>('[data-roving][tabindex="0"]') ?? element?.querySelector<HTMLElement>('button, input')
    first?.focus()
    return () => {
      if (
        before instanceof HTMLElement &&
        before.isConnected &&
        (document.activeElement === document.body || element?.contains(document.activeElement) === true)
      )
        before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <>
      <div className="drawer-scrim" onPointerDown={onClose} />
      <div
        ref={place}
        className={`drawer at-${side}`}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return
          event.preventDefault()
          onClose()
        }}
      >
        {children}
      </div>
    </>
  )
}
