import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityPage } from '../../../shared/contract/entity-page.ts'
import type { Correction } from '../../../shared/model/correction.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { mentionTypes } from '../../../shared/model/mention.ts'
import { makeCorrection } from '../../state/correcting.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Options } from '../../ui/Options.tsx'
import { CorrectionCard } from './CorrectionCard.tsx'
import { correctionOf, writtenAs, type Picked } from './corrections.ts'
import { useEntityTask, type Task } from './entity-task.ts'
import { EntityPicker } from './EntityPicker.tsx'

const says = ['accept', 'reject', 'split', 'retype'] as const
type Says = (typeof says)[number]

/** A rule about one of the entity's names: which, and what it is from now on. */
export function RuleCard({ entity }: { readonly entity: EntityPage }) {
  const { t } = useTranslation()
  const end = useEntityTask((state) => state.end)
  const id = useId()
  const [text, setText] = useState(entity.names[0]?.text ?? entity.name)
  const [say, setSay] = useState<Says>('accept')
  const [to, setTo] = useState<MentionType>(entity.type === 'organization' ? 'group' : 'organization')
  const [picked, setPicked] = useState<Picked | null>(null)

  const task: Exclude<Task, { kind: 'rule' }> = say === 'retype' ? { kind: 'name-retype', text, to } : { kind: `name-${say}`, text }
  const confirm = (correction: Correction) => makeCorrection(correction, { text: writtenAs(correction, entity) })
  return (
    <CorrectionCard
      title={t('entity-page.rule-title', { name: entity.name })}
      anchor="rule"
      correction={correctionOf(task, entity, picked)}
      verb={t('entity-page.do-rule')}
      counts={false}
      takesFocus={false}
      onConfirm={confirm}
      onClose={end}
    >
      <div className="rule-fields">
        <label className="field-label" htmlFor={id}>
          {t('entity-page.choose-name')}
        </label>
        <span className="select-field">
          <select id={id} className="text-field" value={text} data-autofocus onChange={(event) => setText(event.currentTarget.value)}>
            {entity.names.map((name) => (
              <option key={name.text}>{name.text}</option>
            ))}
          </select>
          <Icon of={ChevronDown} size={14} />
        </span>
        <Options
          label={t('entity-page.what-holds')}
          chosen={say}
          onChoose={setSay}
          items={says.map((value) => ({ value, words: t(`entity-page.rule-${value}`) }))}
        />
        {say === 'split' ? (
          <EntityPicker
            key={text}
            entity={entity.id}
            label={t('entity-page.split-find')}
            type={entity.type}
            sayNew={(name) => t('entity-page.split-new', { name })}
            picked={picked}
            onPick={setPicked}
          />
        ) : null}
        {say === 'retype' ? <TypeField type={to} not={entity.type} onChange={setTo} /> : null}
      </div>
    </CorrectionCard>
  )
}

interface TypeFieldProps {
  readonly type: MentionType
  readonly not: MentionType
  readonly onChange: (type: MentionType) => void
}

function TypeField({ type, not, onChange }: TypeFieldProps) {
  const { t } = useTranslation()
  return (
    <span className="select-field option-field">
      <select
        className="text-field"
        aria-label={t('entity-page.rule-retype')}
        value={type}
        onChange={(event) => onChange(mentionTypes.find((each) => each === event.currentTarget.value) ?? type)}
      >
        {mentionTypes
          .filter((each) => each !== not)
          .map((each) => (
            <option key={each} value={each}>
              {t(`types.${each}.one`)}
            </option>
          ))}
      </select>
      <Icon of={ChevronDown} size={14} />
    </span>
  )
}
