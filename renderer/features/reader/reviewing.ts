import { create } from 'zustand'
import type { DocumentId, MentionId } from '../../../shared/model/ids.ts'
import type { QueueItem } from './review-queue.ts'

interface ReviewingState {
  /** The document whose unsure mentions are being checked; null while none is. */
  readonly document: DocumentId | null
  readonly queue: readonly QueueItem[]
  /** The item that is being looked at; null at the end. */
  readonly current: string | null
  readonly skipped: ReadonlySet<string>
  /** Just decided: until the document comes back, they still look unsure. */
  readonly decided: ReadonlySet<MentionId>
  readonly begin: (document: DocumentId, queue: readonly QueueItem[]) => void
  /** The document came back: what is decided is known from it, and the queue may have grown. */
  readonly renew: (queue: readonly QueueItem[]) => void
  readonly lookAt: (key: string | null) => void
  readonly skip: (key: string) => void
  readonly unskip: () => void
  readonly setDecided: (decided: readonly MentionId[]) => void
  readonly end: () => void
}

const none: Pick<ReviewingState, 'document' | 'queue' | 'current' | 'skipped'> = {
  document: null,
  queue: [],
  current: null,
  skipped: new Set(),
}

/** Checking the unsure mentions of a document one after the other. */
export const useReviewing = create<ReviewingState>()((set) => ({
  ...none,
  decided: new Set(),
  begin: (document, queue) => set({ ...none, document, queue }),
  renew: (queue) => set({ queue, decided: new Set() }),
  lookAt: (current) => set({ current }),
  skip: (key) => set(({ skipped }) => ({ skipped: new Set([...skipped, key]) })),
  unskip: () => set({ skipped: new Set() }),
  setDecided: (decided) => set({ decided: new Set(decided) }),
  end: () => set(none),
}))
