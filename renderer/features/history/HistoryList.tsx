import { History, Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HistoryEntry } from '../../../shared/contract/views.ts'
import type { DocumentId } from '../../../shared/model/ids.ts'
import { sayChange } from '../../../shared/words/changes.ts'
import { sayDay } from '../../../shared/words/values.ts'
import { useService } from '../../client/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { entriesByDay, localDay } from './entries-by-day.ts'

const step = 100

/** The changes by day. More are fetched when asked for, since a journal can be long. */
export function HistoryList({ document }: { readonly document: DocumentId | null }) {
  const { t } = useTranslation()
  const [limit, setLimit] = useState(step)
  const history = useService('library:history', { document, limit: Math.min(limit, 500) }, { keepPrevious: true })
  const entries = history.data?.entries
  if (entries === undefined)
    return (
      <div className="history">
        <EmptyState title={t('history.loading')} />
      </div>
    )
  if (entries.length === 0)
    return (
      <div className="history">
        <EmptyState icon={History} title={t('history.nothing')}>
          {t('history.nothing-help')}
        </EmptyState>
      </div>
    )
  return (
    <div className="history" tabIndex={0} role="region" aria-label={t('history.title')}>
      {entriesByDay(entries).map(({ day, entries: ofDay }) => (
        <section key={day}>
          <h3>
            <Day day={day} />
          </h3>
          <ol>
            {ofDay.map((entry) => (
              <Entry key={entry.id} entry={entry} inLibrary={document === null} />
            ))}
          </ol>
        </section>
      ))}
      {entries.length < limit || limit >= 500 ? null : (
        <Button look="quiet" onPress={() => setLimit(limit + step)}>
          {t('history.older')}
        </Button>
      )}
    </div>
  )
}

function Entry({ entry, inLibrary }: { readonly entry: HistoryEntry; readonly inLibrary: boolean }) {
  const { t } = useTranslation()
  const change = sayChange(entry.label)
  const said = entry.kind === 'do' ? change : t(entry.kind === 'undo' ? 'history.undo' : 'history.redo', { change })
  return (
    <li className={entry.kind === 'undo' ? 'history-row is-undo' : 'history-row'}>
      <time className="num" dateTime={entry.at}>
        {new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(entry.at))}
      </time>
      <span className="grow clip" title={said}>
        {said}
      </span>
      {entry.kind === 'do' ? null : <Icon of={entry.kind === 'undo' ? Undo2 : Redo2} size={14} />}
      {inLibrary && entry.documents > 1 ? (
        <span className="faint small num nowrap">{t('history.documents', { count: entry.documents })}</span>
      ) : null}
    </li>
  )
}

function Day({ day }: { readonly day: string }) {
  const { t } = useTranslation()
  const [now] = useState(() => new Date())
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  if (day === localDay(now.toISOString())) return t('history.today')
  return day === localDay(yesterday.toISOString()) ? t('history.yesterday') : sayDay(day, 'long')
}
