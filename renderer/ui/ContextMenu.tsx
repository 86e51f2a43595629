import { useRef } from 'react'
import { Popover } from 'react-aria-components'
import { MenuList } from './Menu.tsx'
import type { MenuEntry } from './Menu.tsx'

interface ContextMenuProps {
  readonly label: string
  readonly entries: readonly MenuEntry[]
  /** Where it was asked for, in the window; null while it is closed. */
  readonly at: { readonly x: number; readonly y: number } | null
  readonly onClose: () => void
}

/** A menu at a point of the window, opened by the right button or the menu key. */
export function ContextMenu({ label, entries, at, onClose }: ContextMenuProps) {
  const point = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={point} className="menu-point" style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} aria-hidden="true" />
      <Popover
        className="menu-place"
        aria-label={label}
        data-floating
        triggerRef={point}
        placement="bottom start"
        offset={2}
        isOpen={at !== null}
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
      >
        <MenuList
          label={label}
          entries={entries.map((entry) => ({
            ...entry,
            onChoose: () => {
              onClose()
              entry.onChoose()
            },
          }))}
        />
      </Popover>
    </>
  )
}
