import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityPage } from '../../../shared/contract/entity-page.ts'
import { service } from '../../client/service.ts'
import { useActions } from '../../state/actions.ts'
import { createNoteSaver, type Phase } from './note-saver.ts'

/** What the editor needs; it belongs to another feature. */
export interface EditorParts {
  readonly label: string
  readonly placeholder: string
  /** What the service says; taken over only while nothing waits to be saved. */
  readonly text: string
  readonly isSaved: () => boolean
  readonly onType: (text: string) => void
}

interface EntityNotePaneProps {
  readonly entity: EntityPage
  readonly editor: (parts: EditorParts) => ReactNode
}

const prefix = 'lectern-entity-draft-'

/** The note on the entity, saved as it is typed. */
export function EntityNotePane({ entity, editor }: EntityNotePaneProps) {
  const { t } = useTranslation()
  const [phase, setPhase] = useState<Phase>('idle')
  const { id } = entity
  const saver = useMemo(
    () =>
      createNoteSaver({
        save: (text) => service.call('entity:note', { id, text }),
        changed: setPhase,
        keep: (text) => {
          if (text === null) localStorage.removeItem(prefix + id)
          else localStorage.setItem(prefix + id, text)
        },
        later: (task, milliseconds) => {
          const timer = setTimeout(task, milliseconds)
          return () => clearTimeout(timer)
        },
      }),
    [id],
  )
  // What an earlier window could not save is taken up as if it were typed now.
  const [left] = useState(() => localStorage.getItem(prefix + id))
  useEffect(() => {
    if (left !== null) saver.write(left)
    const flush = () => void saver.flush()
    window.addEventListener('pagehide', flush)
    window.addEventListener('blur', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('blur', flush)
      flush()
    }
  }, [saver, left])
  useActions({
    'note-entity': { perform: () => document.querySelector<HTMLElement>('.entity-note .cm-content')?.focus() },
  })
  return (
    <section className="pane notes-pane entity-note" aria-label={t('entity-page.notes')}>
      <div className="pane-head">
        <h2>{t('entity-page.notes')}</h2>
        <span className="end">
          {phase === 'failed' ? (
            <span className="small note-unsaved" role="status">
              {t('entity-page.not-saved')}
            </span>
          ) : phase !== 'idle' ? (
            <span className="small faint">{t('entity-page.saving')}</span>
          ) : entity.note === '' ? null : (
            <span className="small faint">{t('entity-page.saved')}</span>
          )}
        </span>
      </div>
      <div className="notes">
        <div className="note">
          {editor({
            label: t('entity-page.note-label', { name: entity.name }),
            placeholder: t('entity-page.note-here'),
            text: left ?? entity.note,
            isSaved: () => saver.pending() === null,
            onType: saver.write,
          })}
        </div>
      </div>
    </section>
  )
}
