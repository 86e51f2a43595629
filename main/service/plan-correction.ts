import { assertNever } from '../../shared/assert-never.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import type { MentionView } from '../../shared/contract/views.ts'
import type { ChangeLabel } from '../../shared/model/change.ts'
import type { CorrectionAct } from '../../shared/model/correction.ts'
import type { Verdict } from '../../shared/model/decision.ts'
import type { EntityId } from '../../shared/model/ids.ts'
import type { MentionType } from '../../shared/model/mention.ts'
import type { RuleEffect } from '../../shared/model/rule.ts'
import { readingOf } from '../../shared/review/date-readings.ts'
import { entityIdOf, entityTypeOf } from '../../shared/text/entity-name.ts'
import { problem } from '../../shared/words/problems.ts'

function impossible(detail: string): ProblemError {
  return new ProblemError(problem('bad-correction', { detail }))
}

/** What a correction of one mention alone decides; `respan` is no decision on the mention itself and has none. */
export function verdictOf(act: CorrectionAct, mention: MentionView): Verdict {
  switch (act.kind) {
    case 'accept':
    case 'reject':
      return { kind: act.kind }
    case 'retype':
      return { kind: 'retype', type: act.to }
    case 'add':
      return { kind: 'retype', type: act.type }
    case 'read': {
      const value = mention.value?.kind === 'date' ? readingOf(mention.value, act.reading) : null
      if (value === null) throw impossible('this expression has no such reading')
      return { kind: 'revalue', value }
    }
    case 'revalue':
      return { kind: 'revalue', value: act.value }
    case 'merge':
      return { kind: 'assign', entity: act.into, name: act.name }
    case 'split':
      return { kind: 'assign', entity: entityIdOf(mention.type, act.name), name: act.name }
    case 'respan':
    case 'rename':
      throw impossible(`“${act.kind}” is no decision on a mention`)
    default:
      return assertNever(act)
  }
}

/** What is corrected, seen as words: how it is written, its type, the entity it is of and what that is called. */
export interface Subject {
  readonly text: string
  readonly type: MentionType
  readonly entity: EntityId
  readonly name: string
}

/** What a correction does to everything that is written like the subject. `written` is the text of new edges. @throws ProblemError `bad-correction` */
export function effectOnName(act: CorrectionAct, { text, type, entity }: Subject, written: string): RuleEffect {
  switch (act.kind) {
    case 'accept':
    case 'reject':
      return { kind: act.kind, text, type }
    case 'retype':
      if (act.to === type) throw impossible('it is of this type already')
      return { kind: 'retype', text, type, to: act.to }
    case 'add':
      return { kind: 'add', text, type: act.type }
    case 'read':
      if (type !== 'date') throw impossible('only dates have readings')
      return { kind: 'read', text, reading: act.reading }
    case 'revalue':
      return { kind: 'revalue', text, type, value: act.value }
    case 'respan':
      return { kind: 'add', text: written, type }
    case 'merge':
      return mergeInto(entity, act.into, act.name)
    case 'split':
      return assignTo(text, entity, entityIdOf(type, act.name), act.name)
    case 'rename':
      return { kind: 'rename', entity, name: act.name }
    default:
      return assertNever(act)
  }
}

/** What a correction does to one of an entity's names, the others left alone. @throws ProblemError `bad-correction` */
export function effectOnOneName(act: CorrectionAct, subject: Subject): RuleEffect {
  return act.kind === 'merge' ? assignTo(subject.text, subject.entity, act.into, act.name) : effectOnName(act, subject, subject.text)
}

/** What a correction does to a whole entity that is written in these ways. @throws ProblemError `bad-correction` */
export function effectsOnEntity(
  act: CorrectionAct,
  { entity, name }: Pick<Subject, 'entity' | 'name'>,
  writings: readonly string[],
): RuleEffect[] {
  const type = entityTypeOf(entity)
  switch (act.kind) {
    case 'accept':
    case 'reject':
      return writings.map((text) => ({ kind: act.kind, text, type }))
    case 'retype':
      return [mergeInto(entity, entityIdOf(act.to, name), name)]
    case 'merge':
      return [mergeInto(entity, act.into, act.name)]
    case 'rename':
      return [{ kind: 'rename', entity, name: act.name }]
    case 'add':
    case 'read':
    case 'revalue':
    case 'respan':
    case 'split':
      throw impossible(`“${act.kind}” is about mentions, not about a whole entity`)
    default:
      return assertNever(act)
  }
}

function mergeInto(from: EntityId, into: EntityId, name: string): RuleEffect {
  if (from === into) throw impossible('it is the same entity')
  return { kind: 'merge', from, into, name }
}

function assignTo(text: string, from: EntityId, into: EntityId, name: string): RuleEffect {
  if (from === into) throw impossible('it belongs to that entity already')
  return { kind: 'assign', text, from, into, name }
}

/** What a correction is called after “Undo” and in the history. */
export function labelOf(act: CorrectionAct, { text, name }: Pick<Subject, 'text' | 'name'>): ChangeLabel {
  const short = text.slice(0, 60)
  switch (act.kind) {
    case 'accept':
    case 'reject':
    case 'read':
    case 'revalue':
    case 'respan':
      return { code: act.kind, params: { text: short } }
    case 'retype':
      return { code: 'retype', params: { text: short, type: act.to } }
    case 'add':
      return { code: 'mention-add', params: { text: short, type: act.type } }
    case 'merge':
    case 'split':
      return { code: act.kind, params: { text: short, name: act.name.slice(0, 60) } }
    case 'rename':
      return { code: 'rename', params: { text: name.slice(0, 60), name: act.name.slice(0, 60) } }
    default:
      return assertNever(act)
  }
}
