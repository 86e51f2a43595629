import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { findAction } from '../../shared/contract/actions.ts'
import { useService } from '../client/queries.ts'
import { surroundings } from '../client/surroundings.ts'
import { DropOverlay } from '../features/import/DropOverlay.tsx'
import { ImportSheet } from '../features/import/ImportSheet.tsx'
import { startImport } from '../features/import/start-import.ts'
import { HistorySheet } from '../features/history/HistorySheet.tsx'
import { libraryActions } from '../features/library/library-actions.ts'
import { Palette } from '../features/palette/Palette.tsx'
import { SaveSearchSheet } from '../features/search/SaveSearchSheet.tsx'
import { SettingsSheet } from '../features/settings/SettingsSheet.tsx'
import { ShortcutsSheet } from '../features/shortcuts/ShortcutsSheet.tsx'
import { TagDialog } from '../features/tags/TagDialog.tsx'
import { performAction, registerActions } from '../state/actions.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { documentActions } from './actions/document-actions.ts'
import { windowActions } from './actions/window-actions.ts'
import { applyLook } from './theme.ts'
import { ToastArea } from './ToastArea.tsx'
import { useNotices } from './use-notices.ts'
import { usePaneKeys } from './use-pane-keys.ts'
import { Workbench } from './Workbench.tsx'

/** Everything in the window. */
export function App() {
  const { t } = useTranslation()
  const overview = useService('library:overview', {})
  const settings = overview.data?.settings

  usePaneKeys()
  useNotices(overview.data?.notices)
  useEffect(() => {
    const stops = [
      registerActions({ ...windowActions, ...documentActions, ...libraryActions }),
      surroundings.onEvent('shell:action-chosen', ({ action }) => {
        const known = findAction(action)
        if (known !== null) performAction(known.id)
      }),
      surroundings.onEvent('shell:files-opened', ({ ticket }) => void startImport(ticket)),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  useEffect(() => {
    if (settings !== undefined) applyLook(settings)
  }, [settings])

  if (overview.data === undefined) {
    return (
      <div className="window-loading" role="status">
        {overview.error === null ? (
          <span className="visually-hidden">{t('app.starting')}</span>
        ) : (
          <EmptyState title={overview.error.problem.message}>
            {overview.error.problem.remedy} <Button onPress={() => void overview.refetch()}>{t('app.try-again')}</Button>
          </EmptyState>
        )}
      </div>
    )
  }
  return (
    <>
      <Workbench overview={overview.data} />
      <DropOverlay />
      <ImportSheet />
      <Palette />
      <SaveSearchSheet />
      <HistorySheet />
      <SettingsSheet />
      <ShortcutsSheet />
      <TagDialog />
      <ToastArea />
    </>
  )
}
