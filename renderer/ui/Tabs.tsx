import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import './tabs.css'

export interface TabItem<Value extends string> {
  readonly value: Value
  readonly words: string
  readonly count?: string
  /** Whether its count asks something of the reader. */
  readonly needs?: boolean
}

interface TabsProps<Value extends string> {
  readonly label: string
  readonly items: readonly TabItem<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  /** The id of the panel that shows what is chosen. */
  readonly panel: string
}

/** Views of one thing, one tab stop, arrows, Home and End inside. */
export function Tabs<Value extends string>({ label, items, chosen, onChoose, panel }: TabsProps<Value>) {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = items.findIndex((item) => item.value === chosen)
    const goals: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }
    const goal = goals[event.key]
    if (goal === undefined) return
    event.preventDefault()
    const index = (goal + items.length) % items.length
    const item = items[index]
    if (item === undefined) return
    onChoose(item.value)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus()
  }
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.value}
          type="button"
          role="tab"
          id={`${panel}-${item.value}`}
          className={item.needs === true ? 'needs' : undefined}
          aria-selected={item.value === chosen}
          aria-controls={panel}
          tabIndex={item.value === chosen ? 0 : -1}
          onClick={() => onChoose(item.value)}
        >
          {item.words} {item.count === undefined ? null : <span className="num">{item.count}</span>}
        </button>
      ))}
    </div>
  )
}
