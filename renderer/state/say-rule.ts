import { t } from 'i18next'
import { assertNever } from '../../shared/assert-never.ts'
import type { EntityId } from '../../shared/model/ids.ts'
import type { RuleEffect } from '../../shared/model/rule.ts'
import { entityTypeOf } from '../../shared/text/entity-name.ts'
import { dateRuleWords } from '../../shared/words/date-rules.ts'
import { sayValueWhole } from '../../shared/words/values.ts'

const proper: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'group', 'event', 'work', 'law', 'product'])

/** What an entity was called, as far as its id tells: names there are in lower case, so proper names get their capitals back. */
function nameInId(id: EntityId): string {
  const name = id.slice(id.indexOf(':') + 1)
  return proper.has(entityTypeOf(id)) ? name.replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase()) : name
}

/** A rule as a sentence: “Putin” as a person is Vladimir Putin. */
export function sayRule(effect: RuleEffect): string {
  switch (effect.kind) {
    case 'accept':
    case 'reject':
    case 'add':
      return t(`rules.says-${effect.kind}`, { text: effect.text, a: t(`rules.a.${effect.type}`) })
    case 'retype':
      return t('rules.says-retype', { text: effect.text, a: t(`rules.a.${effect.type}`), to: t(`rules.a.${effect.to}`) })
    case 'read':
      return t('rules.says-read', { text: effect.text, reading: dateRuleWords[effect.reading].name })
    case 'revalue':
      return t('rules.says-revalue', { text: effect.text, value: sayValueWhole(effect.value) })
    case 'assign':
    case 'merge': {
      const from = effect.kind === 'assign' ? effect.text : nameInId(effect.from)
      const [type, into] = [entityTypeOf(effect.from), entityTypeOf(effect.into)]
      const words = { text: from, from, a: t(`rules.a.${type}`), to: t(`rules.a.${into}`), name: effect.name }
      return t(type === into ? `rules.says-${effect.kind}` : `rules.says-${effect.kind}-to`, words)
    }
    case 'rename':
      return t('rules.says-rename', { from: nameInId(effect.entity), name: effect.name })
    default:
      return assertNever(effect)
  }
}

/** The entity a rule leads to or is about, whose page tells more; null where it is about words alone. */
export function entityOf(effect: RuleEffect): EntityId | null {
  if (effect.kind === 'merge' || effect.kind === 'assign') return effect.into
  return effect.kind === 'rename' ? effect.entity : null
}
