import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../../shared/contract/views.ts'
import { sayDay } from '../../../shared/words/values.ts'
import { askService } from '../../client/queries.ts'
import { tellDone } from '../../state/toasts.ts'
import { Button } from '../../ui/Button.tsx'
import { isInterval } from './mention-readings.ts'

interface ArticleDayFormProps {
  readonly view: DocumentView
  readonly onDone?: () => void
}

/** How many dates of a document are counted from the article's day. */
export function countedFromDay({ mentions, metadata }: Pick<DocumentView, 'mentions' | 'metadata'>): number {
  return mentions.filter(
    ({ value }) =>
      value?.kind === 'date' &&
      (value.anchor === undefined ? metadata.date !== null && value.against === metadata.date : value.anchor.kind === 'article'),
  ).length
}

/** Puts the day of the article right, and with it every date that is counted from it. */
export function ArticleDayForm({ view, onDone }: ArticleDayFormProps) {
  const { t } = useTranslation()
  const field = useId()
  const [day, setDay] = useState(view.metadata.date ?? '')
  const follow = countedFromDay(view)
  const set = async (date: { day: string | null } | 'original', said: string) => {
    if ((await askService('document:set-date', { id: view.id, date })) === null) return
    onDone?.()
    tellDone(said, 'undo')
  }
  const valid = isInterval(day, day) && day !== view.metadata.date
  const setThis = () => {
    if (valid) void set({ day }, t('corrections.day-done', { day: sayDay(day) }))
  }
  return (
    <form
      className="article-day-form"
      onSubmit={(event) => {
        event.preventDefault()
        setThis()
      }}
      // Subtle: Enter in the field sets this day and is no answer to the card around it.
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        event.stopPropagation()
        setThis()
      }}
    >
      <label className="field-label" htmlFor={field}>
        {t('corrections.day-of-article')}
      </label>
      <div className="article-day-field">
        <input id={field} type="date" className="text-field" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        <button type="submit" className="button" disabled={!valid}>
          {t('corrections.day-set')}
        </button>
      </div>
      <p className="small faint">{follow === 0 ? t('corrections.day-follow-none') : t('corrections.day-follow', { count: follow })}</p>
      <div className="article-day-buttons">
        {view.metadata.date === null ? null : (
          <Button look="quiet" onPress={() => void set({ day: null }, t('corrections.day-done-unknown'))}>
            {t('corrections.day-nobody-knows')}
          </Button>
        )}
        {view.dateCorrected ? (
          <Button look="quiet" onPress={() => void set('original', t('corrections.day-done-original'))}>
            {t('corrections.day-original')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}
