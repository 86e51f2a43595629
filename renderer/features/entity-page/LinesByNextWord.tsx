import { useTranslation } from 'react-i18next'
import type { EntityPage } from '../../../shared/contract/entity-page.ts'
import { useLinesByNextWord } from '../../client/entity-lines.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { KwicLine } from './KwicLine.tsx'
import { MoreWhenSeen } from './MoreWhenSeen.tsx'

/** Every mention in the order of the words that follow it, so that what is said of the entity stands together. */
export function LinesByNextWord({ entity }: { readonly entity: EntityPage }) {
  const { t } = useTranslation()
  const lines = useLinesByNextWord(entity.id)
  if (lines.error !== null)
    return (
      <EmptyState title={lines.error.problem.message}>
        {lines.error.problem.remedy} <Button onPress={lines.retry}>{t('app.try-again')}</Button>
      </EmptyState>
    )
  return (
    <section className="kdoc">
      {lines.lines.map((line, index) => (
        <KwicLine
          key={`${line.document} ${line.mention}`}
          line={line}
          entity={entity.id}
          type={entity.type}
          document={line.document}
          stop={index === 0}
          end={
            <span className="from clip" dir="auto" title={line.title}>
              {line.title}
            </span>
          }
        />
      ))}
      {lines.hasMore ? <MoreWhenSeen words={t('entity-page.more-mentions')} busy={lines.isLoading} onMore={lines.loadMore} /> : null}
    </section>
  )
}
