import { useTranslation } from 'react-i18next'
import { Confidence } from '../../ui/Confidence.tsx'
import { Kbd } from '../../ui/Kbd.tsx'

/** The keys of the index and what its ring means, in one line. */
export function KeyHints() {
  const { t } = useTranslation()
  return (
    <div className="key-hints">
      <span>
        <Kbd keys="up" />
        <Kbd keys="down" />
        {t('entities.move')}
      </span>
      <span className="wide">
        <Kbd keys="enter" />
        {t('entities.open')}
      </span>
      <span className="end">
        <span aria-hidden="true">
          <Confidence share={0.66} label={t('entities.unsure')} />
        </span>
        {t('entities.unsure')}
      </span>
      <span>
        <Kbd keys="r" />
        {t('entities.check')}
      </span>
    </div>
  )
}
