import { create } from 'zustand'
import type { MentionType } from '../../../shared/model/mention.ts'

/** What is being corrected on the page of an entity, before it is confirmed. */
export type Task =
  | { readonly kind: 'merge' }
  | { readonly kind: 'add-name' }
  | { readonly kind: 'rule' }
  | { readonly kind: 'rename'; readonly to: string }
  | { readonly kind: 'retype'; readonly to: MentionType }
  | { readonly kind: 'name-accept'; readonly text: string }
  | { readonly kind: 'name-reject'; readonly text: string }
  | { readonly kind: 'name-retype'; readonly text: string; readonly to: MentionType }
  | { readonly kind: 'name-split'; readonly text: string }

interface TaskState {
  readonly task: Task | null
  readonly begin: (task: Task) => void
  readonly end: () => void
}

/** Asked for by the page, its names and its keys; shown by the page as one card. */
export const useEntityTask = create<TaskState>()((set) => ({
  task: null,
  begin: (task) => set({ task }),
  end: () => set({ task: null }),
}))

/** The element a task's card points at: it carries this in `data-task`. */
export function anchorOf(task: Task): string {
  return 'text' in task ? `name ${task.text}` : task.kind
}
