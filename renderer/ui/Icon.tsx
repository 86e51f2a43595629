import type { LucideIcon } from 'lucide-react'

interface IconProps {
  readonly of: LucideIcon
  readonly size?: 12 | 14 | 16 | 20
  readonly className?: string
}

/** A picture of the Lucide set, always beside words or under a label of its own, so never read out. */
export function Icon({ of: Picture, size = 16, className }: IconProps) {
  const classes = ['icon', size === 16 ? '' : `s${size}`, className ?? ''].filter((name) => name !== '').join(' ')
  return <Picture className={classes} aria-hidden="true" focusable="false" />
}
