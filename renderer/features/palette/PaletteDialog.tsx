import { Search } from 'lucide-react'
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { chooseRow } from './choose-row.ts'
import { parseTyped } from './palette-query.ts'
import type { Row } from './palette-rows.ts'
import { PaletteFoot } from './PaletteFoot.tsx'
import { PaletteRow } from './PaletteRow.tsx'
import { usePaletteGroups } from './use-palette-groups.ts'
import './palette.css'

const wheres = { everything: 'where', do: 'where-do', entity: 'where-entity', tag: 'where-tag', text: 'where-text' } as const

/** One field for everything: what can be done, where one can go, who and what is known. */
export function PaletteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const { scope, text } = parseTyped(useDeferredValue(typed))
  const groups = usePaletteGroups(scope, text)
  const rows = groups.flatMap((group) => group.rows)
  const active = Math.min(at, Math.max(0, rows.length - 1))

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, rows.length])

  const choose = (row: Row) => {
    onClose()
    // Subtle: the palette gives the focus back as it goes; what was chosen may move it elsewhere, so it comes after.
    setTimeout(() => chooseRow(row), 0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const goals: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: Math.min(rows.length - 1, active + 8),
      PageUp: Math.max(0, active - 8),
    }
    const goal = goals[event.key]
    const row = rows[active]
    if (goal !== undefined && rows.length > 0) setAt((goal + rows.length) % rows.length)
    else if (event.key === 'Enter' && row !== undefined) choose(row)
    else return
    event.preventDefault()
  }
  return (
    <Sheet label={t('palette.label')} className="palette" onClose={onClose}>
      <div className="palette-field">
        <Icon of={Search} size={20} />
        <input
          className="grow"
          type="text"
          role="combobox"
          autoFocus
          aria-label={t('palette.label')}
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={rows.length > 0 ? `${id}-${active}` : undefined}
          placeholder={t('palette.placeholder')}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
        <span className="faint small nowrap">{t(`palette.${wheres[scope]}`)}</span>
      </div>
      <div
        ref={list}
        id={`${id}-list`}
        className="palette-list"
        role="listbox"
        aria-label={t('palette.results')}
        onPointerDown={(event) => event.preventDefault()}
      >
        {groups.map((group) => {
          const first = rows.findIndex((row) => row === group.rows[0])
          return (
            <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`}>
              <div className="palette-group" id={`${id}-${group.name}`}>
                {t(`palette.${group.name}`)}
              </div>
              {group.rows.map((row, index) => (
                <PaletteRow
                  key={keyOf(row)}
                  id={`${id}-${first + index}`}
                  row={row}
                  typed={text}
                  chosen={first + index === active}
                  onPoint={() => setAt(first + index)}
                  onChoose={() => choose(row)}
                />
              ))}
            </div>
          )
        })}
      </div>
      {rows.length === 0 ? <EmptyState title={t('palette.nothing')}>{t('palette.nothing-help')}</EmptyState> : null}
      <span className="visually-hidden" role="status">
        {typed === '' ? '' : t('palette.count', { count: rows.length })}
      </span>
      <PaletteFoot />
    </Sheet>
  )
}

function keyOf(row: Row): string {
  switch (row.kind) {
    case 'action':
      return row.action.id
    case 'list':
      return row.list
    case 'text':
      return 'text'
    case 'found': {
      const { found } = row
      return found.kind === 'tag'
        ? `tag-${found.tag.id}`
        : found.kind === 'saved-search'
          ? `search-${found.search.id}`
          : `${found.kind}-${found.id}`
    }
  }
}
