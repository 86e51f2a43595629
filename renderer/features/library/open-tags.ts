import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { TagId } from '../../../shared/model/ids.ts'

interface OpenTagsState {
  readonly open: readonly TagId[]
  readonly setOpen: (tag: TagId, open: boolean) => void
}

/** Which tags of the tree show what is inside them, kept for the next time. */
export const useOpenTags = create<OpenTagsState>()(
  persist(
    (set) => ({
      open: [],
      setOpen: (tag, open) =>
        set((state) => ({ open: open ? [...state.open.filter((each) => each !== tag), tag] : state.open.filter((each) => each !== tag) })),
    }),
    { name: 'lectern-open-tags' },
  ),
)
