import { ChevronsUpDown } from 'lucide-react'
import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../shared/contract/problem.ts'
import type { TagCount } from '../../../shared/contract/views.ts'
import type { TagId } from '../../../shared/model/ids.ts'
import type { TagColor } from '../../../shared/model/tag.ts'
import { useChange } from '../../client/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ColorChoice } from './ColorChoice.tsx'
import { possibleParents } from './match-tags.ts'
import { TagDeletion } from './TagDeletion.tsx'
import './tag-form.css'

interface TagFormProps {
  readonly tags: readonly TagCount[]
  /** Null makes a new tag. */
  readonly edited: TagCount | null
  readonly parent: TagId | null
  readonly startsDeleting: boolean
  readonly onDone: () => void
}

/** Name, colour and place of a tag, and taking it away. */
export function TagForm({ tags, edited, parent, startsDeleting, onDone }: TagFormProps) {
  const { t } = useTranslation()
  const id = useId()
  const [name, setName] = useState(edited?.tag.name ?? '')
  const [color, setColor] = useState<TagColor | null>(edited?.tag.color ?? null)
  const [inside, setInside] = useState<TagId | null>(edited === null ? parent : edited.tag.parent)
  const [deleting, setDeleting] = useState(startsDeleting)
  const [wrong, setWrong] = useState<Problem | null>(null)
  const create = useChange('tag:create', { onDone, onProblem: setWrong })
  const edit = useChange('tag:edit', { onDone, onProblem: setWrong })
  const parents = possibleParents(tags, edited?.tag.id ?? null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '') return
    setWrong(null)
    if (edited === null) create.mutate({ name: wanted, parent: inside, color })
    else edit.mutate({ id: edited.tag.id, name: wanted, parent: inside, ...(color === null ? {} : { color }) })
  }
  if (deleting && edited !== null)
    return <TagDeletion tags={tags} doomed={edited} onKeep={() => (startsDeleting ? onDone() : setDeleting(false))} onDone={onDone} />
  return (
    <form className="tag-form" onSubmit={submit}>
      <header>
        <div className="sheet-title">
          <h2>{t(edited === null ? 'tags.new-title' : 'tags.edit-title')}</h2>
        </div>
      </header>
      <div className="sheet-body">
        <label className="field-label" htmlFor={`${id}-name`}>
          {t('tags.name')}
        </label>
        <input
          id={`${id}-name`}
          className="text-field"
          value={name}
          maxLength={80}
          required
          autoFocus
          autoComplete="off"
          aria-describedby={wrong === null ? undefined : `${id}-wrong`}
          aria-invalid={wrong !== null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {wrong === null ? null : (
          <p id={`${id}-wrong`} className="field-problem" role="alert">
            {wrong.message} {wrong.remedy}
          </p>
        )}
        <ColorChoice chosen={color} onChoose={setColor} />
        <label className="field-label" htmlFor={`${id}-parent`}>
          {t('tags.parent')}
        </label>
        <span className="select-field">
          <select
            id={`${id}-parent`}
            className="text-field"
            value={inside ?? ''}
            onChange={(event) => setInside(parents.find(({ tag }) => tag.id === event.currentTarget.value)?.tag.id ?? null)}
          >
            <option value="">{t('tags.no-parent')}</option>
            {parents.map(({ tag, depth }) => (
              <option key={tag.id} value={tag.id}>
                {'\u2003'.repeat(depth)}
                {tag.name}
              </option>
            ))}
          </select>
          <Icon of={ChevronsUpDown} size={14} />
        </span>
      </div>
      <footer>
        {edited === null ? null : (
          <Button look="quiet" className="danger" onPress={() => setDeleting(true)}>
            {t('tags.menu-delete')}
          </Button>
        )}
        <span className="grow" />
        <Button onPress={onDone}>{t('tags.cancel')}</Button>
        <button type="submit" className="button primary" disabled={name.trim() === '' || create.isPending || edit.isPending}>
          {t(edited === null ? 'tags.create-button' : 'tags.save')}
        </button>
      </footer>
    </form>
  )
}
