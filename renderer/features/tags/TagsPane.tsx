import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../../shared/contract/views.ts'
import { useActions } from '../../state/actions.ts'
import { Chip } from '../../ui/Chip.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { TagPicker } from './TagPicker.tsx'
import type { TagPickerHandle } from './TagPicker.tsx'
import { useDocumentTags } from './use-document-tags.ts'
import { useSuggestionKeys } from './use-suggestion-keys.ts'
import './tags-pane.css'

/** The window is too low or too narrow for the picker to stand open below the chips. */
export const foldedTags = '(max-width: 1279px), (max-height: 859px)'

/** The tags of the open document, with a picker that needs no pointer. */
export function TagsPane({ document: view }: { readonly document: DocumentView }) {
  const { t } = useTranslation()
  const folded = useMedia(foldedTags)
  const tags = useDocumentTags(view)
  const picker = useRef<TagPickerHandle>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const [picking, setPicking] = useState(false)
  useActions({ 'tag-document': { perform: () => (folded ? setPicking(true) : picker.current?.focus()) } })
  useSuggestionKeys(tags.suggested, tags.add)
  useEffect(() => setPicking(false), [view.id, folded])

  const takeLast = () => {
    const last = tags.own.at(-1)
    if (last !== undefined) tags.take(last)
  }
  const shared = { tags: tags.all, taken: view.tags, onAdd: tags.add, onCreate: tags.create, onTakeLast: takeLast }
  return (
    <section className="pane tags-pane" aria-label={t('tags.title')}>
      <div className="pane-head">
        <h2>{t('tags.title')}</h2>
        <span className="count wide-only">{tags.own.length === 0 ? '' : tags.own.length}</span>
      </div>
      {tags.own.length === 0 ? (
        folded ? (
          <span className="none grow">{t('tags.none')}</span>
        ) : null
      ) : (
        <div className="chips" role="group" aria-label={t('tags.title')} onKeyDown={moveBetweenChips}>
          {tags.own.map((tag, index) => (
            <Chip
              key={tag.id}
              name={tag.name}
              color={tag.color}
              removeLabel={t('tags.remove', { tag: tag.name })}
              tabIndex={index === 0 ? 0 : -1}
              onRemove={() => tags.take(tag)}
            />
          ))}
        </div>
      )}
      {folded ? (
        <IconButton
          ref={adder}
          icon={Plus}
          small
          className="narrow-only"
          label={t('tags.add')}
          keys="t"
          expanded={picking}
          onPress={() => setPicking(true)}
        />
      ) : (
        <TagPicker ref={picker} key={view.id} {...shared} suggested={tags.suggested} onLeave={leaveField} />
      )}
      {picking && folded ? (
        <Popover
          label={t('tags.add')}
          className="tag-popover"
          align="end"
          anchor={() => adder.current?.getBoundingClientRect() ?? null}
          onClose={() => setPicking(false)}
        >
          <TagPicker {...shared} suggested={[]} startsOpen onLeave={() => setPicking(false)} />
        </Popover>
      ) : null}
    </section>
  )
}

function leaveField(): void {
  const active = document.activeElement
  if (active instanceof HTMLElement) active.blur()
}

function moveBetweenChips(event: KeyboardEvent<HTMLDivElement>): void {
  const chips = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.chip')]
  const at = chips.findIndex((chip) => chip === document.activeElement)
  if (at === -1) return
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step !== 0) chips[(at + step + chips.length) % chips.length]?.focus()
  else if (event.key === 'Delete' || event.key === 'Backspace') chips[at]?.click()
  else return
  event.preventDefault()
}
