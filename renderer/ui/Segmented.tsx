import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import './segmented.css'

interface SegmentedProps<Value extends string> {
  readonly label: string
  readonly items: readonly { readonly value: Value; readonly words: string }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** One of a few, side by side: a radio group with one tab stop and arrows inside. */
export function Segmented<Value extends string>({ label, items, chosen, onChoose }: SegmentedProps<Value>) {
  const group = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || event.shiftKey || event.altKey) return
    event.preventDefault()
    const next = (items.findIndex((item) => item.value === chosen) + step + items.length) % items.length
    const item = items[next]
    if (item === undefined) return
    onChoose(item.value)
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus()
  }
  return (
    <div ref={group} className="segmented" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.value}
          type="button"
          role="radio"
          aria-checked={item.value === chosen}
          tabIndex={item.value === chosen ? 0 : -1}
          onClick={() => onChoose(item.value)}
        >
          {item.words}
        </button>
      ))}
    </div>
  )
}
