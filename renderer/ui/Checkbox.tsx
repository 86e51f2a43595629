import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import './choice.css'

interface CheckboxProps {
  readonly children: ReactNode
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly off?: boolean
}

/** A box to tick with its words; the words are part of what can be pressed. */
export function Checkbox({ children, on, onChange, off = false }: CheckboxProps) {
  return (
    <label className="check-line">
      <input
        type="checkbox"
        className="choice-input"
        checked={on}
        disabled={off}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={on ? 'checkbox on' : 'checkbox'} aria-hidden="true">
        <Icon of={Check} />
      </span>
      <span>{children}</span>
    </label>
  )
}
