import type { LucideIcon } from 'lucide-react'
import type { Ref } from 'react'
import { Icon } from './Icon.tsx'
import { Tooltip } from './Tooltip.tsx'
import './button.css'

interface IconButtonProps {
  readonly icon: LucideIcon
  /** What it does, in words; also its tooltip. */
  readonly label: string
  readonly onPress: () => void
  readonly keys?: string | undefined
  readonly small?: boolean
  readonly iconSize?: 12 | 14 | 16 | 20
  readonly off?: boolean
  readonly pressed?: boolean | undefined
  readonly expanded?: boolean
  readonly className?: string
  readonly tabIndex?: number
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button that is a picture alone. */
export function IconButton({
  icon,
  label,
  onPress,
  keys,
  small = false,
  iconSize = 16,
  off = false,
  pressed,
  expanded,
  className,
  tabIndex,
  ref,
}: IconButtonProps) {
  const classes = ['icon-button', small ? 'sm' : '', className ?? ''].filter((name) => name !== '').join(' ')
  return (
    <Tooltip words={label} keys={keys}>
      {(hints) => (
        <button
          {...hints}
          ref={ref}
          type="button"
          className={classes}
          disabled={off}
          aria-label={label}
          aria-pressed={pressed}
          aria-expanded={expanded}
          tabIndex={tabIndex}
          onClick={onPress}
        >
          <Icon of={icon} size={iconSize} />
        </button>
      )}
    </Tooltip>
  )
}
