import { create } from 'zustand'
import type { DocumentId } from '../../shared/model/ids.ts'

/** Words chosen in the reader. Offsets are UTF-16 code units into the document's text, end exclusive; the box is in the window's CSS pixels. */
export interface TextSelection {
  readonly document: DocumentId
  readonly start: number
  readonly end: number
  readonly text: string
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
}

interface SelectionState {
  readonly selection: TextSelection | null
  readonly select: (selection: TextSelection | null) => void
}

/** Set by the reader, used by the selection bar. */
export const useTextSelection = create<SelectionState>()((set) => ({
  selection: null,
  select: (selection) => set({ selection }),
}))
