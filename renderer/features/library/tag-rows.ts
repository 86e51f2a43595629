import type { TagCount } from '../../../shared/contract/views.ts'
import type { TagId } from '../../../shared/model/ids.ts'

/** A tag as a row of the tree that is in sight: its depth from 0, and whether it can be opened and is. */
export interface TagRow extends TagCount {
  readonly depth: number
  readonly hasChildren: boolean
  readonly open: boolean
  /** Its place among its siblings, from 1, and how many they are. */
  readonly position: number
  readonly siblings: number
}

/** The rows of a tag tree, children under the tags that are open. A tag whose parent is gone stands at the top; a ring of parents ends. */
export function tagRows(tags: readonly TagCount[], open: ReadonlySet<TagId>): readonly TagRow[] {
  const known = new Set(tags.map(({ tag }) => tag.id))
  const children = new Map<TagId | null, TagCount[]>()
  for (const each of tags) {
    const parent = each.tag.parent !== null && known.has(each.tag.parent) ? each.tag.parent : null
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [each])
    else siblings.push(each)
  }
  const rows: TagRow[] = []
  const visited = new Set<TagId>()
  const walk = (parent: TagId | null, depth: number) => {
    const siblings = children.get(parent) ?? []
    for (const [at, each] of siblings.entries()) {
      if (visited.has(each.tag.id)) continue
      visited.add(each.tag.id)
      const hasChildren = children.has(each.tag.id)
      const isOpen = hasChildren && open.has(each.tag.id)
      rows.push({ ...each, depth, hasChildren, open: isOpen, position: at + 1, siblings: siblings.length })
      if (isOpen) walk(each.tag.id, depth + 1)
    }
  }
  walk(null, 0)
  return rows
}
