import type { Action } from '../../shared/contract/actions.ts'

const keyNames: Readonly<Record<string, string>> = {
  mod: 'CommandOrControl',
  ctrl: 'Control',
  alt: 'Alt',
  shift: 'Shift',
  enter: 'Return',
  backspace: 'Backspace',
  escape: 'Escape',
  arrowleft: 'Left',
  arrowright: 'Right',
  arrowup: 'Up',
  arrowdown: 'Down',
  '': 'Plus',
}

/**
 * How a menu writes an action's shortcut, in Electron's words, or null where it has none a menu can hold:
 * a key of its own and keys pressed one after the other belong to the window.
 */
export function menuAccelerator(action: Action, platform: NodeJS.Platform): string | null {
  const here = platform === 'darwin' ? 'mac' : 'others'
  const fitting = action.shortcuts.filter((shortcut) => (shortcut.on ?? here) === here && !shortcut.keys.includes(' '))
  const chord = fitting
    .map((shortcut) => splitChord(shortcut.keys))
    .find((keys) => keys.some((key) => key === 'mod' || key === 'ctrl' || key === 'alt'))
  return chord === undefined ? null : chord.map((key) => keyNames[key] ?? key.toUpperCase()).join('+')
}

/** Subtle: the key may itself be a plus, as in `mod++`; it is then the empty last part. */
function splitChord(keys: string): string[] {
  return keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), ''] : keys.split('+')
}
