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

  readonly openList: (list: ListQuery) => void
  readonly setSort: (sort: Sort) => void
  readonly openDocument: (document: DocumentId | null, at?: { start: number; end: number }, query?: string | null) => void
  /** Lights an entity, or puts the light out with null. */
  readonly light: (entity: EntityId | null) => void
  /** Looks at a mention and lights its entity; `open` shows its popover. */
  readonly lookAt: (mention: MentionId | null, entity: EntityId | null, open: boolean) => void
  readonly closePopover: () => void
  /** Puts out every light: entity, mention and the words of a search. */
  readonly putOut: () => void
  readonly scrollTo: (start: number, end: number) => void
}

function aim(last: ScrollTarget | null, start: number, end: number): ScrollTarget {
  return { start, end, count: (last?.count ?? 0) + 1 }
}

/** What the reader is looking at: the screen's own state, never what the service holds. List and document are kept for the next time the window opens. */
export const useReading = create<ReadingState>()(
  persist(
    (set, get) => {
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
        // Subtle: the list that is open already stays the same object, so that nobody takes it for another.
        openList: (list) => {
          if (JSON.stringify(list) !== JSON.stringify(get().list)) set({ list })
        },
        setSort: (sort) => set({ sort }),
        openDocument: (document, at, query = null) => {
          if (document !== get().document) set({ ...elsewhere, document })
          set(({ target }) => ({ query, ...(at === undefined ? {} : { target: aim(target, at.start, at.end) }) }))
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
