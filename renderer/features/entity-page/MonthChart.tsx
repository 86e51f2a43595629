import { useTranslation } from 'react-i18next'
import type { EntityPage } from '../../../shared/contract/entity-page.ts'
import { monthBars, saySpan } from './month-bars.ts'

const height = 46
const lowest = 2

/** How often the entity is named in the documents of each month; nothing where no document has a date. */
export function MonthChart({ months }: { readonly months: EntityPage['months'] }) {
  const { t } = useTranslation()
  const bars = monthBars(months)
  const highest = Math.max(1, ...bars.map(({ mentions }) => mentions))
  const first = bars[0]
  const last = bars.at(-1)
  if (first === undefined || last === undefined) return null
  const columns = { gridTemplateColumns: `repeat(${String(bars.length)}, minmax(0, 1fr))` }
  return (
    <figure className="timeline" aria-label={t('entity-page.months', { from: saySpan(first), to: saySpan(last) })}>
      <div className="bars" style={columns} aria-hidden="true">
        {bars.map((bar) => (
          <span key={bar.first} title={t('entity-page.month-count', { month: saySpan(bar), count: bar.mentions })}>
            {bar.mentions === 0 ? null : (
              <i className={bar === last ? 'is-last' : undefined} style={{ height: Math.max(lowest, (bar.mentions / highest) * height) }} />
            )}
          </span>
        ))}
      </div>
      <div className="axis" style={columns} aria-hidden="true">
        {bars.map((bar) => (
          <span key={bar.first} className={bar.minor ? 'is-minor' : undefined}>
            {bar.label}
          </span>
        ))}
      </div>
      <ol className="visually-hidden">
        {bars.flatMap((bar) =>
          bar.mentions === 0 ? [] : [<li key={bar.first}>{t('entity-page.month-count', { month: saySpan(bar), count: bar.mentions })}</li>],
        )}
      </ol>
    </figure>
  )
}
