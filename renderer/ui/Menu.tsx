import type { LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import './menu.css'

export interface MenuEntry {
  readonly id: string
  readonly words: string
  readonly icon?: LucideIcon
  readonly keys?: string | undefined
  readonly off?: boolean
  readonly danger?: boolean
  /** A line above it. */
  readonly parted?: boolean
  readonly onChoose: () => void
}

interface MenuProps {
  readonly label: string
  readonly entries: readonly MenuEntry[]
  /** The button that opens it: a pressable of react-aria-components. */
  readonly children: ReactElement
}

/** A menu under its button: arrows, first letters, Escape; focus goes back to the button. */
export function Menu({ label, entries, children }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="menu-place" data-floating placement="bottom end" offset={4} containerPadding={8}>
        <MenuList label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  )
}

interface MenuListProps {
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

/** The entries of a menu, for whoever opens it in another way. */
export function MenuList({ label, entries }: MenuListProps) {
  return (
    <AriaMenu className="menu" aria-label={label} onAction={(key) => entries.find((entry) => entry.id === key)?.onChoose()}>
      {entries.flatMap((entry) => [
        ...(entry.parted === true ? [<Separator key={`${entry.id}-line`} className="menu-line" />] : []),
        <MenuItem
          key={entry.id}
          id={entry.id}
          textValue={entry.words}
          isDisabled={entry.off === true}
          className={entry.danger === true ? 'menu-item danger' : 'menu-item'}
        >
          {entry.icon === undefined ? null : <Icon of={entry.icon} size={14} />}
          <span className="grow">{entry.words}</span>
          {entry.keys === undefined ? null : <Kbd keys={entry.keys} bare />}
        </MenuItem>,
      ])}
    </AriaMenu>
  )
}
