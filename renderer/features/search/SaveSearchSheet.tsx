import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange } from '../../client/queries.ts'
import { useOverlays } from '../../state/overlays.ts'
import { useSearch } from '../../state/search.ts'
import { tellDone } from '../../state/toasts.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import './search.css'

/** Keeps the search under a name; draws nothing while it is not asked for. */
export function SaveSearchSheet() {
  const open = useOverlays((state) => state.sheet === 'save-search')
  return open ? <SaveSearch /> : null
}

function SaveSearch() {
  const { t } = useTranslation()
  const close = useOverlays((state) => state.close)
  const query = useSearch((state) => state.text.trim())
  const [name, setName] = useState(query.slice(0, 120))
  const save = useChange('search:save', {
    onDone: () => {
      tellDone(t('search.saved', { name: name.trim() }), 'undo')
      close()
    },
  })
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (name.trim() !== '' && query !== '') save.mutate({ name: name.trim(), query })
  }
  return (
    <Sheet label={t('search.save-title')} onClose={close} className="sheet is-small">
      <form className="save-search" onSubmit={submit}>
        <h2>{t('search.save-title')}</h2>
        <p className="soft">{t('search.save-help')}</p>
        <label className="field-label" htmlFor="search-name">
          {t('search.name')}
        </label>
        <input
          id="search-name"
          className="text-field"
          value={name}
          maxLength={120}
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <p className="field-label">
          {t('search.query')} <code>{query}</code>
        </p>
        <div className="foot-row">
          <Button onPress={close}>{t('search.cancel')}</Button>
          <Button look="primary" keys="enter" off={name.trim() === ''} onPress={() => submit()}>
            {t('search.save')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
