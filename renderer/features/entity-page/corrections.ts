import { assertNever } from '../../../shared/assert-never.ts'
import type { EntityPage } from '../../../shared/contract/entity-page.ts'
import type { Correction, CorrectionAct } from '../../../shared/model/correction.ts'
import type { EntityId } from '../../../shared/model/ids.ts'
import { entityIdOf } from '../../../shared/text/entity-name.ts'
import type { Task } from './entity-task.ts'

/** An entity that was picked, or a new one of this name (`id` null). */
export interface Picked {
  readonly id: EntityId | null
  readonly name: string
}

type Entity = Pick<EntityPage, 'id' | 'name' | 'type'>

/** Corrections of entities and names hold everywhere from now on. */
function everywhere(target: Correction['target'], act: CorrectionAct): Correction {
  return { target, act, scope: 'everywhere' }
}

export function ofName(entity: EntityId, text: string, act: CorrectionAct): Correction {
  return everywhere({ kind: 'name', entity, text }, act)
}

/** What takes a name out of an entity into the one picked. */
export function assignment({ id, name }: Picked): CorrectionAct {
  return id === null ? { kind: 'split', name } : { kind: 'merge', into: id, name }
}

/** The correction that a task comes to; null while what it needs has not been picked. */
export function correctionOf(task: Exclude<Task, { kind: 'rule' }>, entity: Entity, picked: Picked | null): Correction | null {
  const whole = { kind: 'entity', entity: entity.id } as const
  switch (task.kind) {
    case 'rename':
      return everywhere(whole, { kind: 'rename', name: task.to })
    case 'retype':
      return everywhere(whole, { kind: 'retype', to: task.to })
    case 'merge':
      return picked === null || picked.id === null ? null : everywhere(whole, { kind: 'merge', into: picked.id, name: picked.name })
    case 'add-name':
      if (picked === null) return null
      return picked.id === null
        ? ofName(entity.id, picked.name, { kind: 'add', type: entity.type })
        : everywhere({ kind: 'entity', entity: picked.id }, { kind: 'merge', into: entity.id, name: entity.name })
    case 'name-accept':
      return ofName(entity.id, task.text, { kind: 'accept' })
    case 'name-reject':
      return ofName(entity.id, task.text, { kind: 'reject' })
    case 'name-retype':
      return ofName(entity.id, task.text, { kind: 'retype', to: task.to })
    case 'name-split':
      return picked === null ? null : ofName(entity.id, task.text, assignment(picked))
    default:
      return assertNever(task)
  }
}

/** What is corrected, as it is written: the name, or what the entity is called. */
export function writtenAs({ target }: Correction, { name }: Pick<Entity, 'name'>): string {
  return target.kind === 'name' ? target.text : name
}

/** Puts words that were marked as an entity of their own to this entity. */
export function belonging(entity: Entity, text: string): Correction {
  return ofName(entityIdOf(entity.type, text), text, { kind: 'merge', into: entity.id, name: entity.name })
}

/** Where the page goes when the correction has moved all of its entity elsewhere; null where the entity stays. */
export function followedTo(correction: Correction, entity: Entity): EntityId | null {
  if (correction.target.kind !== 'entity' || correction.target.entity !== entity.id) return null
  if (correction.act.kind === 'merge') return correction.act.into
  return correction.act.kind === 'retype' ? entityIdOf(correction.act.to, entity.name) : null
}
