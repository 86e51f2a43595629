import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { Menu } from './Menu.tsx'
import type { MenuEntry } from './Menu.tsx'
import './button.css'

interface MenuButtonProps {
  /** What the button is called, and its menu. */
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly icon: LucideIcon
  readonly iconSize?: 12 | 14 | 16 | 20
  /** Words beside the picture; without them it is an icon button. */
  readonly children?: ReactNode
  readonly className?: string
}

/** A button that opens a menu. */
export function MenuButton({ label, entries, icon, iconSize = 16, children, className }: MenuButtonProps) {
  const classes = [children === undefined ? 'icon-button' : 'button', className ?? ''].filter((name) => name !== '').join(' ')
  return (
    <Menu label={label} entries={entries}>
      <Button className={classes} aria-label={label}>
        <Icon of={icon} size={iconSize} />
        {children}
      </Button>
    </Menu>
  )
}
