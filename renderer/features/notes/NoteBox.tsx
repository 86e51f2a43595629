import { Ellipsis, Trash2 } from 'lucide-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '../../../shared/model/ids.ts'
import { useChange } from '../../client/queries.ts'
import { tellDone } from '../../state/toasts.ts'
import { MenuButton } from '../../ui/MenuButton.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import type { NoteEditorHandle } from './NoteEditor.tsx'
import { noteKeeper } from './note-drafts.ts'
import type { NoteEntry } from './note-entries.ts'
import type { WrittenQuotation } from './quotation.ts'

interface NoteBoxProps {
  readonly entry: NoteEntry
  readonly document: DocumentId
  readonly label: string
  readonly onOpenQuotation: (quotation: WrittenQuotation) => void
  readonly onFocus: () => void
  readonly ref?: Ref<NoteEditorHandle> | undefined
}

/** A note with its menu. */
export function NoteBox({ entry, document, label, onOpenQuotation, onFocus, ref }: NoteBoxProps) {
  const { t } = useTranslation()
  const remove = useChange('note:delete', { onDone: () => tellDone(t('notes.deleted'), 'undo') })
  const { key, note } = entry
  return (
    <div className="note">
      <NoteEditor
        ref={ref}
        noteKey={key}
        document={document}
        note={note}
        text={entry.text}
        label={label}
        onOpenQuotation={onOpenQuotation}
        onFocus={onFocus}
      />
      {note === null ? null : (
        <span className="note-menu">
          <MenuButton
            label={t('notes.menu')}
            icon={Ellipsis}
            iconSize={14}
            className="sm"
            entries={[
              {
                id: 'delete',
                words: t('notes.delete'),
                icon: Trash2,
                danger: true,
                onChoose: () => {
                  noteKeeper.drop(key)
                  remove.mutate({ document, id: note })
                },
              },
            ]}
          />
        </span>
      )}
    </div>
  )
}
