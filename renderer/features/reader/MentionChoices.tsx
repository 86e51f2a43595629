import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DateReading } from '../../../shared/model/mention-value.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { dateRuleWords } from '../../../shared/words/date-rules.ts'
import { sayInterval } from '../../../shared/words/values.ts'
import { Options } from '../../ui/Options.tsx'
import { isInterval, sameReading } from './mention-verdict.ts'

/** What a mention can be made by hand, the commonest first: the first nine have a key. */
export const choosableTypes = [
  'person',
  'organization',
  'place',
  'group',
  'event',
  'work',
  'law',
  'product',
  'date',
  'money',
  'quantity',
  'percentage',
] as const satisfies readonly MentionType[]

interface TypeChoicesProps {
  readonly chosen: MentionType
  readonly onChoose: (type: MentionType) => void
}

export function TypeChoices({ chosen, onChoose }: TypeChoicesProps) {
  const { t } = useTranslation()
  const items = choosableTypes.map((type, at) => ({
    value: type,
    words: t(`types.${type}.one`),
    ...(at < 9 ? { keys: String(at + 1) } : {}),
  }))
  return (
    <section className="choices is-types">
      <div className="small faint">{t('reader.change-type-to')}</div>
      <Options
        label={t('reader.change-type-to')}
        items={items}
        chosen={choosableTypes.find((type) => type === chosen) ?? null}
        onChoose={onChoose}
      />
    </section>
  )
}

interface DateChoicesProps {
  readonly readings: readonly DateReading[]
  readonly chosen: DateReading | null
  readonly onChoose: (reading: DateReading) => void
}

const own = 'own'

/** The ways to read a date, one key each, and days of the reader's own. */
export function DateChoices({ readings, chosen, onChoose }: DateChoicesProps) {
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
    { value: own, words: <span>{t('reader.another-date')}</span> },
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
        </div>
      ) : null}
    </section>
  )
}
