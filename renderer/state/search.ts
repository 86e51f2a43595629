import { create } from 'zustand'

interface SearchState {
  /** What stands in the search field. */
  readonly text: string
  /** Whether the results stand in place of the document. */
  readonly open: boolean
  readonly setText: (text: string) => void
  readonly show: (open: boolean) => void
}

/** The search as it is being written. */
export const useSearch = create<SearchState>()((set) => ({
  text: '',
  open: false,
  setText: (text) => set({ text, open: true }),
  show: (open) => set({ open }),
}))
