import { ChevronDown, ChevronRight } from 'lucide-react'
import { useMemo, useState, type DragEvent, type KeyboardEvent } from 'react'
import { t as say } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { TagCount } from '../../../shared/contract/views.ts'
import { DocumentId, type TagId } from '../../../shared/model/ids.ts'
import { askService } from '../../client/queries.ts'
import { tellDone } from '../../state/toasts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { TagDot } from '../../ui/TagDot.tsx'
import { useOpenTags } from './open-tags.ts'
import { sayCount } from './SourceRow.tsx'
import { tagRows, type TagRow } from './tag-rows.ts'

/** What a dragged row of the document list carries. */
export const draggedDocument = 'application/x-lectern-document'

interface TagTreeProps {
  readonly tags: readonly TagCount[]
  readonly current: TagId | null
  readonly stop: boolean
  readonly onOpen: (tag: TagId) => void
  readonly onMenu: (tag: TagCount, at: { x: number; y: number }) => void
}

async function tagDropped(row: TagCount, data: DataTransfer): Promise<void> {
  const document = DocumentId.safeParse(data.getData(draggedDocument))
  if (!document.success) return
  const answer = await askService('tag:put', { tag: row.tag.id, documents: [document.data] })
  if (answer === null) return
  if (answer.changed === 0) tellDone(say('library.already-tagged', { tag: row.tag.name }))
  else tellDone(say('library.tagged', { count: answer.changed, tag: row.tag.name }), 'undo')
}

/** Tags as a tree: right opens, left closes or goes to the parent, Enter lists its documents; documents can be dropped on one. */
export function TagTree({ tags, current, stop, onOpen, onMenu }: TagTreeProps) {
  const { t } = useTranslation()
  const { open, setOpen } = useOpenTags()
  const [target, setTarget] = useState<TagId | null>(null)
  const rows = useMemo(() => tagRows(tags, new Set(open)), [tags, open])
  const first = rows.find(({ tag }) => tag.id === current) ?? rows[0]

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, row: TagRow) => {
    const { id, parent } = row.tag
    if (event.key === 'ArrowRight' && row.hasChildren && !row.open) setOpen(id, true)
    else if (event.key === 'ArrowLeft' && row.open) setOpen(id, false)
    else if (event.key === 'ArrowLeft' && parent !== null)
      event.currentTarget.parentElement?.querySelector<HTMLElement>(`[data-tag="${parent}"]`)?.focus()
    else if (event.key === 'Enter' || event.key === ' ') onOpen(id)
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const box = event.currentTarget.getBoundingClientRect()
      onMenu(row, { x: box.left + 24, y: box.bottom })
    } else return
    event.preventDefault()
  }
  const over = (event: DragEvent, id: TagId) => {
    if (!event.dataTransfer.types.includes(draggedDocument)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setTarget(id)
  }

  return (
    <div role="tree" aria-label={t('library.tags')}>
      {rows.map((row) => {
        const { tag, documents, depth, hasChildren } = row
        const classes = [
          'source-row',
          depth > 0 ? 'child' : 'depth-0',
          depth > 1 ? `depth-${String(Math.min(3, depth))}` : '',
          hasChildren ? 'has-children' : 'is-leaf',
          target === tag.id ? 'is-target' : '',
        ]
        return (
          <div
            key={tag.id}
            role="treeitem"
            className={classes.filter((name) => name !== '').join(' ')}
            aria-level={depth + 1}
            aria-posinset={row.position}
            aria-setsize={row.siblings}
            aria-expanded={hasChildren ? row.open : undefined}
            aria-selected={tag.id === current}
            aria-current={tag.id === current ? 'true' : undefined}
            tabIndex={stop && row === first ? 0 : -1}
            data-roving
            data-tag={tag.id}
            onClick={() => onOpen(tag.id)}
            onKeyDown={(event) => onKeyDown(event, row)}
            onContextMenu={(event) => {
              event.preventDefault()
              onMenu(row, { x: event.clientX, y: event.clientY })
            }}
            onDragOver={(event) => over(event, tag.id)}
            onDragLeave={() => setTarget(null)}
            onDrop={(event) => {
              setTarget(null)
              event.preventDefault()
              void tagDropped(row, event.dataTransfer)
            }}
          >
            <span
              className={hasChildren ? 'twist-place' : 'twist-place is-empty'}
              onClick={(event) => {
                if (!hasChildren) return
                event.stopPropagation()
                setOpen(tag.id, !row.open)
              }}
            >
              {hasChildren ? <Icon of={row.open ? ChevronDown : ChevronRight} className="twist" /> : null}
            </span>
            <TagDot color={tag.color} />
            <span className="clip" dir="auto">
              {tag.name}
            </span>
            {documents === 0 ? null : <span className="count">{sayCount(documents)}</span>}
          </div>
        )
      })}
    </div>
  )
}
