import { t } from 'i18next'
import { assertNever } from '../../../../shared/assert-never.ts'
import type { EntityId } from '../../../../shared/model/ids.ts'
import type { RuleEffect } from '../../../../shared/model/rule.ts'
import { entityTypeOf } from '../../../../shared/text/entity-name.ts'
import { dateRuleWords } from '../../../../shared/words/date-rules.ts'
import { sayValue } from '../../../../shared/words/values.ts'

function writtenIn(entity: EntityId): string {
  return entity.slice(entity.indexOf(':') + 1)
}

/** A rule in one sentence. */
export function sayRule(effect: RuleEffect): string {
  switch (effect.kind) {
    case 'accept':
    case 'reject':
    case 'add':
      return t(`rules.says-${effect.kind}`, { text: effect.text, a: t(`rules.a.${effect.type}`) })
    case 'retype':
      return t('rules.says-retype', { text: effect.text, a: t(`rules.a.${effect.type}`), to: t(`rules.a.${effect.to}`) })
    case 'read':
      return t('rules.says-read', { text: effect.text, reading: dateRuleWords[effect.reading].name.toLocaleLowerCase('en') })
    case 'revalue':
      return t('rules.says-revalue', { text: effect.text, value: sayValue(effect.value) })
    case 'assign':
      return t('rules.says-assign', { text: effect.text, a: t(`rules.a.${entityTypeOf(effect.from)}`), name: effect.name })
    case 'merge':
      return t('rules.says-merge', { from: writtenIn(effect.from), a: t(`rules.a.${entityTypeOf(effect.from)}`), name: effect.name })
    case 'rename':
      return t('rules.says-rename', { from: writtenIn(effect.entity), name: effect.name })
    default:
      return assertNever(effect)
  }
}
