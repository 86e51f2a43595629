import { useTranslation } from 'react-i18next'
import type { DocumentId, RuleId } from '../../../shared/model/ids.ts'
import { askService, useService } from '../../client/queries.ts'
import { tellDone } from '../../state/toasts.ts'
import { sayRule } from '../../state/say-rule.ts'

interface RuleOfMentionProps {
  readonly document: DocumentId
  readonly rule: RuleId
}

/** The reader's own rule that made a mention what it is, and the way to switch it off. */
export function RuleOfMention({ document, rule: id }: RuleOfMentionProps) {
  const { t } = useTranslation()
  const ofLibrary = useService('rule:list', {})
  const ofDocument = useService('rule:list', { document })
  const found = [...(ofDocument.data?.rules ?? []), ...(ofLibrary.data?.rules ?? [])].find(({ rule }) => rule.id === id)
  const switchOff = async () => {
    if (found === undefined) return
    if ((await askService('rule:switch', { document: found.document, id, on: false })) !== null) tellDone(t('corrections.rule-off'), 'undo')
  }
  return (
    <span className="rule-of-mention">
      <span>{found === undefined ? t('corrections.by-some-rule') : t('corrections.by-rule', { rule: sayRule(found.rule.effect) })}</span>
      {found === undefined ? null : (
        <button type="button" className="more-action" onClick={() => void switchOff()}>
          {t('corrections.switch-off')}
        </button>
      )}
    </span>
  )
}
