import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { mentionTypes } from '../../../shared/model/mention.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { askService } from '../../client/queries.ts'
import type { TextSelection } from '../../state/selection.ts'
import { tellDone } from '../../state/toasts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { typeLook } from '../../ui/type-look.ts'
import { firstLine, wholeStretch } from './place-in-page.ts'

interface MarkCardProps {
  readonly selection: TextSelection
  readonly onDone: () => void
}

/** The kinds a reader marks most are on the digits; the others are below them. */
const first: readonly MentionType[] = ['person', 'organization', 'place', 'group', 'event', 'date', 'money', 'work', 'law']
const offered: readonly MentionType[] = [...first, ...mentionTypes.filter((type) => !first.includes(type))]

/** Marks chosen words as an entity of a kind: by a digit, the arrows and Enter, or the pointer. */
export function MarkCard({ selection, onDone }: MarkCardProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const mark = async (type: MentionType) => {
    onDone()
    const { document, start, end, text } = selection
    const added = await askService('mention:add', { document, start, end, type })
    if (added !== null) tellDone(t('selection.marked', { text, type: t(`types.${type}.one`).toLocaleLowerCase('en') }), 'undo')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
    const at = items.findIndex((item) => item === document.activeElement)
    const step =
      event.key === 'ArrowDown' ? 2 : event.key === 'ArrowUp' ? -2 : event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const digit = /^[1-9]$/u.test(event.key) && !event.metaKey && !event.ctrlKey && !event.altKey ? first[Number(event.key) - 1] : undefined
    if (digit !== undefined) void mark(digit)
    else if (step !== 0) items[Math.min(items.length - 1, Math.max(0, at + step))]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Popover
      label={t('selection.mark-title', { text: selection.text })}
      className="mark-card"
      anchor={() => firstLine(selection)}
      clear={() => wholeStretch(selection)}
      onClose={onDone}
      onKeyDown={onKeyDown}
    >
      <section>
        <div className="field-label clip">{t('selection.mark-title', { text: selection.text })}</div>
        <div ref={list} className="mark-types" role="menu" aria-label={t('selection.mark-label')}>
          {offered.map((type, index) => (
            <button
              key={type}
              type="button"
              role="menuitem"
              className={`mark-type t-${typeLook(type).tone}`}
              tabIndex={index === 0 ? 0 : -1}
              onClick={() => void mark(type)}
            >
              <Icon of={typeLook(type).icon} size={14} />
              <span className="grow clip">{t(`types.${type}.one`)}</span>
              {index < first.length ? <Kbd keys={`${index + 1}`} /> : null}
            </button>
          ))}
        </div>
      </section>
    </Popover>
  )
}
