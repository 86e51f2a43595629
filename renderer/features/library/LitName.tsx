import { useTranslation } from 'react-i18next'
import { EntityId, type DocumentId } from '../../../shared/model/ids.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { useService } from '../../client/queries.ts'
import { useReading } from '../../state/reading.ts'
import { sayEntity } from '../../ui/say-entity.ts'
import { typeLook } from '../../ui/type-look.ts'

const nobody = EntityId.parse('none:none')

/** What an entity is called; null while nobody knows or when no document names it any more. */
export function useNameOf(id: EntityId | null): string | null {
  const page = useService('entity:open', { id: id ?? nobody }, { enabled: id !== null })
  return id === null ? null : page.data === undefined ? null : sayEntity(page.data)
}

/** Whose mentions the rows count. */
export function LitName({ document, naming }: { readonly document: DocumentId | null; readonly naming: EntityId | null }) {
  const lit = useReading((state) => state.entity)
  if (naming !== null && lit === naming) return <NameOfEntity id={naming} />
  return document === null ? null : <NameInDocument document={document} />
}

function NameOfEntity({ id }: { readonly id: EntityId }) {
  const page = useService('entity:open', { id })
  return page.data === undefined ? null : <HitsOf lit={{ type: page.data.type, name: sayEntity(page.data) }} />
}

function NameInDocument({ document }: { readonly document: DocumentId }) {
  const entity = useReading((state) => state.entity)
  const view = useService('document:open', { id: document })
  const lit = view.data?.entities.find(({ id }) => id === entity)
  return lit === undefined ? null : <HitsOf lit={lit} />
}

function HitsOf({ lit }: { readonly lit: { readonly type: MentionType; readonly name: string } }) {
  const { t } = useTranslation()
  return (
    <span className={`hits-of clip t-${typeLook(lit.type).tone}`} title={t('library.hits-of', { name: lit.name })}>
      {lit.name}
    </span>
  )
}
