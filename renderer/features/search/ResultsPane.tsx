import { Bookmark, X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchResults } from '../../../shared/contract/views.ts'
import { useService } from '../../client/queries.ts'
import { performAction } from '../../state/actions.ts'
import { useReading } from '../../state/reading.ts'
import { useSearch } from '../../state/search.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Operators } from './Operators.tsx'
import { Result } from './Result.tsx'
import { useSettled } from './use-settled.ts'
import './search.css'

const settleMs = 120
const perPage = 50

/** What a search finds, document by document, with the passages; choosing one opens the document there. */
export function ResultsPane() {
  const { t } = useTranslation()
  const { text, show } = useSearch()
  const query = useSettled(text.trim(), settleMs)
  const [pages, setPages] = useState(1)
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const found = useService(
    'search:run',
    { query, offset: 0, limit: Math.min(500, pages * perPage) },
    { enabled: query !== '', keepPrevious: true },
  )
  const rows = found.data?.rows ?? []
  const { openDocument } = useReading()

  useEffect(() => {
    setAt(0)
    setPages(1)
  }, [query])
  useEffect(() => {
    list.current?.querySelector(`[data-result="${String(at)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const open = (row: SearchResults['rows'][number], passage = row.passages.find(({ place }) => place === 'text')) => {
    const mark = passage?.place === 'text' ? passage.marks[0] : undefined
    const span =
      passage === undefined || mark === undefined ? undefined : { start: passage.start + mark.start, end: passage.start + mark.end }
    openDocument(row.id, span, query)
    show(false)
  }
  useEffect(() => {
    const element = list.current
    const openFirst = () => {
      const row = rows[at]
      if (row !== undefined) open(row)
    }
    element?.addEventListener('lectern-open-first', openFirst)
    return () => element?.removeEventListener('lectern-open-first', openFirst)
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const row = rows[at]
    if (event.key === 'ArrowDown') setAt(Math.min(rows.length - 1, at + 1))
    else if (event.key === 'ArrowUp' && at === 0) performAction('search')
    else if (event.key === 'ArrowUp') setAt(at - 1)
    else if (event.key === 'Home') setAt(0)
    else if (event.key === 'End') setAt(Math.max(0, rows.length - 1))
    else if (event.key === 'Enter' && row !== undefined) open(row)
    else if (event.key === 'Escape') show(false)
    else return
    event.preventDefault()
  }

  return (
    <main className="results" aria-label={t('search.results')} data-pane="reader">
      <div className="results-head">
        <div className="results-line" aria-live="polite">
          <h1>
            {headline(found.data, query, t('search.start-typing'), (results) =>
              t('search.in-documents', { count: results.documents, hits: t('search.hits', { count: results.hits }) }),
            )}
          </h1>
          {found.data === undefined || query === '' ? null : (
            <span className="faint num small">{t('search.milliseconds', { count: Math.round(found.data.milliseconds) })}</span>
          )}
          <span className="grow" />
          <Button icon={Bookmark} off={query === ''} onPress={() => performAction('save-search')}>
            {t('search.save')}
          </Button>
          <IconButton icon={X} label={t('search.close-results')} keys="esc" onPress={() => show(false)} />
        </div>
        <Operators />
      </div>
      <div
        ref={list}
        className="results-scroll"
        hidden={query === '' || rows.length === 0}
        role="listbox"
        aria-label={t('search.results')}
        aria-activedescendant={rows[at] === undefined ? undefined : `result-${rows[at].id}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {query === ''
          ? null
          : rows.map((row, index) => <Result key={row.id} row={row} index={index} chosen={index === at} onOpen={open} />)}
      </div>
      {query === '' ? (
        <div className="results-empty">
          <EmptyState title={t('search.start-typing')}>{t('search.start-help')}</EmptyState>
        </div>
      ) : null}
      {found.error === null ? null : (
        <div className="results-empty">
          <EmptyState title={found.error.problem.message}>{found.error.problem.remedy}</EmptyState>
        </div>
      )}
      {query !== '' && found.error === null && found.data?.rows.length === 0 ? (
        <div className="results-empty">
          <EmptyState title={t('search.nothing')}>{t('search.nothing-help')}</EmptyState>
        </div>
      ) : null}
      {found.data !== undefined && rows.length < found.data.documents && rows.length < 500 && query !== '' ? (
        <div className="results-more">
          <Button onPress={() => setPages(pages + 1)}>{t('search.show-more')}</Button>
        </div>
      ) : null}
    </main>
  )
}

function headline(results: SearchResults | undefined, query: string, empty: string, say: (results: SearchResults) => string): string {
  return query === '' || results === undefined ? empty : say(results)
}
