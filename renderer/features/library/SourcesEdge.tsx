import { useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { usePanes } from '../../state/panes.ts'

const least = 116
const leftForDocuments = 200
const step = 24

/** The edge between sources and documents: drags, moves by arrow keys, and a double click or Enter gives the sources what they need. */
export function SourcesEdge() {
  const { t } = useTranslation()
  const edge = useRef<HTMLDivElement>(null)
  const height = usePanes((state) => state.sourcesHeight)
  const setHeight = usePanes((state) => state.setSourcesHeight)
  const measured = () => edge.current?.previousElementSibling?.clientHeight ?? least
  const most = () => Math.max(least, (edge.current?.parentElement?.clientHeight ?? 0) - leftForDocuments)
  const set = (wanted: number) => setHeight(Math.round(Math.max(least, Math.min(most(), wanted))))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') set(measured() + step)
    else if (event.key === 'ArrowUp') set(measured() - step)
    else if (event.key === 'Home') set(least)
    else if (event.key === 'End') set(most())
    else if (event.key === 'Enter') setHeight(null)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={edge}
      className="sources-edge"
      role="separator"
      aria-orientation="horizontal"
      aria-label={t('library.resize-sources')}
      aria-valuenow={height ?? 0}
      aria-valuemin={0}
      aria-valuemax={2_000}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDoubleClick={() => setHeight(null)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
        const top = event.currentTarget.previousElementSibling?.getBoundingClientRect().top ?? 0
        set(event.clientY - top)
      }}
    />
  )
}
