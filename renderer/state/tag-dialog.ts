import { create } from 'zustand'
import type { TagId } from '../../shared/model/ids.ts'

type TagTask = { readonly kind: 'edit' | 'delete'; readonly tag: TagId } | { readonly kind: 'create'; readonly parent: TagId | null }

interface TagDialogState {
  readonly task: TagTask | null
  readonly edit: (tag: TagId) => void
  readonly remove: (tag: TagId) => void
  readonly create: (parent: TagId | null) => void
  readonly close: () => void
}

/** Asks for the dialog that makes or edits a tag, from wherever tags are shown. */
export const useTagDialog = create<TagDialogState>()((set) => ({
  task: null,
  edit: (tag) => set({ task: { kind: 'edit', tag } }),
  remove: (tag) => set({ task: { kind: 'delete', tag } }),
  create: (parent) => set({ task: { kind: 'create', parent } }),
  close: () => set({ task: null }),
}))
