import { ArrowRight, FileDown } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange } from '../../client/queries.ts'
import { performAction, useActions } from '../../state/actions.ts'
import { useReading } from '../../state/reading.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import '../../ui/drop-zone.css'
import { FirstKeys } from './FirstKeys.tsx'
import { Specimen } from './Specimen.tsx'
import './first-run.css'

/** What an empty library shows: how to bring something in, and how a page will be marked. */
export function FirstRun() {
  const { t } = useTranslation()
  const sample = useChange('import:sample', { onDone: ({ document }) => useReading.getState().openDocument(document) })
  const choose = useRef<HTMLButtonElement>(null)
  useEffect(() => choose.current?.focus({ preventScroll: true }), [])
  const open = () => {
    if (!sample.isPending) sample.mutate({})
  }
  useActions({ 'open-sample': { perform: open } })
  return (
    <main className="first-run">
      <div className="first-start">
        <h1>{t('first-run.title')}</h1>
        <p className="lead">{t('first-run.lead')}</p>
        <div className="drop-zone">
          <span>
            <Icon of={FileDown} size={20} />
          </span>
          <b>{t('first-run.drop')}</b>
          <span className="faint small">{t('first-run.formats')}</span>
          <Button ref={choose} look="primary" large keys="mod+o" onPress={() => performAction('import-files')}>
            {t('first-run.choose')}
          </Button>
        </div>
        <button type="button" className="sample-row" aria-busy={sample.isPending} onClick={open}>
          <span className="grow">
            <b>{sample.isPending ? t('first-run.opening') : t('first-run.sample')}</b>
            <span className="faint small">{t('first-run.sample-about')}</span>
          </span>
          <Kbd keys="s" />
          <Icon of={ArrowRight} />
        </button>
      </div>
      <figure className="specimen" aria-label={t('first-run.specimen')}>
        <Specimen />
        <figcaption>{t('first-run.specimen-help')}</figcaption>
        <FirstKeys />
      </figure>
    </main>
  )
}
