import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../shared/contract/views.ts'
import { EntitiesPane } from '../features/entities/EntitiesPane.tsx'
import { NotesPane } from '../features/notes/NotesPane.tsx'
import { TagsPane } from '../features/tags/TagsPane.tsx'

interface InspectorProps {
  readonly view: DocumentView | null
  readonly edge?: ReactNode
}

/** What is known and said of the open document: entities, tags and notes, visible together. */
export function Inspector({ view, edge }: InspectorProps) {
  const { t } = useTranslation()
  return (
    <aside className="inspector" aria-label={t('app.inspector')} data-pane="inspector">
      {view === null ? null : (
        <>
          <EntitiesPane key={view.id} document={view} />
          <TagsPane document={view} />
          <NotesPane document={view} />
        </>
      )}
      {edge}
    </aside>
  )
}
