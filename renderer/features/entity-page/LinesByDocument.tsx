import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityLines, EntityPage } from '../../../shared/contract/entity-page.ts'
import { sayDay } from '../../../shared/words/values.ts'
import { useEntityLines } from '../../client/entity-lines.ts'
import { useService } from '../../client/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { KwicLine } from './KwicLine.tsx'
import { MoreWhenSeen } from './MoreWhenSeen.tsx'

interface LinesByDocumentProps {
  readonly entity: EntityPage
  /** Called once the first lines are there. */
  readonly onFirst: () => void
}

/** Every mention in context, document by document, the newest first; more documents come as the end comes into sight. */
export function LinesByDocument({ entity, onFirst }: LinesByDocumentProps) {
  const { t } = useTranslation()
  const lines = useEntityLines(entity.id)
  const isThere = lines.groups.length > 0
  useEffect(() => {
    if (isThere) onFirst()
  }, [isThere, onFirst])
  if (lines.error !== null)
    return (
      <EmptyState title={lines.error.problem.message}>
        {lines.error.problem.remedy} <Button onPress={lines.retry}>{t('app.try-again')}</Button>
      </EmptyState>
    )
  return (
    <>
      {lines.groups.map((group, index) => (
        <DocumentLines key={group.document.id} group={group} entity={entity} isFirst={index === 0} />
      ))}
      {lines.hasMore ? <MoreWhenSeen words={t('entity-page.more-documents')} busy={lines.isLoading} onMore={lines.loadMore} /> : null}
    </>
  )
}

interface DocumentLinesProps {
  readonly group: EntityLines
  readonly entity: EntityPage
  readonly isFirst: boolean
}

function DocumentLines({ group, entity, isFirst }: DocumentLinesProps) {
  const { t } = useTranslation()
  const { document, mentions } = group
  const [whole, setWhole] = useState(false)
  const all = useService('entity:lines-in', { id: entity.id, document: document.id }, { enabled: whole })
  const shown = whole ? (all.data?.lines ?? group.lines) : group.lines
  const more = mentions - group.lines.length
  const meta = [document.publisher, document.date === null ? null : sayDay(document.date)].filter((part) => part !== null)
  return (
    <section className="kdoc">
      <header>
        <h3 className="clip" dir="auto" title={document.title}>
          {document.title}
        </h3>
        <span className="faint small clip kdoc-meta" dir="auto">
          {meta.join(' · ')}
        </span>
        <span className="small faint num end">{mentions}</span>
      </header>
      {shown.map((line, index) => (
        <KwicLine
          key={line.mention}
          line={line}
          entity={entity.id}
          type={entity.type}
          document={document.id}
          stop={isFirst && index === 0}
        />
      ))}
      {more <= 0 ? null : (
        <button type="button" className="kmore" tabIndex={-1} data-roving aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('entity-page.fewer-lines') : t('entity-page.more-lines', { count: more })}
        </button>
      )}
    </section>
  )
}
