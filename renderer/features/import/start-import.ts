import { t } from 'i18next'
import type { ImportSummary } from '../../../shared/contract/views.ts'
import type { ImportId, Ticket } from '../../../shared/model/ids.ts'
import { askService } from '../../client/queries.ts'
import { service } from '../../client/service.ts'
import { surroundings } from '../../client/surroundings.ts'
import { useOverlays } from '../../state/overlays.ts'
import { useReading } from '../../state/reading.ts'
import { tellDone } from '../../state/toasts.ts'
import { isUnderWay } from './import-figures.ts'

/** How long a folder may be looked through before its sheet opens. */
const patience = 700

/** Settles with the import once it is over; with null as soon as it is more than one file, or still being found after a moment. */
function onlyFileOf(id: ImportId): Promise<ImportSummary | null> {
  return new Promise((resolve) => {
    let isOneFile = false
    const finish = (summary: ImportSummary | null) => {
      clearTimeout(timer)
      stop()
      resolve(summary)
    }
    const timer = setTimeout(() => {
      if (!isOneFile) finish(null)
    }, patience)
    const look = (summary: ImportSummary | undefined) => {
      if (summary === undefined || summary.id !== id) return
      if (!isUnderWay(summary)) finish(summary)
      else if (summary.counts.all > 1) finish(null)
      else isOneFile = summary.phase !== 'finding'
    }
    const stop = service.on('import:changed', ({ summary }) => look(summary))
    void service.call('import:summary', {}).then((result) => {
      if (result.ok) look(result.value.imports.find((summary) => summary.id === id))
    })
  })
}

/** Opens the one document of an import of one file; false when it was not that. */
async function openOnly(summary: ImportSummary): Promise<boolean> {
  if (summary.phase !== 'done' || summary.counts.all !== 1 || summary.counts.failed > 0) return false
  const answer = await askService('import:files', { id: summary.id, limit: 1 })
  const state = answer?.files[0]?.state
  if (state === undefined || (state.kind !== 'added' && state.kind !== 'duplicate')) return false
  if (state.kind === 'duplicate') tellDone(t('import.already-there', { title: state.title }))
  useReading.getState().openDocument(state.document)
  await askService('import:dismiss', { id: summary.id })
  return true
}

/**
 * Imports what a ticket stands for; null (nothing was chosen) does nothing. One file is opened when it has been read, unless the reader
 * has gone on to another document meanwhile, and the reader is told if it was there already. Several files, and a failure, open the sheet.
 */
export async function startImport(ticket: Ticket | null): Promise<void> {
  if (ticket === null) return
  const before = useReading.getState().document
  const started = await askService('import:start', { ticket })
  if (started === null) return
  const summary = await onlyFileOf(started.id)
  const hasGoneOn = useReading.getState().document !== before
  if (summary !== null && (hasGoneOn ? summary.counts.failed === 0 : await openOnly(summary))) return
  useOverlays.getState().openImport(started.id)
}

/** Lets the person choose, then imports. */
export async function chooseAndImport(what: 'files' | 'folder'): Promise<void> {
  await startImport(await surroundings.chooseFiles(what))
}
