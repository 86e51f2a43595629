import { useTranslation } from 'react-i18next'
import { useService } from '../../client/queries.ts'
import { useTagDialog } from '../../state/tag-dialog.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { TagForm } from './TagForm.tsx'

/** Makes or edits a tag when asked through the state; nothing while nobody asked. */
export function TagDialog() {
  const { t } = useTranslation()
  const { task, close } = useTagDialog()
  const overview = useService('library:overview', {}, { enabled: task !== null })
  if (task === null || overview.data === undefined) return null
  const tags = overview.data.tags
  const edited = task.kind === 'create' ? undefined : tags.find(({ tag }) => tag.id === task.tag)
  if (task.kind !== 'create' && edited === undefined) return null
  return (
    <Sheet
      label={t(edited === undefined ? 'tags.new-title' : 'tags.edit-title')}
      className="sheet is-small"
      dismissable={false}
      onClose={close}
    >
      <TagForm
        key={edited?.tag.id ?? 'new'}
        tags={tags}
        edited={edited ?? null}
        parent={task.kind === 'create' ? task.parent : null}
        startsDeleting={task.kind === 'delete'}
        onDone={close}
      />
    </Sheet>
  )
}
