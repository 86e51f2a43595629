import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import './empty-state.css'

interface EmptyStateProps {
  readonly icon?: LucideIcon
  readonly title: string
  /** What to do about it. */
  readonly children?: ReactNode
}

/** A place with nothing in it yet: what belongs here and how it gets here. */
export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {icon === undefined ? null : <Icon of={icon} size={20} />}
      <b>{title}</b>
      {children === undefined ? null : <p>{children}</p>}
    </div>
  )
}
