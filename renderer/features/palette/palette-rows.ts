import type { Action, ActionId } from '../../../shared/contract/actions.ts'
import type { Found, ListQuery } from '../../../shared/contract/views.ts'
import { sayEntity } from '../../ui/say-entity.ts'
import { matchRank } from '../../ui/match-words.ts'
import type { Scope } from './palette-query.ts'

export type PlainList = 'inbox' | 'reading' | 'reviewed' | 'all'

export type Row =
  | { readonly kind: 'action'; readonly action: Action; readonly name: string; readonly about: string | null }
  | { readonly kind: 'list'; readonly list: PlainList; readonly name: string; readonly documents: number; readonly action: ActionId }
  | { readonly kind: 'found'; readonly found: Found; readonly name: string }
  | { readonly kind: 'text'; readonly query: string }

export type GroupName = 'do' | 'go' | 'found' | 'text'
export interface Group {
  readonly name: GroupName
  readonly rows: readonly Row[]
}

export interface Sources {
  readonly actions: readonly { readonly action: Action; readonly name: string; readonly about: string | null }[]
  readonly lists: readonly { readonly list: PlainList; readonly name: string; readonly documents: number; readonly action: ActionId }[]
  readonly found: readonly Found[]
}

const most = { do: 4, doAlone: 100, go: 5, found: 6, besideText: 9 } as const

export function nameOf(found: Found): string {
  switch (found.kind) {
    case 'document':
      return found.title
    case 'entity':
      return sayEntity(found)
    case 'tag':
      return found.tag.name
    case 'saved-search':
      return found.search.name
  }
}

/** Those whose name holds what was typed, names that start with it first, otherwise in the order they came. */
function fitting<T extends { readonly name: string }>(items: readonly T[], text: string): readonly T[] {
  const ranked = items.flatMap((item) => {
    const rank = matchRank(item.name, text)
    return rank === null ? [] : [{ item, rank }]
  })
  return ranked.sort((left, right) => left.rank - right.rank).map(({ item }) => item)
}

/** What the palette offers, in its groups; empty groups are left out. */
export function paletteGroups(sources: Sources, scope: Scope, text: string): readonly Group[] {
  const found = sources.found.map((each) => ({ kind: 'found' as const, found: each, name: nameOf(each) }))
  const all = scope === 'everything'
  const groups: Group[] = [
    {
      name: 'do',
      rows:
        all || scope === 'do'
          ? fitting(sources.actions, text)
              .slice(0, all ? most.do : most.doAlone)
              .map((each) => ({ kind: 'action', ...each }))
          : [],
    },
    {
      name: 'go',
      rows: all
        ? [
            ...fitting(sources.lists, text).map((each) => ({ kind: 'list' as const, ...each })),
            ...found.filter((row) => row.found.kind === 'document'),
          ].slice(0, most.go)
        : [],
    },
    {
      name: 'found',
      rows: all
        ? found.filter((row) => row.found.kind !== 'document').slice(0, most.found)
        : scope === 'entity' || scope === 'tag'
          ? found.filter((row) => row.found.kind === scope)
          : [],
    },
  ]
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0)
  // A list that is full already says enough; the sign for the text is named at its foot.
  const offersText = text !== '' && (scope === 'text' || (all && rows < most.besideText))
  if (offersText) groups.push({ name: 'text', rows: [{ kind: 'text', query: text }] })
  return groups.filter((group) => group.rows.length > 0)
}

export function listQuery(list: PlainList): ListQuery {
  return { kind: list }
}
