import { ListChecks, Unplug } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView, LibraryOverview } from '../../shared/contract/views.ts'
import { surroundings } from '../client/surroundings.ts'
import { ImportStatus } from '../features/import/ImportStatus.tsx'
import { countUnsure } from '../features/reader/count-unsure.ts'
import { performAction } from '../state/actions.ts'
import { useSearch } from '../state/search.ts'
import { Icon } from '../ui/Icon.tsx'
import './status-bar.css'

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
}

/** The foot of the window: numbers of the open document, imports under way, and that nothing went out. */
export function StatusBar({ overview, view }: StatusBarProps) {
  const { t } = useTranslation()
  const blocked = useBlockedRequests()
  const { sureFrom } = overview.settings
  const unsure = useMemo(() => (view === null ? 0 : countUnsure(view, sureFrom)), [view, sureFrom])
  const { all } = overview.counts
  const searching = useSearch((state) => state.open)
  return (
    <footer className="status-bar" aria-label={t('app.status')} data-pane="status">
      {searching ? (
        <span>{t('search.searched', { count: all })}</span>
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
