import { create } from 'zustand'
import type { AnnotationId } from '../../shared/model/ids.ts'

interface CommentingState {
  /** The highlight whose card is open: its comment can be written and it can be removed. */
  readonly open: AnnotationId | null
  readonly edit: (annotation: AnnotationId) => void
  readonly close: () => void
}

/** Asks for the card of a highlight, from the page, its margin or the strip. */
export const useCommenting = create<CommentingState>()((set) => ({
  open: null,
  edit: (annotation) => set({ open: annotation }),
  close: () => set({ open: null }),
}))
