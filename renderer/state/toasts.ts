import { create } from 'zustand'
import type { Problem } from '../../shared/contract/problem.ts'
import type { ActionId } from '../../shared/contract/actions.ts'

/** A short message at the foot of the window. `action` is offered as a button. */
export interface Toast {
  readonly id: number
  readonly tone: 'done' | 'problem'
  readonly message: string
  readonly remedy: string | null
  readonly action: ActionId | null
}

interface ToastsState {
  readonly toasts: readonly Toast[]
  readonly add: (toast: Omit<Toast, 'id'>) => void
  readonly close: (id: number) => void
}

const atOnce = 3
let lastId = 0

export const useToasts = create<ToastsState>()((set) => ({
  toasts: [],
  add: (toast) => {
    lastId += 1
    const added = { ...toast, id: lastId }
    // Subtle: the last thing done is the one that can be undone; what was done before it has had its say.
    set(({ toasts }) => ({
      toasts: [...toasts.filter((each) => each.tone === 'problem' && each.message !== toast.message), added].slice(-atOnce),
    }))
  },
  close: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}))

/** Shows what went wrong and what to do; a cancelled call is no problem. */
export function tellProblem({ code, message, remedy, subject }: Problem): void {
  if (code === 'cancelled') return
  useToasts.getState().add({ tone: 'problem', message: subject === null ? message : `${subject}: ${message}`, remedy, action: null })
}

/** Shows that something was done, with a way to undo it if `action` says so. */
export function tellDone(message: string, action: ActionId | null = null): void {
  useToasts.getState().add({ tone: 'done', message, remedy: null, action })
}
