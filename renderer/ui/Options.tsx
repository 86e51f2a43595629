import { useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Kbd } from './Kbd.tsx'
import './choice.css'

export interface OptionItem<Value extends string> {
  readonly value: Value
  readonly words: ReactNode
  /** What stands at the right end, such as the dates a reading means. */
  readonly end?: ReactNode
  readonly keys?: string
}

interface OptionsProps<Value extends string> {
  readonly label: string
  readonly items: readonly OptionItem<Value>[]
  readonly chosen: Value | null
  readonly onChoose: (value: Value) => void
}

/** One of several: a radio group with one tab stop, arrows inside it, and the key of an option anywhere in it. */
export function Options<Value extends string>({ label, items, chosen, onChoose }: OptionsProps<Value>) {
  const group = useRef<HTMLDivElement>(null)
  const choose = (index: number) => {
    const item = items[index]
    if (item === undefined) return
    onChoose(item.value)
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[index]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = items.findIndex((item) => item.value === chosen)
    const step = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0 || event.shiftKey || event.altKey) return
    event.preventDefault()
    choose(at === -1 ? 0 : (at + step + items.length) % items.length)
  }
  const stop = Math.max(
    0,
    items.findIndex((item) => item.value === chosen),
  )
  return (
    <div ref={group} className="options" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        <button
          key={item.value}
          type="button"
          className="option"
          role="radio"
          aria-checked={item.value === chosen}
          tabIndex={index === stop ? 0 : -1}
          onClick={() => onChoose(item.value)}
        >
          <i className="radio" />
          {item.words}
          <span className="end">
            {item.end}
            {item.keys === undefined ? null : <Kbd keys={item.keys} />}
          </span>
        </button>
      ))}
    </div>
  )
}
