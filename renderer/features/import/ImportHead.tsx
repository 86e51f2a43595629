import { useTranslation } from 'react-i18next'
import type { ImportSummary } from '../../../shared/contract/views.ts'
import { Progress } from '../../ui/Progress.tsx'
import { doneFiles, isUnderWay, sayBytes, sayRate, timeLeft } from './import-figures.ts'

/** What is imported, how far it is and how fast. */
export function ImportHead({ summary }: { readonly summary: ImportSummary }) {
  const { t } = useTranslation()
  const { phase, name, counts } = summary
  const done = doneFiles(summary)
  const rate = phase === 'running' ? sayRate(summary.filesPerSecond) : null
  const left = phase === 'running' && summary.secondsLeft !== null ? timeLeft(summary.secondsLeft) : null
  return (
    <>
      <div className="sheet-title">
        <h2>{name === null ? t(`import.${phase}-several`) : t(`import.${phase}`, { name })}</h2>
        <span className="faint num">
          {phase === 'finding' ? t('import.found-files', { count: counts.all }) : t('import.of-files', { done, count: counts.all })}
        </span>
      </div>
      <Progress wide label={t('import.progress')} share={phase === 'finding' ? null : counts.all === 0 ? 1 : done / counts.all} />
      <div className="sheet-rate num">
        {rate === null ? null : <span>{t(rate.unit === 'second' ? 'import.rate' : 'import.rate-minute', { rate: rate.rate })}</span>}
        {left === null ? null : <span>{t(`import.${left.unit}-left`, { count: left.count })}</span>}
        <span className="grow" />
        <span>{t('import.read-here', { size: sayBytes(isUnderWay(summary) ? summary.bytes.all : summary.bytes.done) })}</span>
      </div>
    </>
  )
}
