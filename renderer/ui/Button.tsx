import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import './button.css'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  /** One `primary` per surface. */
  readonly look?: 'plain' | 'primary' | 'quiet'
  readonly large?: boolean
  readonly icon?: LucideIcon
  readonly keys?: string | undefined
  readonly off?: boolean
  readonly pressed?: boolean
  readonly label?: string
  readonly className?: string
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with words. */
export function Button({
  children,
  onPress,
  look = 'plain',
  large = false,
  icon,
  keys,
  off = false,
  pressed,
  label,
  className,
  autoFocus,
  ref,
}: ButtonProps) {
  const classes = ['button', look === 'plain' ? '' : look, large ? 'lg' : '', className ?? ''].filter((name) => name !== '').join(' ')
  return (
    <button
      ref={ref}
      type="button"
      className={classes}
      disabled={off}
      aria-pressed={pressed}
      aria-label={label}
      data-autofocus={autoFocus}
      onClick={onPress}
    >
      {icon === undefined ? null : <Icon of={icon} />}
      {children}
      {keys === undefined ? null : <Kbd keys={keys} />}
    </button>
  )
}
