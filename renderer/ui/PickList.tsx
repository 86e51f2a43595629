import { Search, type LucideIcon } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from './Icon.tsx'
import { Matched } from './Matched.tsx'
import type { Tone } from './type-look.ts'
import './pick-list.css'

export interface PickRow {
  readonly key: string
  readonly icon: LucideIcon
  /** Colours the picture by type; left out for what is no entity. */
  readonly tone?: Tone
  readonly name: string
  /** A few words at its end. */
  readonly about: string
}

interface PickListProps {
  readonly label: string
  readonly listLabel: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly rows: readonly PickRow[]
  readonly chosen: string | null
  readonly onPick: (key: string) => void
  /** Said to those who cannot see the list: how much was found. */
  readonly status: string
  /** Shown where there is no row. */
  readonly empty: string
}

/** A field with what fits below it: letters narrow, arrows move, Enter or a press picks. */
export function PickList({ label, listLabel, text, onText, rows, chosen, onPick, status, empty }: PickListProps) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const active = Math.min(at, Math.max(0, rows.length - 1))
  useEffect(() => {
    list.current?.querySelector('.is-active')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const row = rows[active]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      setAt((active + (event.key === 'ArrowDown' ? 1 : -1) + rows.length) % Math.max(1, rows.length))
    else if (event.key === 'Enter' && row !== undefined) onPick(row.key)
    else return
    event.preventDefault()
  }
  return (
    <div className="pick-list">
      <label className="pick-field">
        <Icon of={Search} size={14} />
        <input
          type="text"
          role="combobox"
          data-autofocus
          aria-label={label}
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={rows.length > 0 ? `${id}-${String(active)}` : undefined}
          placeholder={label}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => {
            onText(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={listLabel} onPointerDown={(event) => event.preventDefault()}>
        {rows.map((row, index) => (
          <li
            key={row.key}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={row.key === chosen}
            className={index === active ? 'is-active' : undefined}
            onPointerMove={() => setAt(index)}
            onClick={() => onPick(row.key)}
          >
            <span className={row.tone === undefined ? 'pick-sign' : `pick-sign t-${row.tone}`}>
              <Icon of={row.icon} size={14} />
            </span>
            <span className="clip" dir="auto">
              <Matched text={row.name} typed={text} />
            </span>
            <span className="about">{row.about}</span>
          </li>
        ))}
      </ul>
      {rows.length > 0 ? null : <p className="faint small pick-empty">{empty}</p>}
      <span className="visually-hidden" role="status">
        {status}
      </span>
    </div>
  )
}
