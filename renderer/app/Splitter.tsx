import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { usePanes, type PaneName } from '../state/panes.ts'
import './splitter.css'

interface SplitterProps {
  readonly pane: PaneName
  readonly label: string
  /** CSS pixels. */
  readonly width: number
  readonly min: number
  readonly max: number
}

const step = 16

/** The edge of a pane: drags, moves by arrow keys, and goes back to its usual place on a double click or Enter. */
export function Splitter({ pane, label, width, min, max }: SplitterProps) {
  const setWidth = usePanes((state) => state.setWidth)
  const [dragged, setDragged] = useState<{ x: number; width: number } | null>(null)
  const grows = pane === 'library' ? 1 : -1
  const set = (wanted: number) => setWidth(pane, Math.round(Math.max(min, Math.min(max, wanted))))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') set(width + step * grows)
    else if (event.key === 'ArrowLeft') set(width - step * grows)
    else if (event.key === 'Home') set(min)
    else if (event.key === 'End') set(max)
    else if (event.key === 'Enter') setWidth(pane, null)
    else return
    event.preventDefault()
  }
  return (
    <div
      className={`splitter of-${pane}${dragged === null ? '' : ' is-dragged'}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDoubleClick={() => setWidth(pane, null)}
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setDragged({ x: event.clientX, width })
      }}
      onPointerMove={(event) => {
        if (dragged !== null) set(dragged.width + (event.clientX - dragged.x) * grows)
      }}
      onPointerUp={() => setDragged(null)}
      onPointerCancel={() => setDragged(null)}
    />
  )
}
