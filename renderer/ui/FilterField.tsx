import { ListFilter } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import './filter-field.css'

interface FilterFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly keys?: string | undefined
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly ref?: Ref<HTMLInputElement>
}

/** A small field that narrows what stands below it; Escape empties it. */
export function FilterField({ label, placeholder, value, onChange, keys, onKeyDown, ref }: FilterFieldProps) {
  return (
    <label className="filter-field">
      <Icon of={ListFilter} />
      <input
        ref={ref}
        type="text"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation()
            onChange('')
          }
          onKeyDown?.(event)
        }}
      />
      {keys === undefined || value !== '' ? null : <Kbd keys={keys} />}
    </label>
  )
}
