import { Check } from 'lucide-react'
import { memo, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentRow } from '../../../shared/contract/views.ts'
import type { TagId } from '../../../shared/model/ids.ts'
import type { Tag } from '../../../shared/model/tag.ts'
import { sayDay } from '../../../shared/words/values.ts'
import { Icon } from '../../ui/Icon.tsx'
import { TagDot } from '../../ui/TagDot.tsx'
import { sayCount } from './SourceRow.tsx'
import { draggedDocument } from './TagTree.tsx'

interface DocRowProps {
  readonly row: DocumentRow
  readonly tags: ReadonlyMap<TagId, Tag>
  readonly index: number
  readonly total: number
  readonly chosen: boolean
  readonly active: boolean
  readonly parted: boolean
  readonly onOpen: (id: DocumentRow['id']) => void
}

function StateSign({ status }: { readonly status: DocumentRow['status'] }) {
  const { t } = useTranslation()
  const words = status === 'unread' ? t('library.unread') : status === 'reading' ? t('library.state-reading') : t('library.state-reviewed')
  return (
    <span className="state" title={words}>
      <span className="visually-hidden">{words}</span>
      {status === 'unread' ? (
        <i className="state-dot" />
      ) : status === 'reading' ? (
        <i className="state-half" />
      ) : (
        <Icon of={Check} size={12} />
      )}
    </span>
  )
}

/** One document of the list: how far it was read, its title, where and when it is from, its tags, and the hits of the lit entity. */
export const DocRow = memo(function DocRow({ row, tags, index, total, chosen, active, parted, onOpen }: DocRowProps) {
  const classes = ['doc-row', row.status === 'unread' ? 'is-unread' : '', parted ? 'is-parted' : '', active ? 'is-active' : '']
  const named = row.tags.flatMap((id) => tags.get(id) ?? [])
  const meta = [row.publisher, row.date === null ? null : sayDay(row.date)].filter((part) => part !== null)
  return (
    <div
      id={`doc-${row.id}`}
      className={classes.filter((name) => name !== '').join(' ')}
      role="option"
      aria-selected={chosen}
      aria-posinset={index + 1}
      aria-setsize={total}
      draggable
      onDragStart={(event: DragEvent) => {
        event.dataTransfer.setData(draggedDocument, row.id)
        event.dataTransfer.effectAllowed = 'copy'
      }}
      onClick={() => onOpen(row.id)}
    >
      <StateSign status={row.status} />
      <span className="title" dir="auto">
        {row.title}
      </span>
      <span className="hits">{row.hits === null ? '' : sayCount(row.hits)}</span>
      <span className="meta">
        <span className="clip" dir="auto">
          {meta.join(' · ')}
        </span>
        {named.length === 0 ? null : (
          <span className="dots" title={named.map(({ name }) => name).join(', ')}>
            <span className="visually-hidden">{named.map(({ name }) => name).join(', ')}</span>
            {named.map(({ id, color }) => (
              <TagDot key={id} color={color} />
            ))}
          </span>
        )}
      </span>
    </div>
  )
})
