import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../../shared/model/ids.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { entityIdOf } from '../../../shared/text/entity-name.ts'
import { useService } from '../../client/queries.ts'
import { PickList } from '../../ui/PickList.tsx'
import { sayEntity } from '../../ui/say-entity.ts'
import { typeLook } from '../../ui/type-look.ts'
import type { Picked } from './corrections.ts'

interface EntityPickerProps {
  readonly entity: EntityId
  readonly label: string
  /** Of what type a new one would be. */
  readonly type?: MentionType
  /** What stands in the field at first. */
  readonly start?: string
  /** Offers what is written as something new, in these words; left out: only entities of the library. */
  readonly sayNew?: (name: string) => string
  readonly picked: Picked | null
  readonly onPick: (picked: Picked) => void
}

const fresh = 'a new one'

/** Another entity of the library, found by its letters; or a new one of that name. */
export function EntityPicker({ entity, label, type, start = '', sayNew, picked, onPick }: EntityPickerProps) {
  const { t } = useTranslation()
  const isItself = (name: string) => type !== undefined && entityIdOf(type, name) === entity
  // A name that leads to the entity itself is no start for looking elsewhere.
  const [text, setText] = useState(isItself(start) ? '' : start)
  const found = useService('entity:candidates', { id: entity, text: text.trim() }, { keepPrevious: true })
  const candidates = found.data?.candidates ?? []
  const name = text.trim()
  const rows = candidates.map((each) => ({
    key: each.id,
    icon: typeLook(each.type).icon,
    tone: typeLook(each.type).tone,
    name: sayEntity(each),
    about: t('entity-page.sum', {
      mentions: t('entity-page.mentions', { count: each.mentions }),
      documents: t('entity-page.documents', { count: each.documents }),
    }),
  }))
  const isNew = name !== '' && !isItself(name) && !candidates.some((each) => each.name === name)
  const added = sayNew !== undefined && isNew ? [{ key: fresh, icon: Plus, name: sayNew(name), about: '' }] : []
  return (
    <PickList
      label={label}
      listLabel={t('entity-page.found-entities')}
      text={text}
      onText={setText}
      rows={[...rows, ...added]}
      chosen={picked === null ? null : (picked.id ?? fresh)}
      onPick={(key) => {
        const one = candidates.find(({ id }) => id === key)
        if (one !== undefined) onPick({ id: one.id, name: sayEntity(one) })
        else if (key === fresh) onPick({ id: null, name })
      }}
      status={found.data === undefined ? '' : t('entity-page.found-count', { count: candidates.length })}
      empty={name === '' ? t('entity-page.start-typing') : found.data === undefined ? '' : t('entity-page.found-nothing')}
    />
  )
}
