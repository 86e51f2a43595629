import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { z } from 'zod'

const Rectangle = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})
export type Rectangle = z.infer<typeof Rectangle>

const SavedWindow = z.object({ bounds: Rectangle, maximized: z.boolean() })
export type SavedWindow = z.infer<typeof SavedWindow>

export const smallestWindow = { width: 800, height: 560 }
const usualWindow = { width: 1440, height: 900 }
/** So much of a window has to lie on a screen for a person to get hold of it. */
const graspable = 120

/** Where the window was when it closed last; null when that is not known or its file does not parse. */
export function readWindow(file: string): SavedWindow | null {
  try {
    return SavedWindow.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Where the window is worth less than its being open: a failure to keep it is passed over. */
export async function keepWindow(file: string, window: SavedWindow): Promise<void> {
  await writeFile(file, JSON.stringify(window)).catch(() => {})
}

/** A place for the window that can be seen on one of the screens' work areas; the saved one where it still can. */
export function fitWindow(saved: Rectangle | null, screens: readonly Rectangle[]): Partial<Rectangle> & { width: number; height: number } {
  const first = screens[0]
  if (saved !== null && screens.some((screen) => overlap(saved, screen))) return saved
  return {
    width: Math.max(smallestWindow.width, Math.min(saved?.width ?? usualWindow.width, first?.width ?? usualWindow.width)),
    height: Math.max(smallestWindow.height, Math.min(saved?.height ?? usualWindow.height, first?.height ?? usualWindow.height)),
  }
}

function overlap(window: Rectangle, screen: Rectangle): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  // The title bar is what a window is moved by.
  return across >= graspable && window.y >= screen.y - 8 && window.y <= screen.y + screen.height - graspable
}
