import { create } from 'zustand'
import type { DocumentView } from '../../../../shared/contract/views.ts'
import type { MentionId } from '../../../../shared/model/ids.ts'
import type { Span } from './word-edges.ts'

interface DraftSpanState {
  /** A mention whose edges are being moved, drawn where they would be. */
  readonly draft: { readonly mention: MentionId; readonly span: Span } | null
  readonly put: (mention: MentionId, span: Span) => void
  readonly drop: () => void
}

export const useDraftSpan = create<DraftSpanState>()((set) => ({
  draft: null,
  put: (mention, span) => set({ draft: { mention, span } }),
  drop: () => set({ draft: null }),
}))

/** The document with a mention's edges as they would be; what they would lie over makes room. */
export function withDraft(view: DocumentView, draft: DraftSpanState['draft']): DocumentView {
  if (draft === null || !view.mentions.some(({ id }) => id === draft.mention)) return view
  const { start, end } = draft.span
  return {
    ...view,
    mentions: view.mentions.flatMap((mention) => {
      if (mention.id === draft.mention) return [{ ...mention, start, end }]
      return mention.start < end && start < mention.end ? [] : [mention]
    }),
  }
}
