import type { LucideIcon } from 'lucide-react'
import { Icon } from '../../ui/Icon.tsx'

interface SourceRowProps {
  readonly icon: LucideIcon
  readonly words: string
  readonly count: number | null
  readonly current: boolean
  readonly stop: boolean
  readonly onOpen: () => void
  readonly onMenu?: (at: { x: number; y: number }) => void
}

const number = new Intl.NumberFormat('en')

export function sayCount(count: number): string {
  return number.format(count)
}

/** One list to choose. An empty count is not shown: nothing is nothing to look at. */
export function SourceRow({ icon, words, count, current, stop, onOpen, onMenu }: SourceRowProps) {
  return (
    <button
      type="button"
      className="source-row"
      aria-current={current ? 'true' : undefined}
      tabIndex={stop ? 0 : -1}
      data-roving
      onClick={onOpen}
      onContextMenu={(event) => {
        if (onMenu === undefined) return
        event.preventDefault()
        onMenu({ x: event.clientX, y: event.clientY })
      }}
    >
      <Icon of={icon} />
      <span className="clip">{words}</span>
      {count === null || count === 0 ? null : <span className="count">{sayCount(count)}</span>}
    </button>
  )
}
