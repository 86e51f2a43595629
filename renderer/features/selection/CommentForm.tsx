import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { firstLine, wholeStretch } from './place-in-page.ts'
import type { Stretch } from './place-in-page.ts'

interface CommentFormProps {
  readonly title: string
  readonly words: string
  readonly place: Stretch
  readonly comment: string
  readonly busy: boolean
  readonly onSave: (comment: string) => void
  readonly onCancel: () => void
  /** Left out where there is nothing to remove yet. */
  readonly onRemove?: () => void
}

/** A card to write a comment in. Leaving it by a press outside saves what was written; only Cancel and Escape throw it away. */
export function CommentForm({ title, words, place, comment, busy, onSave, onCancel, onRemove }: CommentFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const [typed, setTyped] = useState(comment)
  const save = () => onSave(typed.trim())
  const leave = () => (typed.trim() === comment ? onCancel() : save())
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    }
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !(event.metaKey || event.ctrlKey)) return
    event.preventDefault()
    event.stopPropagation()
    save()
  }
  return (
    <Popover
      label={title}
      className="comment-card"
      anchor={() => firstLine(place)}
      clear={() => wholeStretch(place)}
      onClose={leave}
      onKeyDown={onKeyDown}
    >
      <section>
        <label className="field-label" htmlFor={id}>
          {title}
        </label>
        <textarea
          id={id}
          className="text-field"
          data-autofocus="true"
          aria-label={t('selection.comment-label', { text: words })}
          placeholder={t('selection.comment-placeholder')}
          rows={4}
          maxLength={100_000}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </section>
      <section className="pop-foot">
        {onRemove === undefined ? null : (
          <Button look="quiet" className="danger" onPress={onRemove}>
            {t('selection.remove-highlight')}
          </Button>
        )}
        <span className="grow" />
        <Button look="quiet" onPress={onCancel}>
          {t('selection.cancel')}
        </Button>
        <Button look="primary" keys="mod+enter" off={busy} onPress={save}>
          {t('selection.save')}
        </Button>
      </section>
    </Popover>
  )
}
