import { Gauge } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccuracyReport } from '../../../shared/contract/accuracy.ts'
import { useService } from '../../client/queries.ts'
import { performAction } from '../../state/actions.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { typeLook } from '../../ui/type-look.ts'
import { bestAndWorst, enough, figuresOf } from './figures.ts'
import { Meter } from './Meter.tsx'
import { MonthColumns } from './MonthColumns.tsx'
import '../../ui/sheet-page.css'
import './accuracy.css'

/** How right the finding is, by what the reader decided. */
export function AccuracyPage() {
  const { t } = useTranslation()
  const report = useService('accuracy:report', {})
  return (
    <main className="sheet-page accuracy-page" aria-label={t('accuracy.title')} data-pane="reader">
      <div className="page-scroll" tabIndex={0} role="region" aria-label={t('accuracy.title')}>
        <header>
          <div className="page-line">
            <h1>{t('accuracy.title')}</h1>
          </div>
          {report.data === undefined ? null : <InShort report={report.data} />}
        </header>
        {report.error === null ? null : (
          <EmptyState title={report.error.problem.message}>
            {report.error.problem.remedy} <Button onPress={() => void report.refetch()}>{t('app.try-again')}</Button>
          </EmptyState>
        )}
        {report.data === undefined ? (
          <span className="visually-hidden" role="status">
            {t('accuracy.loading')}
          </span>
        ) : figuresOf(report.data.all).decisions === 0 ? (
          <EmptyState icon={Gauge} title={t('accuracy.none')}>
            {t('accuracy.none-help', { count: enough })}
            <span className="empty-actions">
              <Button onPress={() => performAction('leave-page')}>{t('rules.nothing-how')}</Button>
            </span>
          </EmptyState>
        ) : (
          <Report report={report.data} />
        )}
      </div>
    </main>
  )
}

function InShort({ report }: { readonly report: AccuracyReport }) {
  const { t } = useTranslation()
  const { decisions, right, byHand } = figuresOf(report.all)
  const ends = bestAndWorst(report.types)
  if (decisions === 0) return null
  return (
    <>
      <p className="accuracy-short">
        {right === null
          ? t('accuracy.all-few', { count: decisions })
          : t('accuracy.all-right', { right: right.inHundred, count: decisions })}{' '}
        {byHand === null
          ? null
          : report.all.missed === 0
            ? t('accuracy.all-none-by-hand')
            : t('accuracy.all-by-hand', { count: byHand.inHundred })}
        {ends === null
          ? null
          : ` ${t('accuracy.best-and-worst', {
              best: t(`accuracy.many.${ends.best.type}`),
              most: ends.best.right,
              worst: t(`accuracy.many.${ends.worst.type}`),
              least: ends.worst.right,
            })}`}
      </p>
      <p className="soft accuracy-how">{t('accuracy.how-counted')}</p>
    </>
  )
}

function Report({ report }: { readonly report: AccuracyReport }) {
  const { t } = useTranslation()
  const types = report.types
    .filter((each) => figuresOf(each).decisions > 0)
    .toSorted((left, right) => figuresOf(right).decisions - figuresOf(left).decisions)
  return (
    <>
      <Part title={t('accuracy.types')} help={t('accuracy.types-help')}>
        <table>
          <tbody>
            {types.map((each) => {
              const look = typeLook(each.type)
              return (
                <Meter
                  key={each.type}
                  tone={look.tone}
                  tally={each}
                  name={
                    <>
                      <Icon of={look.icon} size={14} />
                      {t(`types.${each.type}.many`)}
                    </>
                  }
                  say={(right) => t('accuracy.type-right', { many: t(`accuracy.many.${each.type}`), right })}
                />
              )
            })}
          </tbody>
        </table>
      </Part>
      <Part title={t('accuracy.months')} help={t('accuracy.months-help')}>
        <MonthColumns months={report.months} />
      </Part>
      <Publishers publishers={report.publishers} />
      <Part title={t('accuracy.confidence')} help={t('accuracy.confidence-help')}>
        <table>
          <tbody>
            {report.confidence.toReversed().map((each) => {
              const from = Math.round(each.from * 100)
              const to = Math.min(100, from + 10)
              return (
                <Meter
                  key={each.from}
                  tally={each}
                  hand={false}
                  line={(from + to) / 2}
                  name={<span className="num">{t('accuracy.confidence-from', { from, to })}</span>}
                  say={(right) => t('accuracy.confidence-right', { from, to, right })}
                />
              )
            })}
          </tbody>
        </table>
      </Part>
    </>
  )
}

const publishersShown = 8

function Publishers({ publishers }: Pick<AccuracyReport, 'publishers'>) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const folded = publishers.length - publishersShown
  const shown = all || folded <= 1 ? publishers : publishers.slice(0, publishersShown)
  return (
    <Part title={t('accuracy.publishers')} help={t('accuracy.publishers-help')}>
      <table>
        <tbody>
          {shown.map((each) => (
            <Meter
              key={each.publisher ?? ''}
              tally={each}
              name={
                <span className="clip" dir="auto">
                  {each.publisher ?? t('accuracy.no-publisher')}
                </span>
              }
              say={(right) => t('accuracy.publisher-right', { right })}
            />
          ))}
        </tbody>
      </table>
      {folded <= 1 ? null : (
        <Button look="quiet" onPress={() => setAll(!all)}>
          {all ? t('accuracy.few') : t('accuracy.show-all', { count: folded })}
        </Button>
      )}
    </Part>
  )
}

function Part({ title, help, children }: { readonly title: string; readonly help: string; readonly children: ReactNode }) {
  return (
    <section className="accuracy-part">
      <h2>
        {title} <span className="faint small">{help}</span>
      </h2>
      {children}
    </section>
  )
}
