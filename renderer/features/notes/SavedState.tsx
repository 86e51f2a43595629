import { useTranslation } from 'react-i18next'
import type { DocumentId } from '../../../shared/model/ids.ts'
import { useNoteDrafts } from './note-drafts.ts'

interface SavedStateProps {
  readonly document: DocumentId
  /** Whether there is anything that could be saved. */
  readonly anything: boolean
}

/** Whether all that was typed beside a document is safe. */
export function SavedState({ document, anything }: SavedStateProps) {
  const { t } = useTranslation()
  const phases = useNoteDrafts((state) =>
    [...state.drafts.values()]
      .filter((draft) => draft.document === document)
      .map((draft) => draft.phase)
      .join(' '),
  )
  if (phases.includes('failed'))
    return (
      <span className="small note-unsaved" role="status">
        {t('notes.not-saved')}
      </span>
    )
  if (phases !== '') return <span className="small faint">{t('notes.saving')}</span>
  return anything ? <span className="small faint">{t('notes.saved')}</span> : null
}
