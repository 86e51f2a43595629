import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView, EntityView, MentionView } from '../../../shared/contract/views.ts'
import type { MentionId } from '../../../shared/model/ids.ts'
import { useService } from '../../client/queries.ts'
import { performAction, useActions } from '../../state/actions.ts'
import { useReading } from '../../state/reading.ts'
import { FilterField } from '../../ui/FilterField.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { typeLook } from '../../ui/type-look.ts'
import { useMedia } from '../../ui/use-media.ts'
import { useRoving } from '../../ui/use-roving.ts'
import { groupEntities, type EntityGroup, type GroupName } from './entity-groups.ts'
import { EntityRow } from './EntityRow.tsx'
import { KeyHints } from './KeyHints.tsx'
import './entity-index.css'

const defaultSure = 0.8

function valuesOf(view: DocumentView): ReadonlyMap<EntityView['id'], MentionView['value']> {
  const byId = new Map<MentionId, MentionView>(view.mentions.map((mention) => [mention.id, mention]))
  return new Map(
    view.entities.map((entity) => [
      entity.id,
      entity.mentions.map((id) => byId.get(id)?.value ?? null).find((value) => value !== null) ?? null,
    ]),
  )
}

/** Who and what the document names, set like the index of a book. Choosing an entity lights its mentions, choosing it again steps through them; Enter opens its page. */
export function EntitiesPane({ document: view }: { readonly document: DocumentView }) {
  const { t } = useTranslation()
  const { entity: lit, light } = useReading()
  const [filter, setFilter] = useState('')
  const [unfolded, setUnfolded] = useState<ReadonlySet<GroupName>>(new Set())
  const field = useRef<HTMLInputElement>(null)
  const roving = useRoving<HTMLDivElement>('[data-roving]')
  const little = useMedia('(max-width: 1279px), (max-height: 859px)')
  const much = useMedia('(min-height: 1000px)')
  const sureFrom = useService('library:overview', {}).data?.settings.sureFrom ?? defaultSure
  const values = useMemo(() => valuesOf(view), [view])
  const room = little ? 'little' : much ? 'much' : 'usual'
  const groups = useMemo(() => groupEntities(view.entities, { filter, room, unfolded, lit }), [view.entities, filter, room, unfolded, lit])
  const rows = groups.flatMap(({ shown }) => shown)
  const stop = rows.find(({ id }) => id === lit) ?? rows[0]

  useActions({ 'filter-entities': { perform: () => field.current?.focus() } })

  const choose = (entity: EntityView) => {
    if (entity.id === lit) performAction('next-mention')
    else light(entity.id)
  }
  const fold = (name: GroupName) => {
    const next = new Set(unfolded)
    if (!next.delete(name)) next.add(name)
    setUnfolded(next)
  }
  const intoIndex = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      roving.ref.current?.querySelector<HTMLElement>('[data-roving]')?.focus()
    } else if (event.key === 'Enter' && rows[0] !== undefined) {
      event.preventDefault()
      choose(rows[0])
    } else if (event.key === 'Escape' && filter === '') field.current?.blur()
  }

  return (
    <section className="pane entities-pane" aria-label={t('entities.title')}>
      <div className="pane-head">
        <h2>{t('entities.title')}</h2>
        <span className="count">{view.entities.length}</span>
        <span className="end">
          <FilterField
            ref={field}
            label={t('entities.filter-label')}
            placeholder={t('entities.filter')}
            keys="e"
            value={filter}
            onChange={setFilter}
            onKeyDown={intoIndex}
          />
        </span>
      </div>
      <div
        ref={roving.ref}
        className="entity-index"
        onFocus={roving.onFocus}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && lit !== null) light(null)
          roving.onKeyDown(event)
        }}
      >
        {rows.length === 0 ? (
          <p className="entity-index-empty">
            {filter === '' ? `${t('entities.none')}. ${t('entities.none-help')}` : t('entities.no-match')}
          </p>
        ) : null}
        {groups.map((group) => (
          <div key={group.name} className="entity-group">
            <GroupLabel group={group} unfolded={unfolded.has(group.name)} onFold={() => fold(group.name)} />
            <div role="listbox" aria-label={t(`entities.groups.${group.name}`)}>
              {group.shown.map((entity) => (
                <EntityRow
                  key={entity.id}
                  entity={entity}
                  value={values.get(entity.id) ?? null}
                  lit={entity.id === lit}
                  stop={entity === stop}
                  sureFrom={sureFrom}
                  narrow={little}
                  onChoose={choose}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
      <KeyHints />
    </section>
  )
}

interface GroupLabelProps {
  readonly group: EntityGroup
  readonly unfolded: boolean
  readonly onFold: () => void
}

function GroupLabel({ group, unfolded, onFold }: GroupLabelProps) {
  const { t } = useTranslation()
  const look = typeLook(group.type)
  return (
    <div className={`group-label t-${look.tone}`}>
      <span className="name">
        <Icon of={look.icon} />
        {t(`entities.groups.${group.name}`)}
      </span>
      {!group.canFold || (group.more === 0 && !unfolded) ? null : (
        <button type="button" className="more" aria-expanded={unfolded} onClick={onFold}>
          {unfolded ? t('entities.fewer') : t('entities.more', { count: group.more })}
        </button>
      )}
    </div>
  )
}
