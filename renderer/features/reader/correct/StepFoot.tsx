import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'
import { Kbd } from '../../../ui/Kbd.tsx'

interface StepFootProps {
  readonly words: string
  /** How many mentions it reaches; null while nobody knows. */
  readonly count: number | null
  readonly off: boolean
  /** Left out where it cannot hold for one mention alone. */
  readonly onHere?: (() => void) | undefined
  readonly onDo: () => void
}

/** The way to do it, for as many as it says or for this mention alone. */
export function StepFoot({ words, count, off, onHere, onDo }: StepFootProps) {
  const { t } = useTranslation()
  return (
    <section className="pop-foot">
      <span className="small faint undo-hint">
        {t('corrections.undo-with')} <Kbd keys="z" />
      </span>
      <span className="grow" />
      {onHere === undefined ? null : (
        <Button keys="shift+enter" off={off} onPress={onHere}>
          {t('corrections.only-here')}
        </Button>
      )}
      <Button look="primary" keys="enter" off={off} autoFocus onPress={onDo}>
        {count === null || count < 2 ? words : `${words} ${String(count)}`}
      </Button>
    </section>
  )
}
