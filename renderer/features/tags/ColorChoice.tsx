import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { tagColors } from '../../../shared/model/tag.ts'
import type { TagColor } from '../../../shared/model/tag.ts'
import { TagDot } from '../../ui/TagDot.tsx'

interface ColorChoiceProps {
  /** Null lets Lectern choose the colour used least. */
  readonly chosen: TagColor | null
  readonly onChoose: (color: TagColor) => void
}

/** The six tag colours with their names: one tab stop, arrows inside. */
export function ColorChoice({ chosen, onChoose }: ColorChoiceProps) {
  const { t } = useTranslation()
  const group = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const at = chosen === null ? -1 : tagColors.indexOf(chosen)
    const next = at === -1 ? 0 : (at + step + tagColors.length) % tagColors.length
    const color = tagColors[next]
    if (color === undefined) return
    onChoose(color)
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus()
  }
  return (
    <div ref={group} className="color-choice" role="radiogroup" aria-label={t('tags.color')} onKeyDown={onKeyDown}>
      {tagColors.map((color, index) => (
        <button
          key={color}
          type="button"
          role="radio"
          aria-checked={color === chosen}
          tabIndex={color === chosen || (chosen === null && index === 0) ? 0 : -1}
          onClick={() => onChoose(color)}
        >
          <TagDot color={color} />
          {t(`tags.colors.${color}`)}
        </button>
      ))}
    </div>
  )
}
