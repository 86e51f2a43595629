import { Plus } from 'lucide-react'
import { useId, useImperativeHandle, useRef, useState } from 'react'
import type { KeyboardEvent, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { TagCount } from '../../../shared/contract/views.ts'
import type { TagId } from '../../../shared/model/ids.ts'
import type { Tag } from '../../../shared/model/tag.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Matched } from '../../ui/Matched.tsx'
import { TagDot } from '../../ui/TagDot.tsx'
import { digitChoice } from './digit-choice.ts'
import { canCreate, matchTags } from './match-tags.ts'
import './tag-picker.css'

export interface TagPickerHandle {
  focus(): void
}

interface TagPickerProps {
  readonly tags: readonly TagCount[]
  /** The document's own tags, which are not offered again. */
  readonly taken: readonly TagId[]
  readonly suggested: readonly Tag[]
  readonly onAdd: (tag: Tag) => void
  readonly onCreate: (name: string) => void
  readonly onTakeLast: () => void
  /** Escape with nothing typed, or Tab out. */
  readonly onLeave: () => void
  readonly startsOpen?: boolean
  readonly ref?: Ref<TagPickerHandle>
}

/** Adds tags by keyboard: type, choose with arrows or a digit, Enter adds, Shift and Enter creates, Backspace takes the last one off. */
export function TagPicker({ tags, taken, suggested, onAdd, onCreate, onTakeLast, onLeave, startsOpen = false, ref }: TagPickerProps) {
  const { t } = useTranslation()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(startsOpen)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus() }), [])

  const matches = open ? matchTags(tags, typed, taken) : []
  const creates = open && canCreate(tags, typed)
  const rows = matches.length + (creates ? 1 : 0)
  const active = Math.min(at, Math.max(0, rows - 1))

  const clear = () => {
    setTyped('')
    setAt(0)
  }
  const create = () => {
    if (!canCreate(tags, typed)) return
    onCreate(typed.trim())
    clear()
  }
  const choose = (index: number) => {
    const match = matches[index]
    if (match === undefined) return create()
    onAdd(match.tag)
    clear()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const digit = event.metaKey || event.ctrlKey || event.altKey ? null : digitChoice(event.key, typed, matches.length)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (rows > 0) setAt((active + (event.key === 'ArrowDown' ? 1 : -1) + rows) % rows)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (event.shiftKey) create()
      else if (rows > 0) choose(active)
    } else if (event.key === 'Backspace' && typed === '') {
      onTakeLast()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      if (typed === '') onLeave()
      else clear()
    } else if (digit !== null) {
      event.preventDefault()
      choose(digit)
    }
  }

  const listed = open && rows > 0
  return (
    <div className={open ? 'tag-picker is-open' : 'tag-picker'}>
      <label className="field">
        <input
          ref={field}
          className="grow"
          type="text"
          role="combobox"
          data-autofocus={startsOpen}
          aria-label={t('tags.add')}
          aria-expanded={listed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={listed ? `${id}-${active}` : undefined}
          placeholder={t('tags.placeholder')}
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          value={typed}
          onFocus={() => setOpen(true)}
          onBlur={() => {
            setOpen(startsOpen)
            clear()
          }}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
        {open ? null : <Kbd keys="t" />}
      </label>
      {listed ? (
        <ul role="listbox" id={`${id}-list`} aria-label={t('tags.matches')} onPointerDown={(event) => event.preventDefault()}>
          {matches.map((match, index) => (
            <li
              key={match.tag.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerMove={() => setAt(index)}
              onClick={() => choose(index)}
            >
              <TagDot color={match.tag.color} />
              <span className="clip">
                <Matched text={match.tag.name} typed={typed} />{' '}
                <span className="faint small">
                  {match.parent === null ? t('tags.documents', { count: match.documents }) : t('tags.in', { tag: match.parent })}
                </span>
              </span>
              <Kbd keys={index === active ? 'enter' : `${index + 1}`} />
            </li>
          ))}
          {creates ? (
            <li
              id={`${id}-${matches.length}`}
              role="option"
              aria-selected={active === matches.length}
              onPointerMove={() => setAt(matches.length)}
              onClick={create}
            >
              <Icon of={Plus} size={14} />
              <span className="clip">{t('tags.create', { tag: typed.trim() })}</span>
              <Kbd keys={active === matches.length ? 'enter' : 'shift+enter'} />
            </li>
          ) : null}
        </ul>
      ) : null}
      {open || suggested.length === 0 ? null : (
        <div className="suggestions" role="group" aria-label={t('tags.suggestions')}>
          {suggested.map((tag, index) => (
            <button key={tag.id} type="button" title={t('tags.suggestion', { tag: tag.name })} onClick={() => onAdd(tag)}>
              <Kbd keys={`${index + 1}`} bare />
              <TagDot color={tag.color} />
              {tag.name}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
