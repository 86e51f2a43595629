import { BookOpen, CircleCheck, Inbox, Library, type LucideIcon } from 'lucide-react'
import type { EntityId } from '../../../shared/model/ids.ts'
import type { LibraryOverview, ListQuery } from '../../../shared/contract/views.ts'

export type PlainList = 'inbox' | 'reading' | 'reviewed' | 'all'

/** The lists that every library has, in their order. */
export const plainLists: readonly { readonly kind: PlainList; readonly icon: LucideIcon }[] = [
  { kind: 'inbox', icon: Inbox },
  { kind: 'reading', icon: BookOpen },
  { kind: 'reviewed', icon: CircleCheck },
  { kind: 'all', icon: Library },
]

/** What a list is called: a plain list's kind, the name of the tag or search, or whose documents they are; null when that is gone. */
export function nameOfList(
  list: ListQuery,
  overview: LibraryOverview | undefined,
): { readonly kind: PlainList } | { readonly name: string } | { readonly entity: EntityId } | null {
  if (list.kind === 'entity') return { entity: list.entity }
  if (list.kind === 'tag') {
    const name = overview?.tags.find(({ tag }) => tag.id === list.tag)?.tag.name
    return name === undefined ? null : { name }
  }
  if (list.kind === 'saved-search') {
    const name = overview?.savedSearches.find(({ search }) => search.id === list.search)?.search.name
    return name === undefined ? null : { name }
  }
  return { kind: list.kind }
}
