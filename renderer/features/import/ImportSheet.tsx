import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportSummary } from '../../../shared/contract/views.ts'
import { useService } from '../../client/queries.ts'
import { useActions } from '../../state/actions.ts'
import { useOverlays } from '../../state/overlays.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { FileList } from './FileList.tsx'
import type { Show } from './FileList.tsx'
import { ImportFoot } from './ImportFoot.tsx'
import { ImportHead } from './ImportHead.tsx'
import { chooseAndImport } from './start-import.ts'
import './import.css'

/** What is being imported, what became of it and what needs the reader. Registers importing, so it is mounted always and shows when asked. */
export function ImportSheet() {
  const { t } = useTranslation()
  const { sheet, importId, close } = useOverlays()
  const imports = useService('import:summary', {})
  useActions({
    'import-files': { perform: () => chooseAndImport('files') },
    'import-folder': { perform: () => chooseAndImport('folder') },
  })
  if (sheet !== 'import') return null
  const all = imports.data?.imports ?? []
  const summary = all.find((each) => each.id === importId) ?? all.at(-1)
  return (
    <Sheet label={t('import.label')} className="sheet import-sheet" onClose={close}>
      {summary === undefined ? <NoImport onClose={close} /> : <Import key={summary.id} summary={summary} onClose={close} />}
    </Sheet>
  )
}

function NoImport({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <>
      <EmptyState title={t('import.nothing')}>{t('import.nothing-help')}</EmptyState>
      <footer>
        <span className="grow" />
        <Button onPress={onClose}>{t('import.close')}</Button>
        <Button look="primary" keys="mod+o" onPress={() => void chooseAndImport('files')}>
          {t('import.files')}
        </Button>
      </footer>
    </>
  )
}

function Import({ summary, onClose }: { readonly summary: ImportSummary; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [show, setShow] = useState<Show>('all')
  const { counts } = summary
  const say = (count: number) => new Intl.NumberFormat('en').format(count)
  return (
    <>
      <header>
        <ImportHead summary={summary} />
        <Tabs<Show>
          label={t('import.tabs')}
          panel="import-files"
          chosen={show}
          onChoose={setShow}
          items={[
            { value: 'all', words: t('import.all'), count: say(counts.all) },
            { value: 'failed', words: t('import.needs'), count: say(counts.failed), needs: counts.failed > 0 },
            { value: 'added', words: t('import.added'), count: say(counts.added) },
            { value: 'duplicate', words: t('import.duplicates'), count: say(counts.duplicate) },
            { value: 'waiting', words: t('import.waiting'), count: say(counts.waiting + counts.working) },
          ]}
        />
      </header>
      <FileList key={show} summary={summary} show={show} onOpen={onClose} />
      <ImportFoot summary={summary} onClose={onClose} />
    </>
  )
}
