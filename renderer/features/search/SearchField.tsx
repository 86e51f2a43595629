import { Search, X } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../state/actions.ts'
import { useOverlays } from '../../state/overlays.ts'
import { useSearch } from '../../state/search.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import './search.css'

/** The field of the top bar: what is written there is searched for at once; down goes into the results, Escape back to the document. */
export function SearchField() {
  const { t } = useTranslation()
  const { text, setText, show } = useSearch()
  const field = useRef<HTMLInputElement>(null)
  useActions({
    search: {
      perform: () => {
        if (useSearch.getState().text !== '') show(true)
        field.current?.focus()
        field.current?.select()
      },
    },
    'save-search': {
      perform: () => useOverlays.getState().openSheet('save-search'),
      canPerform: () => useSearch.getState().open && useSearch.getState().text.trim() !== '',
    },
  })
  const leave = () => {
    show(false)
    field.current?.blur()
    document.querySelector<HTMLElement>('.reader-scroll')?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      leave()
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault()
      const results = document.querySelector<HTMLElement>('.results-scroll')
      results?.focus()
      if (event.key === 'Enter') results?.dispatchEvent(new CustomEvent('lectern-open-first'))
    }
  }
  return (
    <search className="search-place">
      <label className="search-field">
        <Icon of={Search} />
        <input
          ref={field}
          type="text"
          aria-label={t('search.field')}
          placeholder={t('search.field')}
          value={text}
          maxLength={2000}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
          onFocus={() => text.trim() !== '' && show(true)}
          onKeyDown={onKeyDown}
        />
        {text === '' ? (
          <Kbd keys="mod+k" />
        ) : (
          <IconButton
            icon={X}
            iconSize={14}
            small
            label={t('search.clear')}
            onPress={() => {
              setText('')
              leave()
            }}
          />
        )}
      </label>
    </search>
  )
}
