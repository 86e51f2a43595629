import { Plus } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { MentionView } from '../../../../shared/contract/views.ts'
import type { DocumentId } from '../../../../shared/model/ids.ts'
import { useService } from '../../../client/queries.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { typeLook } from '../../../ui/type-look.ts'
import { isNamed, isRelated, type Into } from './steps.ts'

interface MergeChoiceProps {
  readonly document: DocumentId
  readonly mention: MentionView
  readonly entityName: string
  readonly into: Into | null
  readonly onChoose: (into: Into | null) => void
}

const shown = 6
/** More are asked for than shown: what is no name cannot be merged into. */
const asked = 20

/** The entities that a mention's own may be merged into, the likeliest chosen already; typing narrows them, and offers a new one. */
export function MergeChoice({ document, mention, entityName, into, onChoose }: MergeChoiceProps) {
  const { t } = useTranslation()
  const list = useId()
  const [text, setText] = useState('')
  const found = useService('entity:candidates', { id: mention.entity, text: text.trim(), document, limit: asked }, { keepPrevious: true })
  const newName = text.trim() === '' ? mention.text : text.trim()
  const all = (found.data?.candidates ?? []).filter(({ type }) => isNamed(type))
  const candidates = [...all.filter(({ type }) => type === mention.type), ...all.filter(({ type }) => type !== mention.type)].slice(
    0,
    shown,
  )
  const options: readonly Into[] = [
    ...candidates.map(({ id, name }): Into => ({ kind: 'entity', id, name })),
    ...(newName === entityName ? [] : [{ kind: 'new', name: newName } satisfies Into]),
  ]
  const keyOf = (option: Into) => (option.kind === 'entity' ? option.id : 'new')
  const at = into === null ? -1 : options.findIndex((option) => keyOf(option) === keyOf(into))
  // Merging is one key away, so only what may well be the same is chosen without a word from the reader.
  const first = text.trim() !== '' || isRelated(candidates[0]?.name ?? '', [entityName, mention.text]) ? (options[0] ?? null) : null
  const latest = useRef({ first, onChoose })
  useEffect(() => {
    latest.current = { first, onChoose }
  })
  const firstKey = found.data === undefined || found.isPlaceholderData ? null : (first?.name ?? '')
  // What was found anew is chosen anew: the first of it.
  useEffect(() => {
    if (firstKey !== null) latest.current.onChoose(latest.current.first)
  }, [firstKey])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault()
      setText('')
    }
    if (step === 0) return
    event.preventDefault()
    onChoose(options[(at + step + options.length) % options.length] ?? null)
  }
  return (
    <>
      <input
        type="text"
        role="combobox"
        className="text-field merge-field"
        data-step-focus
        aria-label={t('corrections.merge-filter')}
        aria-expanded
        aria-controls={list}
        aria-activedescendant={at < 0 ? undefined : `${list}-${String(at)}`}
        aria-autocomplete="list"
        placeholder={t('corrections.merge-filter')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div id={list} className="merge-options" role="listbox" aria-label={t('corrections.merge-choose', { from: entityName })}>
        {options.map((option, index) => {
          const candidate = candidates[index]
          return (
            <div
              key={keyOf(option)}
              id={`${list}-${String(index)}`}
              role="option"
              aria-selected={index === at}
              className={`merge-option t-${typeLook(candidate?.type ?? mention.type).tone}`}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(option)}
            >
              <Icon of={option.kind === 'new' ? Plus : typeLook(candidate?.type ?? mention.type).icon} size={14} />
              <span className="clip" dir="auto">
                {option.kind === 'new' ? t('corrections.merge-new', { name: option.name }) : option.name}
              </span>
              {candidate === undefined || option.kind === 'new' ? null : (
                <span className="end small num">
                  {candidate.here ? <span>{t('corrections.merge-here')}</span> : null}
                  {candidate.mentions}
                </span>
              )}
            </div>
          )
        })}
      </div>
      {candidates.length === 0 && found.data !== undefined && text.trim() !== '' ? (
        <div className="small faint name-hint" aria-live="polite">
          {t('corrections.merge-none')}
        </div>
      ) : null}
    </>
  )
}
