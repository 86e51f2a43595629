import { ListPlus, PencilLine, Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ListQuery } from '../../../shared/contract/views.ts'
import type { Tag } from '../../../shared/model/tag.ts'
import { useChange } from '../../client/queries.ts'
import { useReading } from '../../state/reading.ts'
import { useTagDialog } from '../../state/tag-dialog.ts'
import { tellDone } from '../../state/toasts.ts'
import { ContextMenu } from '../../ui/ContextMenu.tsx'

interface TagMenuProps {
  readonly tag: Tag
  readonly at: { readonly x: number; readonly y: number } | null
  readonly onClose: () => void
}

function isSameTag(list: ListQuery, tag: Tag): boolean {
  return list.kind === 'tag' && list.tag === tag.id
}

/** What can be done with a tag, at the place it was asked for. */
export function TagMenu({ tag, at, onClose }: TagMenuProps) {
  const { t } = useTranslation()
  const list = useReading((state) => state.list)
  const putOnList = useChange('tag:put-on-list', {
    onDone: ({ changed }) => tellDone(t('tags.put-on-list', { tag: tag.name, count: changed }), 'undo'),
  })
  const { edit, create, remove } = useTagDialog()
  return (
    <ContextMenu
      label={t('tags.menu', { tag: tag.name })}
      at={at}
      onClose={onClose}
      entries={[
        { id: 'edit', words: t('tags.menu-edit'), icon: PencilLine, onChoose: () => edit(tag.id) },
        { id: 'inside', words: t('tags.menu-inside'), icon: Plus, onChoose: () => create(tag.id) },
        {
          id: 'put',
          words: t('tags.menu-put-all'),
          icon: ListPlus,
          off: isSameTag(list, tag),
          onChoose: () => putOnList.mutate({ tag: tag.id, list }),
        },
        { id: 'delete', words: t('tags.menu-delete'), icon: Trash2, parted: true, danger: true, onChoose: () => remove(tag.id) },
      ]}
    />
  )
}
