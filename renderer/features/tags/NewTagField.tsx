import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange } from '../../client/queries.ts'

interface NewTagFieldProps {
  readonly onDone: () => void
}

/** A tag's name typed in place, where the source list will show it: Enter makes the tag, Escape leaves. */
export function NewTagField({ onDone }: NewTagFieldProps) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const create = useChange('tag:create', { onDone })
  return (
    <input
      className="text-field"
      aria-label={t('tags.new-field')}
      placeholder={t('tags.new-field')}
      value={name}
      maxLength={80}
      autoFocus
      autoComplete="off"
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => {
        if (name.trim() === '') onDone()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          onDone()
        } else if (event.key === 'Enter' && name.trim() !== '' && !create.isPending) create.mutate({ name: name.trim() })
      }}
    />
  )
}
