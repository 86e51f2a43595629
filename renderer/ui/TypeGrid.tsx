import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { mentionTypes, type MentionType } from '../../shared/model/mention.ts'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import { typeKeys } from './type-keys.ts'
import { typeLook } from './type-look.ts'
import './type-grid.css'

interface TypeGridProps {
  readonly label: string
  readonly chosen: MentionType | null
  /** What it is now: chosen already, and nothing to change to. */
  readonly now?: MentionType
  readonly words: (type: MentionType) => string
  readonly onChoose: (type: MentionType) => void
}

const columns = 3
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }

/** All types of mentions to choose one of: a radio group with one tab stop, arrows inside it, and a key for each. */
export function TypeGrid({ label, chosen, now, words, onChoose }: TypeGridProps) {
  const group = useRef<HTMLDivElement>(null)
  const stop = Math.max(
    0,
    mentionTypes.findIndex((type) => type === (chosen ?? now)),
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined || event.shiftKey || event.altKey) return
    event.preventDefault()
    const items = [...(group.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])]
    const at = items.findIndex((item) => item === document.activeElement)
    items[Math.max(0, Math.min(items.length - 1, at + step))]?.focus()
  }
  return (
    <div ref={group} className="type-grid" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {mentionTypes.map((type, index) => (
        <button
          key={type}
          type="button"
          role="radio"
          aria-checked={type === chosen}
          className={`type-choice t-${typeLook(type).tone}${type === now ? ' is-now' : ''}`}
          tabIndex={index === stop ? 0 : -1}
          onClick={() => onChoose(type)}
        >
          <Icon of={typeLook(type).icon} size={14} />
          <span className="grow clip">{words(type)}</span>
          <Kbd keys={typeKeys[type]} />
        </button>
      ))}
    </div>
  )
}
