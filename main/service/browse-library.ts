import type { ListQuery } from '../../shared/contract/views.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import { DocumentId } from '../../shared/model/ids.ts'
import { problem } from '../../shared/words/problems.ts'
import { countDocuments, listDocuments, listIds, readRow, rowColumns, type RowFilter } from '../search/document-rows.ts'
import { parseQuery } from '../search/parse-query.ts'
import { countFound, foundIds, runSearch } from '../search/run-search.ts'
import type { Desk } from './desk.ts'
import type { HandlersOf } from './handlers.ts'
import { families, tagsNamed } from './tag-tree.ts'

type Plan = { readonly kind: 'rows'; readonly filter: RowFilter } | { readonly kind: 'query'; readonly query: string }

function planOf(desk: Desk, list: ListQuery): Plan {
  switch (list.kind) {
    case 'inbox':
      return { kind: 'rows', filter: { statuses: ['unread', 'reading'] } }
    case 'reading':
      return { kind: 'rows', filter: { statuses: ['reading'] } }
    case 'reviewed':
      return { kind: 'rows', filter: { statuses: ['reviewed'] } }
    case 'all':
      return { kind: 'rows', filter: {} }
    case 'tag':
      return { kind: 'rows', filter: { tags: families(desk.store.library.tags).get(list.tag) ?? [list.tag] } }
    case 'entity':
      return { kind: 'rows', filter: { entity: list.entity } }
    case 'saved-search': {
      const search = desk.store.library.savedSearches.find(({ id }) => id === list.search)
      if (search === undefined) throw new ProblemError(problem('not-found', { what: 'This saved search' }))
      return { kind: 'query', query: search.query }
    }
  }
}

/** The ids of every document in a list. */
export function documentsIn(desk: Desk, list: ListQuery): DocumentId[] {
  const plan = planOf(desk, list)
  const ids = desk.index.ask(({ database }) =>
    plan.kind === 'rows'
      ? listIds(database, plan.filter)
      : foundIds(database, parseQuery(plan.query), (name) => tagsNamed(desk.store.library.tags, name)),
  )
  return ids.map((id) => DocumentId.parse(id))
}

/** How many documents a query finds; 0 for one that cannot be run (its list then says why). */
function countOf(desk: Desk, query: string): number {
  if (!desk.index.index.canSearch) return 0
  try {
    return desk.index.ask(({ database }) => countFound(database, parseQuery(query), (name) => tagsNamed(desk.store.library.tags, name)))
  } catch (error) {
    if (error instanceof ProblemError) return 0
    throw error
  }
}

export function browseLibrary(desk: Desk): HandlersOf<'library:overview' | 'document:list' | 'notice:dismiss' | 'settings:save'> {
  return {
    'library:overview': () => {
      const { tags, savedSearches, settings } = desk.store.library
      const counts = desk.index.ask(({ database }) => countDocuments(database, families(tags)))
      const { unread, reading, reviewed } = counts.byStatus
      return {
        name: desk.name,
        counts: { inbox: unread + reading, reading, reviewed, all: unread + reading + reviewed },
        tags: tags.map((tag) => ({ tag, documents: counts.byTag.get(tag.id) ?? 0 })),
        savedSearches: savedSearches.map((search) => ({ search, documents: countOf(desk, search.query) })),
        settings,
        undo: desk.store.stack.undo.at(-1)?.label ?? null,
        redo: desk.store.stack.redo.at(-1)?.label ?? null,
        indexing: desk.index.progress,
        notices: desk.notices,
      }
    },

    'document:list': ({ list, sort, entity, offset, limit }) => {
      const plan = planOf(desk, list)
      if (plan.kind === 'rows')
        return desk.index.ask(({ database }) => listDocuments(database, plan.filter, { sort, entity, offset, limit }))
      return desk.index.ask(({ database }) => {
        const page = runSearch(database, parseQuery(plan.query), (name) => tagsNamed(desk.store.library.tags, name), { offset, limit })
        const hits = database.prepare(
          `SELECT ${rowColumns}, (SELECT coalesce(sum(m.mentions), 0) FROM document_entities m JOIN entities e ON e.key = m.entity WHERE m.row = d.row AND e.id = ?) AS hits
           FROM documents d WHERE d.id = ?`,
        )
        return {
          total: page.total,
          rows: page.found.map(({ row }) => (entity === null ? { ...row, hits: null } : readRow(hits.get(entity, row.id)))),
        }
      })
    },

    'notice:dismiss': ({ id }) => {
      const at = desk.notices.findIndex((notice) => notice.id === id)
      if (at >= 0) desk.notices.splice(at, 1)
      return {}
    },

    'settings:save': async (wanted) => {
      await desk.change(({ library }) => {
        const { theme, textSize, sureFrom } = library.settings
        const after = { theme: wanted.theme ?? theme, textSize: wanted.textSize ?? textSize, sureFrom: wanted.sureFrom ?? sureFrom }
        if (JSON.stringify(after) === JSON.stringify(library.settings)) return null
        return {
          label: { code: 'settings', params: {} },
          undoable: false,
          operations: [{ kind: 'settings', before: library.settings, after }],
        }
      })
      return desk.store.library.settings
    },
  }
}
