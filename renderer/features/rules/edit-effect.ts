import { assertNever } from '../../../shared/assert-never.ts'
import type { EntityId } from '../../../shared/model/ids.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import type { RuleEffect } from '../../../shared/model/rule.ts'

/** What can be written in a rule: each is there as the rule's kind allows. */
export interface RuleFields {
  readonly text?: string
  readonly type?: MentionType
  readonly to?: MentionType
  readonly into?: { readonly id: EntityId; readonly name: string }
  readonly name?: string
}

export function fieldsOf(effect: RuleEffect): RuleFields {
  switch (effect.kind) {
    case 'accept':
    case 'reject':
    case 'add':
      return { text: effect.text, type: effect.type }
    case 'retype':
      return { text: effect.text, type: effect.type, to: effect.to }
    case 'read':
      return { text: effect.text }
    case 'revalue':
      return { text: effect.text, type: effect.type }
    case 'assign':
      return { text: effect.text, into: { id: effect.into, name: effect.name } }
    case 'merge':
      return { into: { id: effect.into, name: effect.name } }
    case 'rename':
      return { name: effect.name }
    default:
      return assertNever(effect)
  }
}

/** The rule with other fields; null while they say nothing: a field is empty, or it would lead from a thing to itself. */
export function withFields(effect: RuleEffect, fields: RuleFields): RuleEffect | null {
  const text = fields.text?.trim()
  const name = fields.name?.trim()
  if (text === '' || name === '') return null
  const { type, to, into } = fields
  switch (effect.kind) {
    case 'accept':
    case 'reject':
    case 'add':
      return { ...effect, text: text ?? effect.text, type: type ?? effect.type }
    case 'retype': {
      const next = { ...effect, text: text ?? effect.text, type: type ?? effect.type, to: to ?? effect.to }
      return next.type === next.to ? null : next
    }
    case 'read':
      return { ...effect, text: text ?? effect.text }
    case 'revalue':
      return { ...effect, text: text ?? effect.text, type: type ?? effect.type }
    case 'assign':
      return into?.id === effect.from ? null : { ...effect, text: text ?? effect.text, ...target(into, effect) }
    case 'merge':
      return into?.id === effect.from ? null : { ...effect, ...target(into, effect) }
    case 'rename':
      return { ...effect, name: name ?? effect.name }
    default:
      return assertNever(effect)
  }
}

function target(picked: RuleFields['into'], old: { readonly into: EntityId; readonly name: string }) {
  return { into: picked?.id ?? old.into, name: picked?.name ?? old.name }
}

/** The entity that others are looked for beside, when a rule's target is put right. */
export function beside(effect: RuleEffect): EntityId | null {
  return effect.kind === 'merge' || effect.kind === 'assign' ? effect.from : null
}

/** Types a rule may be about: all where the entity does not tell. */
export function typeIsFixed(effect: RuleEffect): boolean {
  return effect.kind === 'revalue' || effect.kind === 'read'
}
