import { useTranslation } from 'react-i18next'
import type { DateReading, IsoDay } from '../../../shared/model/mention-value.ts'
import { sayDay, sayWeekday } from '../../../shared/words/values.ts'
import { stripDays } from './day-strip.ts'

interface DayStripProps {
  readonly reading: Pick<DateReading, 'from' | 'to'>
  readonly against: IsoDay | null
}

/** The days that a date means, beside the day it was counted from. */
export function DayStrip({ reading, against }: DayStripProps) {
  const { t } = useTranslation()
  const days = stripDays(reading, against)
  if (days.length === 0) return null
  const first = days.findIndex(({ inside }) => inside)
  const last = days.findLastIndex(({ inside }) => inside)
  const chosen = { from: sayDay(reading.from), to: sayDay(reading.to) }
  const label =
    against === null ? t('reader.days-chosen', chosen) : t('reader.days-chosen-and-article', { ...chosen, article: sayDay(against) })
  return (
    <div className="day-strip" role="img" aria-label={label} style={{ gridTemplateColumns: `repeat(${String(days.length)}, 1fr)` }}>
      {days.map(({ day, inside, anchor }, at) => (
        <span
          key={day}
          className={[inside ? 'in' : '', at === first ? 'first' : '', at === last ? 'last' : '', anchor ? 'anchor' : '']
            .filter((name) => name !== '')
            .join(' ')}
        >
          <i>{sayWeekday(day).charAt(0)}</i>
          {Number(day.slice(8))}
        </span>
      ))}
      <b style={{ left: `${String((first / days.length) * 100)}%`, width: `${String(((last - first + 1) / days.length) * 100)}%` }} />
    </div>
  )
}
