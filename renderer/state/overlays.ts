import { create } from 'zustand'
import type { ImportId } from '../../shared/model/ids.ts'

export type Sheet = 'import' | 'shortcuts' | 'settings' | 'history' | 'save-search'

interface OverlaysState {
  readonly palette: boolean
  readonly sheet: Sheet | null
  /** The import that the import sheet shows; null shows the latest. */
  readonly importId: ImportId | null
  readonly openPalette: () => void
  readonly openSheet: (sheet: Sheet) => void
  readonly openImport: (id: ImportId | null) => void
  readonly close: () => void
}

/** What lies over the workbench: at most one of palette and sheets. */
export const useOverlays = create<OverlaysState>()((set) => ({
  palette: false,
  sheet: null,
  importId: null,
  openPalette: () => set({ palette: true, sheet: null }),
  openSheet: (sheet) => set({ sheet, palette: false }),
  openImport: (importId) => set({ sheet: 'import', importId, palette: false }),
  close: () => set({ palette: false, sheet: null }),
}))
