import { create } from 'zustand'
import { persist } from 'zustand/middleware'

export type PaneName = 'library' | 'inspector'

interface PanesState {
  readonly library: boolean
  readonly inspector: boolean
  /** Drawers over the page, where the window is too narrow for the pane. */
  readonly libraryDrawer: boolean
  readonly inspectorDrawer: boolean
  /** Widths in CSS pixels; null is the width the window's size calls for. */
  readonly libraryWidth: number | null
  readonly inspectorWidth: number | null
  /** Height of the sources above the documents, in CSS pixels; null is as much as they need. */
  readonly sourcesHeight: number | null
  /** Sections of the sources that are folded to their heading. */
  readonly folded: readonly string[]
  readonly setOpen: (pane: PaneName, open: boolean) => void
  readonly setDrawer: (pane: PaneName, open: boolean) => void
  readonly setSourcesHeight: (height: number | null) => void
  readonly fold: (section: string, folded: boolean) => void
  readonly setWidth: (pane: PaneName, width: number | null) => void
}

/** Which panes stand open and how wide, kept for the next time the window opens. */
export const usePanes = create<PanesState>()(
  persist(
    (set) => ({
      library: true,
      inspector: true,
      libraryDrawer: false,
      inspectorDrawer: false,
      libraryWidth: null,
      inspectorWidth: null,
      sourcesHeight: null,
      folded: [],
      setSourcesHeight: (sourcesHeight) => set({ sourcesHeight }),
      fold: (section, folded) =>
        set((state) => ({ folded: [...state.folded.filter((each) => each !== section), ...(folded ? [section] : [])] })),
      setOpen: (pane, open) => set(pane === 'library' ? { library: open } : { inspector: open }),
      setDrawer: (pane, open) => set(pane === 'library' ? { libraryDrawer: open } : { inspectorDrawer: open }),
      setWidth: (pane, width) => set(pane === 'library' ? { libraryWidth: width } : { inspectorWidth: width }),
    }),
    {
      name: 'lectern-panes',
      partialize: ({ library, inspector, libraryWidth, inspectorWidth, sourcesHeight, folded }) => ({
        library,
        inspector,
        libraryWidth,
        inspectorWidth,
        sourcesHeight,
        folded,
      }),
    },
  ),
)
