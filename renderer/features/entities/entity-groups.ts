import type { EntityView } from '../../../shared/contract/views.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { normaliseName } from '../../../shared/text/entity-name.ts'
import { typeGroups, type TypeGroup } from '../../ui/type-groups.ts'

export type GroupName = TypeGroup

/** Rows shown before “n more”, in a low or narrow window, in a usual one, in a tall one. */
const rowsOf: Record<GroupName, readonly [number, number, number]> = {
  people: [5, 5, 5],
  organizations: [2, 3, 4],
  places: [2, 2, 5],
  dates: [3, 3, 3],
  money: [1, 2, 2],
  groups: [1, 2, 3],
  works: [1, 2, 3],
  numbers: [1, 2, 3],
  addresses: [1, 2, 3],
}

export type Room = 'little' | 'usual' | 'much'
const roomIndex: Record<Room, 0 | 1 | 2> = { little: 0, usual: 1, much: 2 }

/** One heading of the index with its entities, the most mentioned first. */
export interface EntityGroup {
  readonly name: GroupName
  readonly type: MentionType
  readonly shown: readonly EntityView[]
  /** How many are folded away; 0 when all are shown. */
  readonly more: number
  readonly canFold: boolean
}

function byWeight(left: EntityView, right: EntityView): number {
  const aside = (entity: EntityView) => (entity.only === 'byline' || entity.only === 'teaser' ? 1 : 0)
  return aside(left) - aside(right) || right.count - left.count
}

function matches(entity: EntityView, filter: string): boolean {
  return [entity.name, ...entity.names].some((name) => normaliseName(name).includes(filter))
}

export interface IndexWish {
  readonly filter: string
  readonly room: Room
  readonly unfolded: ReadonlySet<GroupName>
  /** Shown even where its group is folded. */
  readonly lit: EntityView['id'] | null
}

/** The entities of a document as an index: grouped by type, narrowed by `filter`, folded to what there is room for. */
export function groupEntities(entities: readonly EntityView[], { filter, room, unfolded, lit }: IndexWish): readonly EntityGroup[] {
  const wanted = normaliseName(filter)
  const matching = wanted === '' ? entities : entities.filter((entity) => matches(entity, wanted))
  return typeGroups.flatMap(({ name, types }): EntityGroup[] => {
    const members = matching.filter((entity) => types.includes(entity.type)).sort(byWeight)
    if (members.length === 0) return []
    const limit = rowsOf[name][roomIndex[room]]
    // Subtle: hiding a single row to say “1 more” saves nothing.
    const folds = wanted === '' && members.length > limit + 1
    const whole = !folds || unfolded.has(name)
    const shown = whole ? members : members.filter((entity, at) => at < limit || entity.id === lit)
    return [{ name, type: types[0], shown, more: members.length - shown.length, canFold: folds }]
  })
}
