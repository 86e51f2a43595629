import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../../shared/contract/views.ts'
import type { DateReading, PlaceReading } from '../../../shared/model/mention-value.ts'
import { dateRuleWords } from '../../../shared/words/date-rules.ts'
import { sayPlace } from '../../../shared/words/places.ts'
import { sayInterval } from '../../../shared/words/values.ts'
import { Options } from '../../ui/Options.tsx'
import { ArticleDayForm } from './ArticleDayForm.tsx'
import { isInterval, samePlace, sameReading } from './mention-readings.ts'

interface DateChoicesProps {
  readonly view: DocumentView
  readonly readings: readonly DateReading[]
  readonly chosen: DateReading | null
  readonly onChoose: (reading: DateReading) => void
}

const own = 'own'

/** The ways to read a date, one key each, and days of the reader's own. */
export function DateChoices({ view, readings, chosen, onChoose }: DateChoicesProps) {
  const { t } = useTranslation()
  const [owning, setOwning] = useState(false)
  const [from, setFrom] = useState(chosen?.from ?? '')
  const [to, setTo] = useState(chosen?.to ?? '')
  const year = readings[0]?.from.slice(0, 4)
  const at = owning ? -1 : readings.findIndex((reading) => chosen !== null && sameReading(reading, chosen))
  const set = (first: string, last: string) => {
    setFrom(first)
    setTo(last)
    if (isInterval(first, last)) onChoose({ from: first, to: last, rule: 'as-the-reader-says' })
  }
  const items = [
    ...readings.map((reading, index) => ({
      value: String(index),
      words: <span>{dateRuleWords[reading.rule].name}</span>,
      end: <span className="num">{sayInterval(reading, 'short', reading.from.slice(0, 4) !== year)}</span>,
      keys: String(index + 1),
    })),
    { value: own, words: <span>{t('reader.another-date')}</span>, keys: String(readings.length + 1) },
  ]
  return (
    <section className="choices">
      <div className="small faint">{t('reader.change-to')}</div>
      <Options
        label={t('reader.change-to')}
        items={items}
        chosen={owning ? own : at >= 0 ? String(at) : null}
        onChoose={(value) => {
          setOwning(value === own)
          if (value === own && chosen !== null) {
            setFrom(chosen.from)
            setTo(chosen.to)
          }
          const reading = readings[Number(value)]
          if (reading !== undefined) onChoose(reading)
        }}
      />
      {owning ? (
        <div className="own-days">
          <label className="field-label">
            {t('reader.from-day')}
            <input
              type="date"
              className="text-field"
              value={from}
              onChange={(event) => set(event.currentTarget.value, to < event.currentTarget.value ? event.currentTarget.value : to)}
            />
          </label>
          <label className="field-label">
            {t('reader.to-day')}
            <input type="date" className="text-field" value={to} min={from} onChange={(event) => set(from, event.currentTarget.value)} />
          </label>
          <ArticleDayForm view={view} />
        </div>
      ) : null}
    </section>
  )
}

interface PlaceChoicesProps {
  readonly places: readonly PlaceReading[]
  readonly chosen: PlaceReading | null
  readonly onChoose: (place: PlaceReading) => void
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })

/** The places that a name may mean, one key each. */
export function PlaceChoices({ places, chosen, onChoose }: PlaceChoicesProps) {
  const { t } = useTranslation()
  const at = places.findIndex((place) => chosen !== null && samePlace(place, chosen))
  return (
    <section className="choices">
      <div className="small faint">{t('reader.means')}</div>
      <Options
        label={t('reader.means')}
        items={places.map((place, index) => ({
          value: String(index),
          words: <span className="clip place-words">{sayPlace(place)}</span>,
          ...(place.population > 0 && place.place !== 'government'
            ? { end: <span className="num">{t('reader.population', { number: compact.format(place.population) })}</span> }
            : {}),
          ...(index < 9 ? { keys: String(index + 1) } : {}),
        }))}
        chosen={at < 0 ? null : String(at)}
        onChoose={(value) => {
          const place = places[Number(value)]
          if (place !== undefined) onChoose(place)
        }}
      />
    </section>
  )
}
