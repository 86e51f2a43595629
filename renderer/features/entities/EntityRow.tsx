import { Check } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityView, MentionView } from '../../../shared/contract/views.ts'
import { sayInterval, sayMoney } from '../../../shared/words/values.ts'
import { openEntity } from '../../state/places.ts'
import { Confidence } from '../../ui/Confidence.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { typeLook } from '../../ui/type-look.ts'

interface EntityRowProps {
  readonly entity: EntityView
  /** What its first mention with a value stands for. */
  readonly value: MentionView['value']
  readonly lit: boolean
  readonly stop: boolean
  readonly sureFrom: number
  readonly narrow: boolean
  readonly onChoose: (entity: EntityView) => void
}

const count = new Intl.NumberFormat('en')

/** `August 2021` said in a narrow pane: `Aug 2021`; a day without its year. */
function hintOf(value: MentionView['value'], narrow: boolean): string | null {
  if (value === null) return null
  if (value.kind === 'date' && value.rule === 'written-in-full') return null
  if (value.kind === 'date')
    return narrow
      ? sayInterval(value, 'short', !(value.from.slice(0, 7) === value.to.slice(0, 7) && value.from.slice(8) !== '01')).replace(
          /^(\p{L}{3})\p{L}+ /u,
          '$1 ',
        )
      : sayInterval(value)
  const conversion = value.kind === 'money' ? value.conversions[0] : undefined
  return conversion === undefined || narrow ? null : sayMoney(conversion)
}

/** One entity of the index: its name, a hint, a sign of doubt or of the reader's consent, and how often it is named. */
export const EntityRow = memo(function EntityRow({ entity, value, lit, stop, sureFrom, narrow, onChoose }: EntityRowProps) {
  const { t } = useTranslation()
  const percent = Math.round(entity.confidence * 100)
  const hint = hintOf(value, narrow) ?? (entity.only === null ? null : t(`entities.only-${entity.only}`))
  return (
    <div
      className={`entity-row t-${typeLook(entity.type).tone}`}
      role="option"
      aria-selected={lit}
      tabIndex={stop ? 0 : -1}
      data-roving
      data-entity={entity.id}
      title={entity.names.length > 1 ? entity.names.join(', ') : undefined}
      onClick={() => onChoose(entity)}
      onDoubleClick={() => openEntity(entity.id)}
      onKeyDown={(event) => {
        if (event.key === ' ') onChoose(entity)
        else if (event.key === 'Enter') openEntity(entity.id)
        else return
        event.preventDefault()
      }}
    >
      <span className="name" dir="auto">
        {entity.name}
      </span>
      {hint === null || hint === entity.name ? null : <span className="hint">{hint}</span>}
      {entity.confirmed ? (
        <span title={t('entities.confirmed')}>
          <span className="visually-hidden">{t('entities.confirmed')}</span>
          <Icon of={Check} className="confirmed" />
        </span>
      ) : entity.confidence < sureFrom ? (
        <Confidence share={entity.confidence} label={t('entities.confidence', { percent })} />
      ) : null}
      <span className="count">{count.format(entity.count)}</span>
    </div>
  )
})
