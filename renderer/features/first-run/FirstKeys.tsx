import { useTranslation } from 'react-i18next'
import { Kbd } from '../../ui/Kbd.tsx'

/** The few keys that carry most of the work. */
export function FirstKeys() {
  const { t } = useTranslation()
  return (
    <dl className="first-keys" aria-label={t('first-run.keys')}>
      <dt>
        <Kbd keys="j k" />
      </dt>
      <dd>{t('first-run.key-documents')}</dd>
      <dt>
        <Kbd keys="h" />
      </dt>
      <dd>{t('first-run.key-highlight')}</dd>
      <dt>
        <Kbd keys="n" />
      </dt>
      <dd>{t('first-run.key-note')}</dd>
      <dt>
        <Kbd keys="t" />
      </dt>
      <dd>{t('first-run.key-tag')}</dd>
      <dt>
        <Kbd keys="r" />
      </dt>
      <dd>{t('first-run.key-check')}</dd>
      <dt>
        <Kbd keys="mod+k" />
      </dt>
      <dd>{t('first-run.key-palette')}</dd>
    </dl>
  )
}
