import { Pause, Play } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ImportSummary } from '../../../shared/contract/views.ts'
import { useChange } from '../../client/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { isUnderWay } from './import-figures.ts'

interface ImportFootProps {
  readonly summary: ImportSummary
  readonly onClose: () => void
}

/** What can be done with an import: pause it, stop it, leave it to itself. */
export function ImportFoot({ summary, onClose }: ImportFootProps) {
  const { t } = useTranslation()
  const { id, phase, counts } = summary
  const pause = useChange('import:pause')
  const resume = useChange('import:resume')
  const cancel = useChange('import:cancel')
  const dismiss = useChange('import:dismiss')
  if (!isUnderWay(summary)) {
    const leave = () => {
      if (counts.failed === 0) dismiss.mutate({ id })
      onClose()
    }
    return (
      <footer>
        <span className="soft small grow">{t('import.all-safe')}</span>
        {counts.failed === 0 ? null : (
          <Button
            look="quiet"
            onPress={() => {
              dismiss.mutate({ id })
              onClose()
            }}
          >
            {t('import.clear')}
          </Button>
        )}
        <Button look="primary" autoFocus onPress={leave}>
          {t('import.close')}
        </Button>
      </footer>
    )
  }
  return (
    <footer>
      <span className="soft small grow">
        {counts.added === 0 ? t('import.stay-untouched') : t('import.cancel-keeps', { count: counts.added })}
      </span>
      {phase === 'paused' ? (
        <Button look="quiet" icon={Play} onPress={() => resume.mutate({ id })}>
          {t('import.resume')}
        </Button>
      ) : (
        <Button look="quiet" icon={Pause} off={phase === 'finding'} onPress={() => pause.mutate({ id })}>
          {t('import.pause')}
        </Button>
      )}
      <Button onPress={() => cancel.mutate({ id })}>{t('import.cancel')}</Button>
      <Button look="primary" onPress={onClose}>
        {t('import.background')}
      </Button>
    </footer>
  )
}
