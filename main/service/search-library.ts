import { randomUUID } from 'node:crypto'
import { ProblemError } from '../../shared/contract/result.ts'
import { Found, type SearchResults } from '../../shared/contract/views.ts'
import { SavedSearchId } from '../../shared/model/ids.ts'
import { problem } from '../../shared/words/problems.ts'
import { countDocuments } from '../search/document-rows.ts'
import { findEntities, findTitles, getEntity, listEntities } from '../search/library-entities.ts'
import { parseQuery } from '../search/parse-query.ts'
import { countFound, runSearch, searchWithin } from '../search/run-search.ts'
import type { Desk } from './desk.ts'
import type { HandlersOf } from './handlers.ts'
import { passagesOf } from './passages.ts'
import { families, tagsNamed } from './tag-tree.ts'

const passagesShown = 4

function mustSearch(desk: Desk): void {
  if (!desk.index.index.canSearch)
    throw new ProblemError(problem('search-unavailable', { detail: 'this build of SQLite has no full-text search' }))
}

async function search(desk: Desk, query: string, offset: number, limit: number): Promise<SearchResults> {
  mustSearch(desk)
  const started = performance.now()
  const parsed = parseQuery(query)
  const page = desk.index.ask(({ database }) =>
    runSearch(database, parsed, (name) => tagsNamed(desk.store.library.tags, name), { offset, limit }),
  )
  const rows: SearchResults['rows'] = []
  let hits = 0
  for (const found of page.found) {
    const { layout } = await desk.loader.load(found.row.id)
    const count = found.text.length + found.notes.length
    hits += count
    rows.push({ ...found.row, hits: count, passages: passagesOf(found, layout, passagesShown) })
  }
  return {
    documents: page.total,
    hits,
    milliseconds: performance.now() - started,
    searched: Object.keys(desk.store.library.documents).length,
    rows,
  }
}

function find(desk: Desk, text: string, limit: number): Found[] {
  const { tags, savedSearches } = desk.store.library
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  const named = (name: string) => name.toLowerCase().startsWith(wanted) || name.toLowerCase().includes(` ${wanted}`)
  return desk.index.ask(({ database }) => {
    const counts = countDocuments(database, families(tags)).byTag
    const found: unknown[] = [
      ...findTitles(database, text, limit).map(({ id, title, date }) => ({ kind: 'document', id, title, date })),
      ...findEntities(database, text, limit).map(({ id, type, name, mentions, documents }) => ({
        kind: 'entity',
        id,
        type,
        name,
        mentions,
        documents,
      })),
      ...tags
        .filter(({ name }) => named(name))
        .slice(0, limit)
        .map((tag) => ({ kind: 'tag', tag, documents: counts.get(tag.id) ?? 0 })),
      ...savedSearches
        .filter(({ name }) => named(name))
        .slice(0, limit)
        .map((saved) => ({
          kind: 'saved-search',
          search: saved,
          documents: desk.index.index.canSearch ? countFound(database, parseQuery(saved.query), (name) => tagsNamed(tags, name)) : 0,
        })),
    ]
    return found.map((one) => Found.parse(one))
  })
}

export function searchLibrary(
  desk: Desk,
): HandlersOf<'search:run' | 'search:within' | 'search:save' | 'search:forget' | 'palette:find' | 'entity:list' | 'entity:get'> {
  return {
    'search:run': ({ query, offset, limit }) => search(desk, query, offset, limit),
    'search:within': ({ document, query }) => {
      mustSearch(desk)
      return { marks: desk.index.ask(({ database }) => searchWithin(database, document, parseQuery(query))) }
    },
    'search:save': async ({ name, query }) => {
      parseQuery(query)
      const id = SavedSearchId.parse(randomUUID())
      await desk.change(() => ({
        label: { code: 'search-save', params: { name } },
        operations: [{ kind: 'saved-search', before: null, after: { id, name, query } }],
      }))
      return { id }
    },
    'search:forget': async ({ id }) => {
      await desk.change(({ library }) => {
        const before = library.savedSearches.find((search) => search.id === id)
        if (before === undefined) throw new ProblemError(problem('not-found', { what: 'This saved search' }))
        return {
          label: { code: 'search-forget', params: { name: before.name } },
          operations: [{ kind: 'saved-search', before, after: null }],
        }
      })
      return {}
    },
    'palette:find': ({ text, limit }) => ({ found: find(desk, text, limit) }),
    'entity:list': ({ type, offset, limit }) => ({
      entities: desk.index.ask(({ database }) => listEntities(database, type, { offset, limit })),
    }),
    'entity:get': ({ id }) => {
      const found = desk.index.ask(({ database }) => getEntity(database, id))
      if (found === null) throw new ProblemError(problem('not-found', { what: 'This entity' }))
      return found
    },
  }
}
