import { PencilLine } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/IconButton.tsx'

interface EntityNameProps {
  readonly name: string
  /** Not where the name only says what the entity is, as a date's days. */
  readonly canRename: boolean
  readonly editing: boolean
  readonly onEdit: (editing: boolean) => void
  /** Asked once another name was written; what it changes is shown before it is made. */
  readonly onRename: (to: string) => void
}

/** The name as a heading that can be written in: Enter asks for the new name, Escape leaves the old. */
export function EntityName({ name, canRename, editing, onEdit, onRename }: EntityNameProps) {
  const { t } = useTranslation()
  const rename = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (wasEditing.current && !editing && document.activeElement === document.body) rename.current?.focus()
    wasEditing.current = editing
  }, [editing])
  return (
    <div className="entity-name" data-task="rename">
      {editing ? (
        <h1>
          <NameField
            name={name}
            onDone={(to) => {
              onEdit(false)
              if (to !== null && to !== name) onRename(to)
            }}
          />
        </h1>
      ) : (
        <>
          <h1 className="clamped" dir="auto" onDoubleClick={() => canRename && onEdit(true)}>
            {name}
          </h1>
          {canRename ? (
            <IconButton
              ref={rename}
              icon={PencilLine}
              iconSize={14}
              small
              label={t('entity-page.rename')}
              keys="f2"
              onPress={() => onEdit(true)}
            />
          ) : null}
        </>
      )}
    </div>
  )
}

function NameField({ name, onDone }: { readonly name: string; readonly onDone: (to: string | null) => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <input
      ref={field}
      className="name-field"
      type="text"
      aria-label={t('entity-page.rename-name')}
      value={text}
      maxLength={300}
      spellCheck={false}
      autoComplete="off"
      dir="auto"
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => onDone(null)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') onDone(text.trim() === '' ? null : text.trim())
        else if (event.key === 'Escape') onDone(null)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
