import type { TagId } from '../../shared/model/ids.ts'
import type { Tag } from '../../shared/model/tag.ts'

/** Each tag with itself and all tags below it. */
export function families(tags: readonly Tag[]): Map<TagId, TagId[]> {
  const children = new Map<TagId | null, TagId[]>()
  for (const { id, parent } of tags) children.set(parent, [...(children.get(parent) ?? []), id])
  const result = new Map<TagId, TagId[]>()
  for (const { id } of tags) {
    const family: TagId[] = []
    const waiting = [id]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (family.includes(next)) continue
      family.push(next)
      waiting.push(...(children.get(next) ?? []))
    }
    result.set(id, family)
  }
  return result
}

/** The ids of the tags with this name (whatever its case) and of all below them. */
export function tagsNamed(tags: readonly Tag[], name: string): TagId[] {
  const wanted = name.trim().toLowerCase()
  const all = families(tags)
  return [...new Set(tags.filter((tag) => tag.name.toLowerCase() === wanted).flatMap(({ id }) => all.get(id) ?? []))]
}
