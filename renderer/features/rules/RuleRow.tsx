import { PencilLine, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayDay } from '../../../shared/words/values.ts'
import { useChange } from '../../client/queries.ts'
import { openEntity } from '../../state/places.ts'
import { tellDone } from '../../state/toasts.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Switch } from '../../ui/Switch.tsx'
import type { SaidRule } from './list-rules.ts'
import { RuleEditor } from './RuleEditor.tsx'
import { entityOf } from '../../state/say-rule.ts'

/** One rule: what it says, of what kind it is, when it was made and where it holds, with what can be done about it. */
export function RuleRow({ said }: { readonly said: SaidRule }) {
  const { t } = useTranslation()
  const { rule, document, documents, sentence } = said
  const row = useRef<HTMLLIElement>(null)
  const [editing, setEditing] = useState(false)
  const toggle = useChange('rule:switch')
  const remove = useChange('rule:delete', { onDone: () => tellDone(t('rules.deleted'), 'undo') })
  const entity = entityOf(rule.effect)
  const reach = documents === 0 ? t('rules.in-no-document') : t('rules.in-documents', { count: documents })
  const about = [
    t(`rules.kinds.${rule.effect.kind}`),
    t(document === null ? 'rules.everywhere' : 'rules.document').toLowerCase(),
    reach,
    t('rules.made', { day: sayDay(rule.at.slice(0, 10)) }),
  ]
  return (
    <li ref={row} className={rule.on ? 'rule-row' : 'rule-row is-off'}>
      <Switch
        label={t('rules.switch', { rule: sentence })}
        on={rule.on}
        onChange={(on) =>
          toggle.mutate(
            { document, id: rule.id, on },
            { onSuccess: () => tellDone(t(on ? 'rules.switched-on' : 'rules.switched-off'), 'undo') },
          )
        }
      />
      <div className="rule-words">
        <p className="rule-sentence" dir="auto">
          {entity === null ? (
            sentence
          ) : (
            <button type="button" onClick={() => openEntity(entity)}>
              {sentence}
            </button>
          )}
        </p>
        <p className="rule-about faint small num">{about.join(' · ')}</p>
      </div>
      <IconButton icon={PencilLine} label={t('rules.edit-of', { rule: sentence })} expanded={editing} onPress={() => setEditing(true)} />
      <IconButton icon={Trash2} label={t('rules.delete-of', { rule: sentence })} onPress={() => remove.mutate({ document, id: rule.id })} />
      {editing ? <RuleEditor said={said} anchor={row} onClose={() => setEditing(false)} /> : null}
    </li>
  )
}
