import { X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Icon } from './Icon.tsx'
import { TagDot } from './TagDot.tsx'
import './chip.css'

interface ChipProps {
  readonly name: string
  readonly color: string
  /** What pressing it does, in words: “Remove tag Afghanistan”. */
  readonly removeLabel: string
  readonly onRemove: () => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLButtonElement>) => void
  readonly tabIndex?: number
}

/** A label that can be taken off again. The whole chip is the button, so its target is large enough for a finger. */
export function Chip({ name, color, removeLabel, onRemove, onKeyDown, tabIndex }: ChipProps) {
  return (
    <button
      type="button"
      className="chip"
      aria-label={removeLabel}
      title={removeLabel}
      tabIndex={tabIndex}
      onClick={onRemove}
      onKeyDown={onKeyDown}
    >
      <TagDot color={color} />
      <span className="clip">{name}</span>
      <Icon of={X} size={12} />
    </button>
  )
}
