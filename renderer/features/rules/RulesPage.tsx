import { WandSparkles } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '../../../shared/model/ids.ts'
import { useService } from '../../client/queries.ts'
import { performAction } from '../../state/actions.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FilterField } from '../../ui/FilterField.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { listRules } from './list-rules.ts'
import { RuleRow } from './RuleRow.tsx'
import { sayRule } from '../../state/say-rule.ts'
import '../../ui/sheet-page.css'
import './rules.css'

type Which = 'everywhere' | 'document'

/** Decisions that also hold for other documents: each as a sentence, with a switch, and a way to change it and to take it away. */
export function RulesPage({ document }: { readonly document: DocumentId | null }) {
  const { t } = useTranslation()
  const [which, setWhich] = useState<Which>('everywhere')
  const [filter, setFilter] = useState('')
  const of = which === 'document' ? document : null
  const answer = useService('rule:list', { document: of })
  const rules = answer.data?.rules
  const said = useMemo(() => (rules ?? []).map((each) => ({ ...each, sentence: sayRule(each.rule.effect) })), [rules])
  const shown = listRules(said, filter)
  const off = said.filter(({ rule }) => !rule.on).length
  return (
    <main className="sheet-page rules-page" aria-label={t('rules.title')} data-pane="reader">
      <div className="page-scroll">
        <header>
          <div className="page-line">
            <h1>{t('rules.title')}</h1>
            <span className="grow" />
            {document === null ? null : (
              <Segmented
                label={t('rules.which')}
                chosen={which}
                onChoose={setWhich}
                items={[
                  { value: 'everywhere', words: t('rules.everywhere') },
                  { value: 'document', words: t('rules.document') },
                ]}
              />
            )}
            {said.length === 0 ? null : (
              <FilterField label={t('rules.filter-label')} placeholder={t('rules.filter')} value={filter} onChange={setFilter} />
            )}
          </div>
          {said.length === 0 ? null : (
            <p className="soft num">
              {t(of === null ? 'rules.sum' : 'rules.sum-document', { count: said.length })}
              {off === 0 ? null : <span className="faint">, {t('rules.off-count', { count: off })}</span>}
            </p>
          )}
          {of === null ? null : <DocumentTitle document={of} />}
        </header>
        {answer.error === null ? null : (
          <EmptyState title={answer.error.problem.message}>
            {answer.error.problem.remedy} <Button onPress={() => void answer.refetch()}>{t('app.try-again')}</Button>
          </EmptyState>
        )}
        {rules === undefined ? (
          <span className="visually-hidden" role="status">
            {t('rules.loading')}
          </span>
        ) : said.length === 0 ? (
          <EmptyState icon={WandSparkles} title={t(of === null ? 'rules.nothing' : 'rules.nothing-document')}>
            {t(of === null ? 'rules.nothing-help' : 'rules.nothing-document-help')}
            <span className="empty-actions">
              <Button onPress={() => performAction('leave-page')}>{t('rules.nothing-how')}</Button>
            </span>
          </EmptyState>
        ) : shown.length === 0 ? (
          <EmptyState title={t('rules.no-match')}>{t('rules.no-match-help')}</EmptyState>
        ) : (
          <ul className="rule-list">
            {shown.map((each) => (
              <RuleRow key={each.rule.id} said={each} />
            ))}
          </ul>
        )}
      </div>
    </main>
  )
}

function DocumentTitle({ document }: { readonly document: DocumentId }) {
  const view = useService('document:open', { id: document })
  return (
    <p className="faint clip" dir="auto">
      {view.data?.metadata.title ?? ''}
    </p>
  )
}
