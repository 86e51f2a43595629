import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import { isStale, keepFresh } from '../../../renderer/client/freshness.ts'
import { createClient } from '../../../renderer/client/client.ts'
import { events } from '../../../shared/contract/events.ts'
import { DocumentId } from '../../../shared/model/ids.ts'

const here = DocumentId.parse('0123456789abcdef01234567')
const there = DocumentId.parse('fedcba9876543210fedcba98')

describe('isStale', () => {
  it('reads a document again only when the change names it, or names none', () => {
    const key = ['document:open', { id: here }]
    expect(isStale(key, { topics: ['reviews'], documents: [here] })).toBe(true)
    expect(isStale(key, { topics: ['reviews'], documents: [there] })).toBe(false)
    expect(isStale(key, { topics: ['reviews'], documents: null })).toBe(true)
    expect(isStale(key, { topics: ['searches'], documents: null })).toBe(false)
  })

  it('reads the open document again when tags change anywhere, for what it suggests', () => {
    expect(isStale(['document:open', { id: here }], { topics: ['tags'], documents: [there] })).toBe(true)
  })

  it('counts the overview again after any change and a list after most', () => {
    expect(isStale(['library:overview', {}], { topics: ['history'], documents: [] })).toBe(true)
    expect(isStale(['document:list', {}], { topics: ['tags'], documents: [there] })).toBe(true)
    expect(isStale(['document:list', {}], { topics: ['settings'], documents: null })).toBe(false)
    expect(isStale(['something else'], { topics: ['tags'], documents: null })).toBe(false)
    expect(isStale([], { topics: ['tags'], documents: null })).toBe(false)
  })
})

describe('keepFresh', () => {
  it('puts an import’s news into the cache, new or known', async () => {
    const listeners = new Set<(frame: unknown) => void>()
    const client = createClient(
      Promise.resolve({
        send: () => undefined,
        listen: (hear) => {
          listeners.add(hear)
          return () => listeners.delete(hear)
        },
      }),
    )
    const cache = new QueryClient()
    const stop = keepFresh(client, cache)
    await new Promise((resolve) => setTimeout(resolve, 0))
    const counts = { all: 2, added: 0, failed: 0, duplicate: 0, waiting: 2, working: 0, cancelled: 0 }
    const news = events['import:changed'].parse({
      summary: { id: 'i1', name: null, phase: 'running', counts, bytes: { done: 0, all: 9 }, filesPerSecond: 0, secondsLeft: null },
    })
    for (const phase of ['running', 'done'])
      for (const hear of listeners) hear({ kind: 'event', name: 'import:changed', payload: { summary: { ...news.summary, phase } } })
    // The first is there at once, the second after a rest.
    expect(cache.getQueryData(['import:summary', {}])).toEqual({ imports: [{ ...news.summary, phase: 'running' }] })
    await vi.waitFor(() => expect(cache.getQueryData(['import:summary', {}])).toEqual({ imports: [{ ...news.summary, phase: 'done' }] }))
    stop()
    for (const hear of listeners) hear({ kind: 'event', name: 'import:changed', payload: news })
    expect(cache.getQueryData(['import:summary', {}])).toEqual({ imports: [{ ...news.summary, phase: 'done' }] })
  })
})
