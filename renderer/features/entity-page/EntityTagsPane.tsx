import { Plus } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityPage } from '../../../shared/contract/entity-page.ts'
import type { TagCount } from '../../../shared/contract/views.ts'
import type { TagId } from '../../../shared/model/ids.ts'
import type { Tag } from '../../../shared/model/tag.ts'
import { askService, useChange, useService } from '../../client/queries.ts'
import { useActions } from '../../state/actions.ts'
import { tellDone } from '../../state/toasts.ts'
import { Chip } from '../../ui/Chip.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Popover } from '../../ui/Popover.tsx'

/** What the field that adds tags needs; it belongs to another feature. */
export interface PickerParts {
  readonly tags: readonly TagCount[]
  readonly taken: readonly TagId[]
  readonly onAdd: (tag: Tag) => void
  readonly onCreate: (name: string) => void
  readonly onTakeLast: () => void
  readonly onLeave: () => void
}

interface EntityTagsPaneProps {
  readonly entity: EntityPage
  readonly picker: (parts: PickerParts) => ReactNode
}

/** The entity's own tags, in one line. */
export function EntityTagsPane({ entity, picker }: EntityTagsPaneProps) {
  const { t } = useTranslation()
  const all = useService('library:overview', {}).data?.tags ?? []
  const change = useChange('entity:tag')
  const adder = useRef<HTMLButtonElement>(null)
  const [picking, setPicking] = useState(false)
  useActions({ 'tag-entity': { perform: () => setPicking(true) } })
  const byId = new Map(all.map(({ tag }) => [tag.id, tag]))
  const own = entity.tags.flatMap((id) => byId.get(id) ?? [])
  const put = (tag: TagId) => change.mutate({ id: entity.id, tag, put: true })
  const take = (tag: Tag) =>
    change.mutate({ id: entity.id, tag: tag.id, put: false }, { onSuccess: () => tellDone(t('tags.removed', { tag: tag.name }), 'undo') })
  const create = async (name: string) => {
    const made = await askService('tag:create', { name })
    if (made !== null) put(made.id)
  }
  const close = () => setPicking(false)
  return (
    <section className="pane entity-tags" aria-label={t('entity-page.tags')}>
      <h2>{t('entity-page.tags')}</h2>
      {own.length === 0 ? (
        <span className="faint grow">{t('tags.none')}</span>
      ) : (
        <div className="chips grow" role="group" aria-label={t('entity-page.tags')}>
          {own.map((tag) => (
            <Chip
              key={tag.id}
              name={tag.name}
              color={tag.color}
              removeLabel={t('tags.remove', { tag: tag.name })}
              onRemove={() => take(tag)}
            />
          ))}
        </div>
      )}
      <IconButton ref={adder} icon={Plus} small label={t('tags.add')} keys="t" expanded={picking} onPress={() => setPicking(true)} />
      {picking ? (
        <Popover
          label={t('tags.add')}
          className="tag-popover"
          align="end"
          anchor={() => adder.current?.getBoundingClientRect() ?? null}
          onClose={close}
        >
          {picker({
            tags: all,
            taken: entity.tags,
            onAdd: (tag) => put(tag.id),
            onCreate: (name) => void create(name),
            onTakeLast: () => {
              const last = own.at(-1)
              if (last !== undefined) take(last)
            },
            onLeave: close,
          })}
        </Popover>
      ) : null}
    </section>
  )
}
