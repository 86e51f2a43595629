import type { EntityId } from '../../../shared/model/ids.ts'
import { followEntity } from '../../state/places.ts'

/** Where the page stood before a correction moved all of its entity elsewhere. */
const before = new Map<EntityId, EntityId>()

/** Goes on to where a correction moved the entity of the page. */
export function follow(from: EntityId, to: EntityId): void {
  before.set(to, from)
  followEntity(to)
}

/** Goes back to where the page stood when what it followed is gone, as when the correction was undone; false when it followed nothing. */
export function unfollow(gone: EntityId): boolean {
  const from = before.get(gone)
  if (from === undefined) return false
  before.delete(gone)
  followEntity(from)
  return true
}
