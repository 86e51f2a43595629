import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface SurenessProps {
  /** 0 to 1. */
  readonly sureFrom: number
  readonly onSave: (sureFrom: number) => void
}

/** The line below which a mention counts as unsure. It is saved when the slider is let go, so that moving it is one change. */
export function Sureness({ sureFrom, onSave }: SurenessProps) {
  const { t } = useTranslation()
  const id = useId()
  const [percent, setPercent] = useState(Math.round(sureFrom * 100))
  const save = () => {
    if (percent !== Math.round(sureFrom * 100)) onSave(percent / 100)
  }
  const value = t('settings.sure-value', { percent })
  return (
    <>
      <div className="setting">
        <label htmlFor={id}>{t('settings.sure')}</label>
        <span className="sureness">
          <input
            id={id}
            type="range"
            min={0}
            max={100}
            step={5}
            value={percent}
            aria-valuetext={value}
            aria-describedby={`${id}-help`}
            onChange={(event) => setPercent(Number(event.currentTarget.value))}
            onPointerUp={save}
            onKeyUp={save}
            onBlur={save}
          />
          <output htmlFor={id} className="num">
            {value}
          </output>
        </span>
      </div>
      <p id={`${id}-help`} className="soft small">
        {t('settings.sure-help')}
      </p>
    </>
  )
}
