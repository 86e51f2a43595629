import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { ListQuery, Sort } from '../../shared/contract/views.ts'
import type { DocumentId, EntityId, MentionId } from '../../shared/model/ids.ts'

/** A stretch of the open document to bring into view; `count` makes the same stretch a new wish. Offsets are UTF-16 code units. */
export interface ScrollTarget {
  readonly start: number
  readonly end: number
  readonly count: number
}

interface Stop {
  readonly list: ListQuery
  readonly document: DocumentId | null
}

interface ReadingState {
  readonly list: ListQuery
  readonly sort: Sort
  readonly document: DocumentId | null
  /** The lit entity: its mentions stand out everywhere. */
  readonly entity: EntityId | null
  /** The mention that is being looked at. */
  readonly mention: MentionId | null
  /** Whether the popover of `mention` is open. */
  readonly popover: boolean
  readonly target: ScrollTarget | null
  /** Words to light in the open document, from a search. */
  readonly query: string | null
  readonly back: readonly Stop[]
  readonly forward: readonly Stop[]

  readonly openList: (list: ListQuery) => void
  readonly setSort: (sort: Sort) => void
  readonly openDocument: (document: DocumentId | null, at?: { start: number; end: number }, query?: string | null) => void
  readonly goBack: () => void
  readonly goForward: () => void
  /** Lights an entity, or puts the light out with null. */
  readonly light: (entity: EntityId | null) => void
  /** Looks at a mention and lights its entity; `open` shows its popover. */
  readonly lookAt: (mention: MentionId | null, entity: EntityId | null, open: boolean) => void
  readonly closePopover: () => void
  /** Puts out every light: entity, mention and the words of a search. */
  readonly putOut: () => void
  readonly scrollTo: (start: number, end: number) => void
}

const kept = 100

function same(left: Stop, right: Stop): boolean {
  return left.document === right.document && JSON.stringify(left.list) === JSON.stringify(right.list)
}

function aim(last: ScrollTarget | null, start: number, end: number): ScrollTarget {
  return { start, end, count: (last?.count ?? 0) + 1 }
}

/** What the reader is looking at: the screen's own state, never what the service holds. List and document are kept for the next time the window opens. */
export const useReading = create<ReadingState>()(
  persist(
    (set, get) => {
      const go = (stop: Stop) => {
        const { list, document, back } = get()
        const here = { list, document }
        if (same(here, stop)) return
        const left = document === null && stop.document !== null ? back : [...back, here].slice(-kept)
        set({ ...stop, back: left, forward: [] })
      }
      const elsewhere = { mention: null, popover: false, target: null, query: null }
      return {
        list: { kind: 'inbox' },
        sort: 'imported',
        document: null,
        entity: null,
        mention: null,
        popover: false,
        target: null,
        query: null,
        back: [],
        forward: [],
        openList: (list) => go({ list, document: get().document }),
        setSort: (sort) => set({ sort }),
        openDocument: (document, at, query = null) => {
          if (document !== get().document) set(elsewhere)
          go({ list: get().list, document })
          set(({ target }) => ({ query, ...(at === undefined ? {} : { target: aim(target, at.start, at.end) }) }))
        },
        goBack: () => {
          const { back, forward, list, document } = get()
          const stop = back.at(-1)
          if (stop !== undefined) set({ ...elsewhere, ...stop, back: back.slice(0, -1), forward: [{ list, document }, ...forward] })
        },
        goForward: () => {
          const { back, forward, list, document } = get()
          const [stop, ...rest] = forward
          if (stop !== undefined) set({ ...elsewhere, ...stop, back: [...back, { list, document }], forward: rest })
        },
        light: (entity) => set({ entity, mention: null, popover: false }),
        lookAt: (mention, entity, open) => set({ mention, popover: open && mention !== null, ...(entity === null ? {} : { entity }) }),
        closePopover: () => set({ popover: false }),
        putOut: () => set({ entity: null, mention: null, popover: false, query: null }),
        scrollTo: (start, end) => set(({ target }) => ({ target: aim(target, start, end) })),
      }
    },
    { name: 'lectern-reading', partialize: ({ list, sort, document }) => ({ list, sort, document }), version: 1 },
  ),
)
