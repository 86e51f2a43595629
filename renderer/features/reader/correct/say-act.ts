import { t } from 'i18next'
import { assertNever } from '../../../../shared/assert-never.ts'
import type { MentionView } from '../../../../shared/contract/views.ts'
import type { CorrectionAct } from '../../../../shared/model/correction.ts'
import { dateRuleWords } from '../../../../shared/words/date-rules.ts'
import { sayValue } from '../../../../shared/words/values.ts'

/** What a correction says of a mention, as the title of its step. `words` are those under new edges. */
export function sayAct(act: CorrectionAct, mention: MentionView, entityName: string, words = mention.text): string {
  const { text } = mention
  const a = t(`rules.a.${mention.type}`)
  switch (act.kind) {
    case 'accept':
      return t('corrections.rule-accept', { text, a })
    case 'reject':
      return t('corrections.reject-title', { text, a })
    case 'retype':
      return t('corrections.retype-title', { text, a, to: t(`rules.a.${act.to}`) })
    case 'respan':
      return t('corrections.respan-title', { text: words })
    case 'read':
      return t('corrections.read-title', { text, reading: dateRuleWords[act.reading].name.toLocaleLowerCase('en') })
    case 'revalue':
      return t('corrections.revalue-title', { text, value: sayValue(act.value) })
    case 'merge':
      return t('corrections.merge-title', { from: entityName, name: act.name })
    case 'split':
      return t('corrections.split-title', { text, from: entityName })
    case 'rename':
      return t('corrections.rename-title', { from: entityName })
    case 'add':
      return t('corrections.retype-title', { text, a, to: t(`rules.a.${act.type}`) })
    default:
      return assertNever(act)
  }
}
