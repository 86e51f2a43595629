// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listenToKeys } from '../../../renderer/app/actions/keyboard.ts'
import { registerActions } from '../../../renderer/state/actions.ts'
import { useOverlays } from '../../../renderer/state/overlays.ts'

let done: string[] = []
let stops: (() => void)[] = []

function does(...names: Parameters<typeof registerActions>[0][]): void {
  for (const map of names) stops.push(registerActions(map))
}

function press(key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  target.dispatchEvent(event)
  return event
}

const say = (name: string) => ({ perform: () => void done.push(name) })

beforeEach(() => {
  done = []
  stops = [listenToKeys(false)]
})
afterEach(() => {
  for (const stop of stops) stop()
  document.body.replaceChildren()
  useOverlays.getState().close()
})

describe('the keyboard', () => {
  it('does a single letter, and keeps it from the page', () => {
    does({ 'next-document': say('next') })
    expect(press('j').defaultPrevented).toBe(true)
    expect(done).toEqual(['next'])
  })

  it('does sequences, and forgets a first key that leads nowhere', () => {
    does({ 'open-inbox': say('inbox'), 'next-document': say('next') })
    press('g')
    press('i')
    press('g')
    press('j')
    press('i')
    expect(done).toEqual(['inbox', 'next'])
  })

  it('leaves letters and the field’s own chords to a field, other chords not', () => {
    does({ 'next-document': say('next'), undo: say('undo'), 'open-palette': say('palette') })
    const field = document.createElement('input')
    document.body.append(field)
    press('j', {}, field)
    press('z', { ctrlKey: true }, field)
    press('k', { ctrlKey: true }, field)
    expect(done).toEqual(['palette'])
  })

  it('gives a key that several want to the action nearest to the reader', () => {
    does({ 'tag-document': say('tag') })
    press('t')
    does({ 'retype-mention': say('retype') })
    press('t')
    expect(done).toEqual(['tag', 'retype'])
  })

  it('passes over what cannot be done now', () => {
    does({ 'tag-document': say('tag'), 'retype-mention': { ...say('retype'), canPerform: () => false } })
    press('t')
    expect(done).toEqual(['tag'])
  })

  it('is silent under a sheet, and when something else has used the key', () => {
    does({ 'next-document': say('next') })
    useOverlays.getState().openSheet('settings')
    press('j')
    useOverlays.getState().close()
    const event = new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true })
    event.preventDefault()
    document.body.dispatchEvent(event)
    expect(done).toEqual([])
  })
})
