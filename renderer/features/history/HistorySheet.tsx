import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '../../../shared/model/ids.ts'
import { useService } from '../../client/queries.ts'
import { canPerform, performAction, useActions } from '../../state/actions.ts'
import { useOverlays } from '../../state/overlays.ts'
import { useReading } from '../../state/reading.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { HistoryList } from './HistoryList.tsx'
import './history.css'

/** What was done, newest first: to the open document, or to the whole library. */
export function HistorySheet() {
  const { t } = useTranslation()
  const { sheet, openSheet, close } = useOverlays()
  const document = useReading((state) => state.document)
  useActions({ 'open-history': { perform: () => openSheet('history') } })
  if (sheet !== 'history') return null
  return (
    <Sheet label={t('history.title')} className="sheet history-sheet" onClose={close}>
      <History document={document} onClose={close} />
    </Sheet>
  )
}

function History({ document, onClose }: { readonly document: DocumentId | null; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [scope, setScope] = useState<'document' | 'library'>(document === null ? 'library' : 'document')
  const overview = useService('library:overview', {})
  return (
    <>
      <header>
        <div className="sheet-title">
          <h2>{t('history.title')}</h2>
          {document === null ? null : (
            <Segmented
              label={t('history.which')}
              chosen={scope}
              onChoose={setScope}
              items={[
                { value: 'document', words: t('history.document') },
                { value: 'library', words: t('history.library') },
              ]}
            />
          )}
        </div>
        {scope === 'document' && document !== null ? <Title document={document} /> : null}
      </header>
      <HistoryList key={scope} document={scope === 'document' ? document : null} />
      <footer>
        <span className="grow" />
        <Button
          look="quiet"
          keys="mod+z"
          off={(overview.data?.undo ?? null) === null || !canPerform('undo')}
          onPress={() => performAction('undo')}
        >
          {t('history.undo-last')}
        </Button>
        <Button look="primary" onPress={onClose}>
          {t('history.close')}
        </Button>
      </footer>
    </>
  )
}

function Title({ document }: { readonly document: DocumentId }) {
  const view = useService('document:open', { id: document })
  return view.data === undefined ? null : <p className="soft clip">{view.data.metadata.title}</p>
}
