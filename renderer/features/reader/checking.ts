import { create } from 'zustand'

interface CheckingState {
  /** Whether the open popover was reached by checking: a decision then goes on to the next unsure mention. */
  readonly checking: boolean
  readonly setChecking: (checking: boolean) => void
}

export const useChecking = create<CheckingState>()((set) => ({ checking: false, setChecking: (checking) => set({ checking }) }))
