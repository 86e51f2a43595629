import { useTranslation } from 'react-i18next'
import type { ListQuery } from '../../../shared/contract/views.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'

interface EmptyListProps {
  readonly list: ListQuery
  /** Whether the whole library is empty. */
  readonly empty: boolean
}

/** What belongs in a list that holds nothing, and how it gets there. */
export function EmptyList({ list, empty }: EmptyListProps) {
  const { t } = useTranslation()
  if (empty) return <p className="empty-line in-list">{t('library.new-arrive-here')}</p>
  if (list.kind === 'entity') return <EmptyState title={t('app.list-empty')}>{t('app.list-empty-help')}</EmptyState>
  const kind = list.kind === 'saved-search' ? 'search' : list.kind
  return <EmptyState title={t(`library.empty-${kind}`)}>{t(`library.empty-${kind}-help`)}</EmptyState>
}
