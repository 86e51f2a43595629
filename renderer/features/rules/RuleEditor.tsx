import { ChevronDown } from 'lucide-react'
import { useId, useState, type FormEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../../shared/model/ids.ts'
import { mentionTypes, type MentionType } from '../../../shared/model/mention.ts'
import { useChange, useService } from '../../client/queries.ts'
import { tellDone } from '../../state/toasts.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PickList } from '../../ui/PickList.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { typeLook } from '../../ui/type-look.ts'
import { beside, fieldsOf, typeIsFixed, withFields, type RuleFields } from './edit-effect.ts'
import type { SaidRule } from './list-rules.ts'
import { sayRule } from '../../state/say-rule.ts'

interface RuleEditorProps {
  readonly said: SaidRule
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** A rule's words, type and target, as its kind allows, with the sentence it will then be. */
export function RuleEditor({ said, anchor, onClose }: RuleEditorProps) {
  const { t } = useTranslation()
  const { rule, document, sentence } = said
  const id = useId()
  const [fields, setFields] = useState<RuleFields>(() => fieldsOf(rule.effect))
  const save = useChange('rule:edit', {
    onDone: () => {
      tellDone(t('rules.edited'), 'undo')
      onClose()
    },
  })
  const next = withFields(rule.effect, fields)
  const says = next === null ? null : sayRule(next)
  const isSame = next === null || JSON.stringify(next) === JSON.stringify(rule.effect)
  const change = (more: RuleFields) => setFields((now) => ({ ...now, ...more }))
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (next !== null && !isSame) save.mutate({ document, id: rule.id, effect: next })
  }
  const from = beside(rule.effect)
  return (
    <Popover
      label={t('rules.edit-title')}
      className="rule-editor"
      align="end"
      arrow={false}
      anchor={() => anchor.current?.getBoundingClientRect() ?? null}
      onClose={onClose}
    >
      <form onSubmit={submit}>
        <section>
          {fields.text === undefined ? null : (
            <>
              <label className="field-label" htmlFor={`${id}-text`}>
                {t('rules.field-text')}
              </label>
              <input
                id={`${id}-text`}
                className="text-field"
                type="text"
                data-autofocus
                maxLength={300}
                value={fields.text}
                onChange={(event) => change({ text: event.currentTarget.value })}
              />
            </>
          )}
          {fields.type === undefined || typeIsFixed(rule.effect) ? null : (
            <TypeField id={`${id}-type`} label={t('rules.field-type')} type={fields.type} onChange={(type) => change({ type })} />
          )}
          {fields.to === undefined ? null : (
            <TypeField id={`${id}-to`} label={t('rules.field-to')} type={fields.to} onChange={(to) => change({ to })} />
          )}
          {fields.name === undefined ? null : (
            <>
              <label className="field-label" htmlFor={`${id}-name`}>
                {t('rules.field-name')}
              </label>
              <input
                id={`${id}-name`}
                className="text-field"
                type="text"
                data-autofocus
                maxLength={300}
                value={fields.name}
                onChange={(event) => change({ name: event.currentTarget.value })}
              />
            </>
          )}
          {fields.into === undefined || from === null ? null : (
            <>
              <p className="field-label">{t('rules.field-into')}</p>
              <TargetField from={from} into={fields.into} onPick={(into) => change({ into })} />
            </>
          )}
        </section>
        <section>
          <p className="small faint">{t('rules.now-says')}</p>
          <p className="rule-sentence" dir="auto" role="status">
            {says ?? sentence}
          </p>
        </section>
        <section className="pop-foot">
          <span className="grow" />
          <Button look="quiet" onPress={onClose}>
            {t('rules.cancel')}
          </Button>
          <Button look="primary" off={isSame || save.isPending} onPress={() => submit()}>
            {t('rules.save')}
          </Button>
        </section>
      </form>
    </Popover>
  )
}

interface TypeFieldProps {
  readonly id: string
  readonly label: string
  readonly type: MentionType
  readonly onChange: (type: MentionType) => void
}

function TypeField({ id, label, type, onChange }: TypeFieldProps) {
  const { t } = useTranslation()
  return (
    <>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <span className="select-field">
        <select
          id={id}
          className="text-field"
          value={type}
          onChange={(event) => onChange(mentionTypes.find((each) => each === event.currentTarget.value) ?? type)}
        >
          {mentionTypes.map((each) => (
            <option key={each} value={each}>
              {t(`types.${each}.one`)}
            </option>
          ))}
        </select>
        <Icon of={ChevronDown} size={14} />
      </span>
    </>
  )
}

interface TargetFieldProps {
  readonly from: EntityId
  readonly into: { readonly id: EntityId; readonly name: string }
  readonly onPick: (into: { readonly id: EntityId; readonly name: string }) => void
}

function TargetField({ from, into, onPick }: TargetFieldProps) {
  const { t } = useTranslation()
  const [text, setText] = useState(into.name)
  const found = useService('entity:candidates', { id: from, text: text.trim() }, { keepPrevious: true })
  const candidates = found.data?.candidates ?? []
  return (
    <PickList
      label={t('rules.find-entity')}
      listLabel={t('rules.found-entities')}
      text={text}
      onText={setText}
      rows={candidates.map((each) => ({
        key: each.id,
        icon: typeLook(each.type).icon,
        tone: typeLook(each.type).tone,
        name: each.name,
        about: t('entity-page.documents', { count: each.documents }),
      }))}
      chosen={into.id}
      onPick={(key) => {
        const one = candidates.find(({ id }) => id === key)
        if (one === undefined) return
        onPick({ id: one.id, name: one.name })
        setText(one.name)
      }}
      status={found.data === undefined ? '' : t('rules.found-count', { count: candidates.length })}
      empty={found.data === undefined ? '' : t('rules.found-nothing')}
    />
  )
}
