import { useTranslation } from 'react-i18next'
import type { TagCount } from '../../../shared/contract/views.ts'
import { useChange } from '../../client/queries.ts'
import { tellDone } from '../../state/toasts.ts'
import { Button } from '../../ui/Button.tsx'

interface TagDeletionProps {
  readonly tags: readonly TagCount[]
  readonly doomed: TagCount
  readonly onKeep: () => void
  readonly onDone: () => void
}

/** Says what deleting a tag takes away before it does. */
export function TagDeletion({ tags, doomed, onKeep, onDone }: TagDeletionProps) {
  const { t } = useTranslation()
  const remove = useChange('tag:delete', { onDone: () => tellDone(t('tags.deleted', { tag: doomed.tag.name }), 'undo') })
  const holdsOthers = tags.some(({ tag }) => tag.parent === doomed.tag.id)
  return (
    <div className="tag-form">
      <header>
        <div className="sheet-title">
          <h2>{t('tags.delete-title', { tag: doomed.tag.name })}</h2>
        </div>
      </header>
      <div className="sheet-body">
        <p className="soft">
          {doomed.documents === 0 ? t('tags.delete-plain') : t('tags.delete-warning', { count: doomed.documents })}{' '}
          {holdsOthers ? t('tags.delete-children') : ''}
        </p>
      </div>
      <footer>
        <span className="grow" />
        <Button onPress={onKeep} autoFocus>
          {t('tags.cancel')}
        </Button>
        <Button
          look="primary"
          onPress={() => {
            remove.mutate({ id: doomed.tag.id })
            onDone()
          }}
        >
          {t('tags.delete')}
        </Button>
      </footer>
    </div>
  )
}
