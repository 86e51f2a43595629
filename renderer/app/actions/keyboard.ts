import { actions, shortcutsOf, type Action, type ActionId, type ActionPlace } from '../../../shared/contract/actions.ts'
import { canPerform, performAction } from '../../state/actions.ts'
import { useOverlays } from '../../state/overlays.ts'
import { chordOf, isPlain } from './chord.ts'

/** The nearer to what the reader is doing, the sooner an action gets a key that several want. */
const nearness: Record<ActionPlace, number> = {
  mention: 0,
  selection: 1,
  entity: 2,
  'entity-page': 3,
  document: 4,
  page: 5,
  'empty-library': 6,
  anywhere: 7,
}

/** Keys that a field needs for itself. */
const ofFields = new Set(['mod+z', 'mod+shift+z', 'mod+y', 'mod+backspace', 'mod+e', 'mod+enter'])
const sequenceMs = 1_200

interface Sequence {
  readonly chords: readonly string[]
  readonly id: ActionId
}

/** All key sequences of a platform, nearest action first. */
export function keySequences(mac: boolean): readonly Sequence[] {
  const ordered: readonly Action[] = [...actions].sort((left, right) => nearness[left.where] - nearness[right.where])
  return ordered.flatMap((action) => shortcutsOf(action, mac).map((keys) => ({ chords: keys.split(' '), id: action.id })))
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'))
  )
}

function startsWith(whole: readonly string[], start: readonly string[]): boolean {
  return start.every((chord, at) => whole[at] === chord)
}

/** Listens to the keyboard for the table of actions until the returned function is called. */
export function listenToKeys(mac: boolean): () => void {
  const sequences = keySequences(mac)
  let pressed: string[] = []
  let lastAt = 0

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const chord = chordOf(event, mac)
    if (chord === null) return
    const { palette, sheet } = useOverlays.getState()
    if (palette || sheet !== null) return
    if (isField(event.target) && (isPlain(chord) || ofFields.has(chord))) return

    const now = performance.now()
    const begun = now - lastAt < sequenceMs ? pressed : []
    lastAt = now
    for (const tried of begun.length > 0 ? [[...begun, chord], [chord]] : [[chord]]) {
      const matching = sequences.filter((sequence) => startsWith(sequence.chords, tried))
      const whole = matching.find((sequence) => sequence.chords.length === tried.length && canPerform(sequence.id))
      if (whole !== undefined) {
        pressed = []
        event.preventDefault()
        performAction(whole.id)
        return
      }
      if (matching.some((sequence) => sequence.chords.length > tried.length)) {
        pressed = tried
        event.preventDefault()
        return
      }
    }
    pressed = []
  }

  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
