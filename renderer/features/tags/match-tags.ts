import type { TagCount } from '../../../shared/contract/views.ts'
import type { Tag } from '../../../shared/model/tag.ts'
import type { TagId } from '../../../shared/model/ids.ts'
import { matchRank } from '../../ui/match-words.ts'

export interface TagMatch {
  readonly tag: Tag
  readonly documents: number
  /** The name of the tag it lies in; null at the top of the tree. */
  readonly parent: string | null
}

const shown = 7

function sameName(left: string, right: string): boolean {
  return left.trim().localeCompare(right.trim(), undefined, { sensitivity: 'accent' }) === 0
}

/** Tags whose name holds what was typed and that the document lacks: names that start with it first, then the more used. */
export function matchTags(tags: readonly TagCount[], typed: string, taken: readonly TagId[]): readonly TagMatch[] {
  const names = new Map(tags.map(({ tag }) => [tag.id, tag.name]))
  const fitting = tags.flatMap((count) => {
    const rank = taken.includes(count.tag.id) ? null : matchRank(count.tag.name, typed.trim())
    return rank === null ? [] : [{ count, rank }]
  })
  fitting.sort(
    (left, right) =>
      left.rank - right.rank || right.count.documents - left.count.documents || left.count.tag.name.localeCompare(right.count.tag.name),
  )
  return fitting.slice(0, shown).map(({ count }) => ({
    tag: count.tag,
    documents: count.documents,
    parent: count.tag.parent === null ? null : (names.get(count.tag.parent) ?? null),
  }))
}

/** Whether a new tag of this name could be made at the top of the tree. */
export function canCreate(tags: readonly TagCount[], typed: string): boolean {
  const name = typed.trim()
  return name !== '' && name.length <= 80 && !tags.some(({ tag }) => tag.parent === null && sameName(tag.name, name))
}

/** The tags that a tag may be moved under: all but itself and what lies inside it, in the order of the tree with their depth. */
export function possibleParents(tags: readonly TagCount[], moving: TagId | null): readonly { readonly tag: Tag; readonly depth: number }[] {
  const children = (parent: TagId | null) =>
    tags
      .map(({ tag }) => tag)
      .filter((tag) => tag.parent === parent && tag.id !== moving)
      .sort((left, right) => left.name.localeCompare(right.name))
  const below = (parent: TagId | null, depth: number): { tag: Tag; depth: number }[] =>
    depth > 20 ? [] : children(parent).flatMap((tag) => [{ tag, depth }, ...below(tag.id, depth + 1)])
  return below(null, 0)
}
