import type { QueryClient } from '@tanstack/react-query'
import type { Channel } from '../../shared/contract/channels.ts'
import type { changedTopics, EventPayload } from '../../shared/contract/events.ts'
import type { ImportSummary } from '../../shared/contract/views.ts'
import type { Client } from './client.ts'
import { paced } from './paced.ts'

type Topic = (typeof changedTopics)[number]

/** An import tells of every file; asking anew for each would leave the window no time to answer a person. In milliseconds. */
const restAfterChange = 300

/** Which answers a change makes stale. A channel that is not named here is only ever asked once, or changes something itself. */
const stalenessOf: Partial<Record<Channel, readonly Topic[]>> = {
  'library:overview': ['documents', 'reviews', 'tags', 'searches', 'settings', 'history'],
  'library:history': ['history'],
  'document:list': ['documents', 'reviews', 'tags', 'searches', 'rules'],
  'document:open': ['documents', 'reviews', 'tags', 'rules'],
  'search:run': ['documents', 'reviews', 'tags', 'rules'],
  'search:within': ['documents', 'reviews'],
  'palette:find': ['documents', 'reviews', 'tags', 'searches', 'rules'],
  'entity:list': ['documents', 'reviews', 'rules'],
  'entity:get': ['documents', 'reviews', 'tags', 'rules'],
  'entity:open': ['documents', 'reviews', 'tags', 'rules', 'entities', 'settings'],
  'entity:lines': ['documents', 'reviews', 'tags', 'rules', 'settings'],
  'entity:lines-in': ['documents', 'reviews', 'rules', 'settings'],
  'entity:lines-by-next-word': ['documents', 'reviews', 'rules', 'settings'],
  'entity:candidates': ['documents', 'reviews', 'rules'],
  'correction:preview': ['documents', 'reviews', 'rules'],
  'rule:list': ['documents', 'reviews', 'rules'],
  'accuracy:report': ['documents', 'reviews'],
}

const stalenessByName = new Map<string, readonly Topic[]>(Object.entries(stalenessOf))

/** Whether the answer kept under a cache key may differ after a change. */
export function isStale(key: readonly unknown[], change: EventPayload<'library:changed'>): boolean {
  const [channel, request] = key
  if (typeof channel !== 'string') return false
  const topics = stalenessByName.get(channel)
  if (topics === undefined || !topics.some((topic) => change.topics.includes(topic))) return false
  if (channel !== 'document:open' || change.documents === null || change.topics.includes('tags') || change.topics.includes('rules'))
    return true
  const id = typeof request === 'object' && request !== null && 'id' in request ? request.id : null
  return change.documents.some((document) => document === id)
}

function withSummary(imports: readonly ImportSummary[], summary: ImportSummary): ImportSummary[] {
  const known = imports.some((each) => each.id === summary.id)
  return known ? imports.map((each) => (each.id === summary.id ? summary : each)) : [...imports, summary]
}

/** Keeps the cache true to the service's events until the returned function is called. */
export function keepFresh(client: Client, cache: QueryClient): () => void {
  const refresh = (news: readonly EventPayload<'library:changed'>[]): void => {
    void cache.invalidateQueries({ predicate: (query) => news.some((change) => isStale(query.queryKey, change)) })
  }
  const documents = paced<EventPayload<'library:changed'>>(restAfterChange, refresh)
  const imports = paced<ImportSummary>(restAfterChange, (summaries) => {
    cache.setQueryData<{ imports: ImportSummary[] }>(['import:summary', {}], (old) => ({
      imports: summaries.reduce<ImportSummary[]>(withSummary, [...(old?.imports ?? [])]),
    }))
    void cache.invalidateQueries({ predicate: (query) => query.queryKey[0] === 'import:files' })
  })
  const stops = [
    documents.stop,
    imports.stop,
    // What a person did is shown at once; documents come by the hundred.
    client.on('library:changed', (change) => (change.topics.includes('documents') ? documents.take(change) : refresh([change]))),
    client.on('import:changed', ({ summary }) => imports.take(summary)),
    client.on('index:progressed', ({ done, total }) => {
      if (done >= total) void cache.invalidateQueries()
      else void cache.invalidateQueries({ queryKey: ['library:overview'] })
    }),
    client.on('notice:raised', () => {
      void cache.invalidateQueries({ queryKey: ['library:overview'] })
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
