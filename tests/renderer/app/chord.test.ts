import { describe, expect, it } from 'vitest'
import { chordOf, isPlain } from '../../../renderer/app/actions/chord.ts'
import { keySequences } from '../../../renderer/app/actions/keyboard.ts'

const bare = { code: '', metaKey: false, ctrlKey: false, altKey: false, shiftKey: false }

describe('chordOf', () => {
  it('writes presses as the table of actions does', () => {
    expect(chordOf({ ...bare, key: 'j', code: 'KeyJ' }, false)).toBe('j')
    expect(chordOf({ ...bare, key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }, false)).toBe('mod+shift+z')
    expect(chordOf({ ...bare, key: 'Z', code: 'KeyZ', metaKey: true, shiftKey: true }, true)).toBe('mod+shift+z')
    expect(chordOf({ ...bare, key: 'ArrowLeft', altKey: true }, false)).toBe('alt+arrowleft')
    expect(chordOf({ ...bare, key: 'Enter', ctrlKey: true }, false)).toBe('mod+enter')
  })

  it('does not count the Shift that a sign needs', () => {
    expect(chordOf({ ...bare, key: '?', shiftKey: true }, false)).toBe('?')
    expect(chordOf({ ...bare, key: '/', shiftKey: true }, false)).toBe('/')
    expect(chordOf({ ...bare, key: '+', shiftKey: true, ctrlKey: true }, false)).toBe('mod++')
  })

  it('hears letters by their place on other alphabets’ layouts', () => {
    expect(chordOf({ ...bare, key: 'о', code: 'KeyJ' }, false)).toBe('j')
    expect(chordOf({ ...bare, key: 'κ', code: 'KeyK', ctrlKey: true }, false)).toBe('mod+k')
  })

  it('waits for more than a modifier', () => {
    expect(chordOf({ ...bare, key: 'Shift', shiftKey: true }, false)).toBeNull()
    expect(chordOf({ ...bare, key: 'Dead' }, false)).toBeNull()
  })

  it('tells what would type something', () => {
    expect(['j', 'shift+z', '?', '['].every(isPlain)).toBe(true)
    expect(['mod+k', 'alt+arrowleft', 'ctrl+a'].some(isPlain)).toBe(false)
  })
})

describe('the table of actions', () => {
  it.each([true, false])('gives no two actions of one place the same keys (Mac: %s)', async (mac) => {
    const { actions, shortcutsOf } = await import('../../../shared/contract/actions.ts')
    const taken = actions.flatMap((action) => shortcutsOf(action, mac).map((keys) => `${action.where} ${keys}`))
    expect(new Set(taken).size).toBe(taken.length)
  })

  it.each([true, false])('has no key that is also the beginning of a sequence (Mac: %s)', (mac) => {
    const all = keySequences(mac)
    const beginnings = new Set(all.filter(({ chords }) => chords.length > 1).map(({ chords }) => chords[0]))
    expect(all.filter(({ chords }) => chords.length === 1 && beginnings.has(chords[0]))).toEqual([])
  })
})
