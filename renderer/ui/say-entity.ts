import type { EntityId } from '../../shared/model/ids.ts'
import type { MentionType } from '../../shared/model/mention.ts'
import { sayInterval } from '../../shared/words/values.ts'

const interval = /^date:(-?\d{4}-\d{2}-\d{2})(?:\/(-?\d{4}-\d{2}-\d{2}))?$/u

interface Named {
  readonly id: EntityId
  readonly type: MentionType
  readonly name: string
}

/** What an entity is called across documents: a date by its days, since “Monday” of one document is not that of another; all else by its name. */
export function sayEntity({ id, type, name }: Named): string {
  const days = type === 'date' ? interval.exec(id) : null
  const from = days?.[1]
  return from === undefined ? name : sayInterval({ from, to: days?.[2] ?? from })
}
