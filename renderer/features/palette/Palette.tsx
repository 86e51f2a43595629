import { useActions } from '../../state/actions.ts'
import { useOverlays } from '../../state/overlays.ts'
import { PaletteDialog } from './PaletteDialog.tsx'

/** The command palette when it is asked for. */
export function Palette() {
  const { palette, openPalette, close } = useOverlays()
  useActions({ 'open-palette': { perform: openPalette } })
  return palette ? <PaletteDialog onClose={close} /> : null
}
