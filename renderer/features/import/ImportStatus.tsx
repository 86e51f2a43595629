import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useService } from '../../client/queries.ts'
import { useOverlays } from '../../state/overlays.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { doneFiles, importToShow, isUnderWay, timeLeft } from './import-figures.ts'

/** The import in the status bar; words give way before numbers. Null when there is nothing to say. */
export function ImportStatus() {
  const { t } = useTranslation()
  const imports = useService('import:summary', {})
  const openImport = useOverlays((state) => state.openImport)
  const summary = importToShow(imports.data?.imports ?? [])
  if (summary === null) return null
  const open = () => openImport(summary.id)
  if (!isUnderWay(summary)) {
    return (
      <button type="button" className="import-status" onClick={open}>
        <Icon of={CircleAlert} />
        {t('import.status-needs', { count: summary.counts.failed })}
      </button>
    )
  }
  const done = doneFiles(summary)
  const { all } = summary.counts
  const left = summary.phase === 'running' && summary.secondsLeft !== null ? timeLeft(summary.secondsLeft) : null
  return (
    <button type="button" className="import-status" onClick={open}>
      <Progress label={t('import.progress')} share={summary.phase === 'finding' ? null : all === 0 ? 1 : done / all} />
      {summary.phase === 'finding' ? (
        <span>{t('import.status-finding')}</span>
      ) : summary.phase === 'paused' ? (
        <span>{t('import.status-paused')}</span>
      ) : (
        <span>
          <span className="wide-words">{t('import.status-importing')}</span>
          {t('import.status-of', { done, all })}
          {left === null || left.unit === 'hours' ? null : (
            <span className="wide-words">{t(`import.status-${left.unit}`, { count: left.count })}</span>
          )}
        </span>
      )}
    </button>
  )
}
