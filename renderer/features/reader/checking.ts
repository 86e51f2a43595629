import { create } from 'zustand'
import type { MentionId } from '../../../shared/model/ids.ts'

interface CheckingState {
  /** Whether the open popover was reached by checking: a decision then goes on to the next unsure mention. */
  readonly checking: boolean
  /** Just decided: until the document comes back, they still look unsure. */
  readonly decided: ReadonlySet<MentionId>
  readonly setChecking: (checking: boolean) => void
  readonly setDecided: (decided: readonly MentionId[]) => void
}

export const useChecking = create<CheckingState>()((set) => ({
  checking: false,
  decided: new Set(),
  setChecking: (checking) => set({ checking }),
  setDecided: (decided) => set({ decided: new Set(decided) }),
}))
