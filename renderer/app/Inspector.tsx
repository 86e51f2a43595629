import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../shared/contract/views.ts'
import { EntitiesPane } from '../features/entities/EntitiesPane.tsx'
import { NotesPane } from '../features/notes/NotesPane.tsx'
import { TagsPane } from '../features/tags/TagsPane.tsx'
import '../ui/pane.css'

/** What is known and said of the open document: entities, tags and notes, visible together. */
export function Inspector({ view }: { readonly view: DocumentView | null }) {
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
    </aside>
  )
}
