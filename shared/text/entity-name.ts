import { EntityId } from '../model/ids.ts'
import { MentionType } from '../model/mention.ts'

/** A name reduced to what makes it the same name: case, accents, spacing, a leading "the" and a trailing possessive do not. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the (?=.)/u, '')
    .replace(/(?<=.)'s?$/u, '')
}

/** The id of the entity that a name stands for. Names longer than 300 code units are cut: no real name is that long. */
export function entityIdOf(type: MentionType, name: string): EntityId {
  const normal = normaliseName(name).slice(0, 300)
  return EntityId.parse(`${type}:${normal === '' ? name.trim().slice(0, 300) || '?' : normal}`)
}

/** The type an entity's id begins with. @throws when it begins with none: such an id was never made by `entityIdOf` */
export function entityTypeOf(id: EntityId): MentionType {
  return MentionType.parse(id.slice(0, id.indexOf(':')))
}
