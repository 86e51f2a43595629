import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../shared/model/ids.ts'
import { useService } from '../client/queries.ts'
import { CompanyPane } from '../features/entity-page/CompanyPane.tsx'
import { EntityNotePane } from '../features/entity-page/EntityNotePane.tsx'
import { EntityTagsPane } from '../features/entity-page/EntityTagsPane.tsx'
import { NamesPane } from '../features/entity-page/NamesPane.tsx'
import { TagPicker } from '../features/tags/TagPicker.tsx'
import { MarkdownField } from './MarkdownField.tsx'

interface EntityInspectorProps {
  readonly id: EntityId
  readonly edge?: ReactNode
}

/** What is known and said of the entity on the page: its names, its company, its tags and note. */
export function EntityInspector({ id, edge }: EntityInspectorProps) {
  const { t } = useTranslation()
  const page = useService('entity:open', { id })
  return (
    <aside className="inspector" aria-label={t('app.entity-inspector')} data-pane="inspector">
      {page.data === undefined || page.error !== null ? null : (
        <>
          <NamesPane entity={page.data} />
          <CompanyPane entity={page.data} />
          <EntityTagsPane entity={page.data} picker={(parts) => <TagPicker {...parts} suggested={[]} startsOpen />} />
          <EntityNotePane entity={page.data} editor={(parts) => <MarkdownField {...parts} />} />
        </>
      )}
      {edge}
    </aside>
  )
}
