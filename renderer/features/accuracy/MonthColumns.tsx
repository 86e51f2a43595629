import { useTranslation } from 'react-i18next'
import type { AccuracyReport } from '../../../shared/contract/accuracy.ts'
import { figuresOf, withGaps } from './figures.ts'

const most = 24
const height = 64
const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function sayMonth(month: string): string {
  return `${names[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`
}

/** How many of 100 were right, by the month of the decision; columns begin at nothing and end at 100, and months that say too little are hollow. */
export function MonthColumns({ months }: { readonly months: AccuracyReport['months'] }) {
  const { t } = useTranslation()
  const shown = withGaps(months, most)
  const [first, last] = [shown[0], shown.at(-1)]
  if (first === undefined || last === undefined) return null
  const say = (each: (typeof shown)[number]) => {
    const { decisions, right } = figuresOf(each)
    const words = { month: sayMonth(each.month), decisions: t('accuracy.decisions', { count: decisions }) }
    return right === null ? t('accuracy.month-few', words) : t('accuracy.month-right', { ...words, right: right.inHundred })
  }
  return (
    <figure className="month-columns" aria-label={t('accuracy.months-label', { from: sayMonth(first.month), to: sayMonth(last.month) })}>
      <div className="columns" aria-hidden="true">
        {shown.map((each) => {
          const { decisions, right } = figuresOf(each)
          return (
            <span key={each.month} title={say(each)}>
              <b className="num">{right === null ? '' : right.inHundred}</b>
              {decisions === 0 ? null : (
                <i
                  className={right === null ? 'is-few' : undefined}
                  style={{ height: right === null ? 12 : Math.max(2, (right.inHundred / 100) * height) }}
                />
              )}
            </span>
          )
        })}
      </div>
      <div className="axis" aria-hidden="true">
        {shown.map(({ month }, index) => (
          <span key={month}>
            {index === shown.length - 1 || month.endsWith('-01') ? sayMonth(month) : (names[Number(month.slice(5, 7)) - 1] ?? '')}
          </span>
        ))}
      </div>
      <ol className="visually-hidden">
        {shown.flatMap((each) => (figuresOf(each).decisions === 0 ? [] : [<li key={each.month}>{say(each)}</li>]))}
      </ol>
    </figure>
  )
}
