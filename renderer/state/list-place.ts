import { create } from 'zustand'

interface ListPlaceState {
  /** Where the open document stands in the open list, from 0; null when it is not in it or nobody knows. */
  readonly index: number | null
  /** Where it stood last: a document that leaves its list leaves a gap that the next one fills. */
  readonly lastIndex: number | null
  readonly total: number | null
  readonly setPlace: (index: number | null, total: number | null) => void
  readonly forget: () => void
}

/** Kept by the library, shown by the reader. */
export const useListPlace = create<ListPlaceState>()((set) => ({
  index: null,
  lastIndex: null,
  total: null,
  setPlace: (index, total) => set((state) => ({ index, total, lastIndex: index ?? state.lastIndex })),
  forget: () => set({ index: null, lastIndex: null }),
}))
