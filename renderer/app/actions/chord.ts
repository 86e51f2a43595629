interface KeyPress {
  readonly key: string
  readonly code: string
  readonly metaKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const lettersAndNames = /^(?:[a-z]|[a-z][a-z0-9]+)$/u

function keyOf({ key, code }: KeyPress): string {
  const lower = key.toLowerCase()
  // Subtle: on a Cyrillic or Greek layout the key is no Latin letter; the place on the keyboard tells which was meant.
  const place = /^Key([A-Z])$/u.exec(code)
  if (/^\P{ASCII}+$/u.test(lower) && place?.[1] !== undefined) return place[1].toLowerCase()
  return lower === ' ' ? 'space' : lower
}

/** A key press written as in the table of actions, such as `mod+shift+z`; null for a modifier alone. Shift counts for letters and named keys only: `?` is `?`. */
export function chordOf(press: KeyPress, mac: boolean): string | null {
  const key = keyOf(press)
  if (['shift', 'control', 'alt', 'meta', 'dead', 'process', 'unidentified'].includes(key)) return null
  const mod = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  const shift = press.shiftKey && lettersAndNames.test(key)
  return [mod ? 'mod' : '', other ? 'ctrl' : '', press.altKey ? 'alt' : '', shift ? 'shift' : '', key]
    .filter((part) => part !== '')
    .join('+')
}

/** Whether a chord would type something where text is being written. */
export function isPlain(chord: string): boolean {
  return !/^(?:mod|ctrl|alt)\+/u.test(chord)
}
