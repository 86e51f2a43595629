import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityPage } from '../../../shared/contract/entity-page.ts'
import type { Result } from '../../../shared/contract/result.ts'
import type { EntityId } from '../../../shared/model/ids.ts'
import { cache } from '../../client/queries.ts'
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

/** A full or forbidden storage is no reason to stop typing. */
function keepDraft(id: EntityId, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(prefix + id)
    else localStorage.setItem(prefix + id, text)
  } catch {
    localStorage.removeItem(prefix + id)
  }
}

/** Saves the note and puts it into the screen's copy of the page; answers under way that are older than it are dropped. */
async function saveNote(id: EntityId, text: string): Promise<Result<unknown>> {
  const result = await service.call('entity:note', { id, text })
  if (!result.ok) return result
  const queryKey = ['entity:open', { id }]
  await cache.cancelQueries({ queryKey })
  cache.setQueryData<EntityPage>(queryKey, (page) => (page === undefined ? undefined : { ...page, note: text }))
  void cache.invalidateQueries({ queryKey })
  return result
}

/** The note on the entity, saved as it is typed. */
export function EntityNotePane({ entity, editor }: EntityNotePaneProps) {
  const { t } = useTranslation()
  const [phase, setPhase] = useState<Phase>('idle')
  const { id } = entity
  // What an earlier window could not save is taken up as if it were typed now.
  const [left, setLeft] = useState(() => localStorage.getItem(prefix + id))
  const found = useRef(left)
  const saver = useMemo(
    () =>
      createNoteSaver({
        save: (text) => saveNote(id, text),
        changed: (next) => {
          setPhase(next)
          if (next === 'idle') setLeft(null)
        },
        keep: (text) => keepDraft(id, text),
        later: (task, milliseconds) => {
          const timer = setTimeout(task, milliseconds)
          return () => clearTimeout(timer)
        },
      }),
    [id],
  )
  useEffect(() => {
    if (found.current !== null) saver.write(found.current)
    found.current = null
    const flush = () => void saver.flush()
    window.addEventListener('pagehide', flush)
    window.addEventListener('blur', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('blur', flush)
      flush()
    }
  }, [saver])
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
