import { create } from 'zustand'
import type { DocumentId } from '../../shared/model/ids.ts'

/** Words of a document to quote in its note. Offsets are UTF-16 code units into the document's text, end exclusive. */
export interface Quotation {
  readonly document: DocumentId
  readonly start: number
  readonly end: number
  readonly text: string
}

interface QuotingState {
  /** Waiting to be put into the note; `count` makes the same words a new wish. */
  readonly waiting: (Quotation & { readonly count: number }) | null
  readonly quote: (quotation: Quotation) => void
  readonly taken: () => void
}

/** The way of a quotation from the reader's selection to the note beside it. */
export const useQuoting = create<QuotingState>()((set) => ({
  waiting: null,
  quote: (quotation) => set(({ waiting }) => ({ waiting: { ...quotation, count: (waiting?.count ?? 0) + 1 } })),
  taken: () => set({ waiting: null }),
}))
