import { ChevronDown, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { usePanes } from '../../state/panes.ts'
import { Icon } from '../../ui/Icon.tsx'

interface SourceSectionProps {
  /** What its folding is kept under. */
  readonly name: string
  readonly title: string
  /** A button at the end of the heading. */
  readonly end: ReactNode
  readonly children: ReactNode
}

/** A part of the sources under a heading that folds it. */
export function SourceSection({ name, title, end, children }: SourceSectionProps) {
  const folded = usePanes((state) => state.folded.includes(name))
  const fold = usePanes((state) => state.fold)
  return (
    <>
      <div className="source-head">
        <h2>
          <button
            type="button"
            className="source-fold"
            aria-expanded={!folded}
            tabIndex={-1}
            data-roving
            onClick={() => fold(name, !folded)}
          >
            {title}
            <Icon of={folded ? ChevronRight : ChevronDown} size={12} />
          </button>
        </h2>
        {end}
      </div>
      {folded ? null : children}
    </>
  )
}
