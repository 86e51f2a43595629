import { useTranslation } from 'react-i18next'
import { Kbd } from '../../ui/Kbd.tsx'

/** The signs that narrow the palette, and its keys. */
export function PaletteFoot() {
  const { t } = useTranslation()
  return (
    <footer className="palette-foot">
      <span>
        <code>&gt;</code>
        {t('palette.key-do')}
      </span>
      <span>
        <code>@</code>
        {t('palette.key-entity')}
      </span>
      <span>
        <code>#</code>
        {t('palette.key-tag')}
      </span>
      <span>
        <code>/</code>
        {t('palette.key-text')}
      </span>
      <span className="grow" />
      <span>
        <Kbd bare keys="up down" /> {t('palette.move')}
      </span>
      <span>
        <Kbd bare keys="enter" /> {t('palette.choose')}
      </span>
      <span>
        <Kbd bare keys="escape" /> {t('palette.close')}
      </span>
    </footer>
  )
}
