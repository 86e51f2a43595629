import { ArrowBigUp, ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Command, CornerDownLeft, Delete, Option } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'

/** One piece of a key cap: a sign where the platform has one, and always the name that is read out. */
export interface KeyPiece {
  readonly name: string
  readonly sign: LucideIcon | null
}

const signs: Readonly<Record<string, KeyPiece>> = {
  enter: { name: 'Enter', sign: CornerDownLeft },
  up: { name: 'Up', sign: ArrowUp },
  arrowup: { name: 'Up', sign: ArrowUp },
  down: { name: 'Down', sign: ArrowDown },
  arrowdown: { name: 'Down', sign: ArrowDown },
  left: { name: 'Left', sign: ArrowLeft },
  arrowleft: { name: 'Left', sign: ArrowLeft },
  right: { name: 'Right', sign: ArrowRight },
  arrowright: { name: 'Right', sign: ArrowRight },
  shift: { name: 'Shift', sign: ArrowBigUp },
  backspace: { name: 'Backspace', sign: Delete },
  escape: { name: 'Esc', sign: null },
  esc: { name: 'Esc', sign: null },
  space: { name: 'Space', sign: null },
}

function piece(key: string, mac: boolean): KeyPiece {
  const lower = key.toLowerCase()
  if (lower === 'mod') return mac ? { name: 'Command', sign: Command } : { name: 'Ctrl', sign: null }
  if (lower === 'alt') return mac ? { name: 'Option', sign: Option } : { name: 'Alt', sign: null }
  if (lower === 'ctrl') return { name: 'Ctrl', sign: null }
  const plain = key.length === 1 || /^f\d+$/u.test(lower)
  return signs[lower] ?? { name: plain ? key.toUpperCase() : key, sign: null }
}

/**
 * What stands on the key caps of a shortcut such as `mod+k`, `shift+enter` or, for keys one after the other, `g i`:
 * a list of caps, each a list of pieces. A lone `+` is the plus key.
 */
export function keyCaps(shortcut: string, mac: boolean): readonly (readonly KeyPiece[])[] {
  return shortcut
    .split(' ')
    .filter((step) => step !== '')
    .map((step) => (step === '+' ? ['+'] : step.split(/\+(?=.)/u)).map((key) => piece(key, mac)))
}

/** Whether this machine's shortcuts are written with ⌘. */
export function isMac(): boolean {
  return typeof navigator !== 'undefined' && /mac|iphone|ipad/iu.test(navigator.platform)
}
