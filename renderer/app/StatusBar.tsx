import { Gauge, ListChecks, Unplug } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView, LibraryOverview } from '../../shared/contract/views.ts'
import { EntityId } from '../../shared/model/ids.ts'
import { useService } from '../client/queries.ts'
import { surroundings } from '../client/surroundings.ts'
import { ImportStatus } from '../features/import/ImportStatus.tsx'
import { countUnsure } from '../features/reader/count-unsure.ts'
import { performAction } from '../state/actions.ts'
import type { Page } from '../state/places.ts'
import { useSearch } from '../state/search.ts'
import { Icon } from '../ui/Icon.tsx'
import { sayEntity } from '../ui/say-entity.ts'
import './status-bar.css'

const nobody = EntityId.parse('none:none')

function useBlockedRequests(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    void surroundings.blockedRequests().then(setCount)
    return surroundings.onEvent('shell:request-blocked', (payload) => setCount(payload.count))
  }, [])
  return count
}

interface StatusBarProps {
  readonly overview: LibraryOverview
  readonly view: DocumentView | null
  readonly page: Page
}

/** The foot of the window: numbers of the open document, imports under way, and that nothing went out. */
export function StatusBar({ overview, view, page }: StatusBarProps) {
  const { t } = useTranslation()
  const blocked = useBlockedRequests()
  const { sureFrom } = overview.settings
  const entity = useService('entity:open', { id: page.kind === 'entity' ? page.id : nobody }, { enabled: page.kind === 'entity' }).data
  const ofView = useMemo(() => (view === null ? 0 : countUnsure(view, sureFrom)), [view, sureFrom])
  const unsure = page.kind === 'entity' ? (entity?.unsure ?? 0) : ofView
  const { all } = overview.counts
  const searching = useSearch((state) => state.open)
  return (
    <footer className="status-bar" aria-label={t('app.status')} data-pane="status">
      {searching ? (
        <span>{t('search.searched', { count: all })}</span>
      ) : page.kind === 'entity' && entity !== undefined ? (
        <span className="clip">{t('entity-page.status-of', { name: sayEntity(entity), documents: entity.documents, all })}</span>
      ) : view === null ? (
        <span>{all === 0 ? t('app.no-documents') : t('app.documents', { count: all })}</span>
      ) : (
        <span>{t('app.words', { count: view.words })}</span>
      )}
      {unsure === 0 ? null : (
        <button type="button" onClick={() => performAction('check-mentions')}>
          <Icon of={ListChecks} />
          {t('app.to-check', { count: unsure })}
        </button>
      )}
      <span className="grow" />
      {page.kind === 'accuracy' || all === 0 ? null : (
        <button type="button" title={t('actions.open-accuracy')} onClick={() => performAction('open-accuracy')}>
          <Icon of={Gauge} />
          <span className="status-words">{t('app.accuracy')}</span>
        </button>
      )}
      {overview.indexing === null ? null : (
        <span>
          {t('app.indexing')} {t('app.import-of', { done: overview.indexing.done, all: overview.indexing.total })}
        </span>
      )}
      <ImportStatus />
      <span className="offline" title={t('app.requests-help')}>
        <Icon of={Unplug} />
        {t('app.requests', { count: blocked })}
      </span>
    </footer>
  )
}
