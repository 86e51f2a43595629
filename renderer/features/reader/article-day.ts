import { create } from 'zustand'

interface ArticleDayState {
  /** Whether the card that puts the article's day right is open. */
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
}

export const useArticleDay = create<ArticleDayState>()((set) => ({ open: false, setOpen: (open) => set({ open }) }))
