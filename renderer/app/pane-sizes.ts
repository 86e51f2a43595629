import { useMedia } from '../ui/use-media.ts'

export interface PaneSize {
  /** CSS pixels. */
  readonly min: number
  readonly normal: number
  readonly max: number
}

export interface WindowShape {
  /** The library is a rail with a drawer. */
  readonly rail: boolean
  /** The inspector is a drawer. */
  readonly inspectorDrawer: boolean
  readonly library: PaneSize
  readonly inspector: PaneSize
}

const sourcesBeside = 248

/** How panes give way to the page as the window gets smaller: first the library becomes a rail, then the inspector a drawer. */
export function useWindowShape(): WindowShape {
  const wide = useMedia('(min-width: 1680px)')
  const rail = useMedia('(max-width: 1279px)')
  const inspectorDrawer = useMedia('(max-width: 999px)')
  const beside = wide ? sourcesBeside : 0
  return {
    rail,
    inspectorDrawer,
    library: { min: 240 + beside, normal: (wide ? 312 : 288) + beside, max: 400 + beside },
    inspector: { min: 296, normal: wide ? 360 : rail ? 312 : 336, max: 440 },
  }
}

/** A stored width within what the window allows now; the usual one when none is stored. */
export function widthWithin({ min, normal, max }: PaneSize, stored: number | null): number {
  return stored === null ? normal : Math.max(min, Math.min(max, stored))
}
