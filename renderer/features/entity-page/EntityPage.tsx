import { UserRoundX } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityPage as Entity } from '../../../shared/contract/entity-page.ts'
import type { EntityId } from '../../../shared/model/ids.ts'
import { useService } from '../../client/queries.ts'
import { performAction } from '../../state/actions.ts'
import { leavePage } from '../../state/places.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { sayEntity } from '../../ui/say-entity.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useRoving } from '../../ui/use-roving.ts'
import { EntityHead } from './EntityHead.tsx'
import { useEntityTask } from './entity-task.ts'
import { unfollow } from './followed.ts'
import { LinesByDocument } from './LinesByDocument.tsx'
import { LinesByNextWord } from './LinesByNextWord.tsx'
import { TaskCard } from './TaskCard.tsx'
import { useEntityActions } from './use-entity-actions.ts'
import './entity-page.css'
import './kwic.css'

/** An entity across the library: what it is called, every mention in context, and its corrections. */
export function EntityPage({ id }: { readonly id: EntityId }) {
  const { t } = useTranslation()
  const page = useService('entity:open', { id })
  const end = useEntityTask((state) => state.end)
  useEffect(() => end, [end])
  const isGone = page.error?.problem.code === 'not-found'
  useEffect(() => {
    if (isGone) unfollow(id)
  }, [isGone, id])
  const name = page.data === undefined ? undefined : sayEntity(page.data)
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · ${t('app.title')}`
    return () => {
      document.title = t('app.title')
    }
  }, [name, t])
  return (
    <main className="entity-page" aria-label={name ?? t('entity-page.page')} data-pane="reader">
      {page.data !== undefined && page.error === null ? (
        <Loaded entity={page.data} />
      ) : (
        <div className="reader-empty" aria-live="polite">
          {page.error === null ? (
            <span className="visually-hidden">{t('entity-page.loading')}</span>
          ) : isGone ? (
            <EmptyState icon={UserRoundX} title={t('entity-page.gone')}>
              {t('entity-page.gone-help')}
              <span className="empty-actions">
                <Button onPress={leavePage}>{t('entity-page.go-back')}</Button>
                <Button look="quiet" keys="z" onPress={() => performAction('undo')}>
                  {t('entity-page.undo')}
                </Button>
              </span>
            </EmptyState>
          ) : (
            <EmptyState title={page.error.problem.message}>
              {page.error.problem.remedy} <Button onPress={() => void page.refetch()}>{t('app.try-again')}</Button>
            </EmptyState>
          )}
        </div>
      )}
    </main>
  )
}

/** The lines take the focus as the page opens, so that the arrows move in them at once; whatever has it keeps it. */
function focusFirst(): void {
  if (document.activeElement === document.body)
    document.querySelector<HTMLElement>('.kwic-list [data-roving]')?.focus({ preventScroll: true })
}

type Order = 'document' | 'next-word'

function Loaded({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslation()
  const [renaming, setRenaming] = useState(false)
  const [order, setOrder] = useState<Order>('document')
  const roving = useRoving<HTMLDivElement>('[data-roving]')
  const list = roving.ref
  useEntityActions(entity, () => setRenaming(true))
  return (
    <>
      <EntityHead entity={entity} renaming={renaming} onRename={setRenaming} />
      <div className="kwic-tools">
        <h2>{t('entity-page.in-context')}</h2>
        <span className="faint small clip">{t(order === 'document' ? 'entity-page.newest-first' : 'entity-page.next-word-order')}</span>
        <span className="grow" />
        <Segmented
          label={t('entity-page.order')}
          chosen={order}
          onChoose={setOrder}
          items={[
            { value: 'document', words: t('entity-page.by-document') },
            { value: 'next-word', words: t('entity-page.by-next-word') },
          ]}
        />
      </div>
      <div
        key={order}
        ref={list}
        className="kwic-list"
        role="region"
        aria-label={t('entity-page.in-context')}
        onFocus={roving.onFocus}
        onKeyDown={roving.onKeyDown}
      >
        {order === 'document' ? <LinesByDocument entity={entity} onFirst={focusFirst} /> : <LinesByNextWord entity={entity} />}
      </div>
      <TaskCard entity={entity} />
    </>
  )
}
