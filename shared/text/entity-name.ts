import { EntityId } from '../model/ids.ts'
import { MentionType } from '../model/mention.ts'
import { mainNameOf } from './known-names.ts'
import { normaliseName } from './normalise-name.ts'

export { normaliseName }

/** The id of the entity that a name stands for, the same for every name of a country or a well-known organization. Names longer than 300 code units are cut: no real name is that long. */
export function entityIdOf(type: MentionType, name: string): EntityId {
  const normal = normaliseName(mainNameOf(type, name) ?? name).slice(0, 300)
  return EntityId.parse(`${type}:${normal === '' ? name.trim().slice(0, 300) || '?' : normal}`)
}

/** The type an entity's id begins with. @throws when it begins with none: such an id was never made by `entityIdOf` */
export function entityTypeOf(id: EntityId): MentionType {
  return MentionType.parse(id.slice(0, id.indexOf(':')))
}
