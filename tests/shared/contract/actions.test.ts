import { describe, expect, it } from 'vitest'
import { actions } from '../../../shared/contract/actions.ts'
import { actionWords } from '../../../shared/words/interface/actions.ts'

describe('the table of actions', () => {
  it('gives every action a way by keyboard: keys of its own, or a place in the palette', () => {
    const stranded = actions.filter(({ shortcuts, palette }) => shortcuts.length === 0 && !palette).map(({ id }) => id)
    expect(stranded).toEqual([])
  })

  it('gives every action its words, and no two the same name', () => {
    const names = actions.map(({ id }) => actionWords[id])
    expect(names.filter((name) => name.trim() === '')).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(['mac', 'others'] as const)('lets no two actions of one place share keys (%s)', (platform) => {
    const taken = new Map<string, string>()
    const clashes: string[] = []
    for (const { id, where, shortcuts } of actions) {
      for (const shortcut of shortcuts) {
        if ('on' in shortcut && shortcut.on !== platform) continue
        const key = `${where}: ${shortcut.keys}`
        const other = taken.get(key)
        if (other !== undefined) clashes.push(`${key} is both ${other} and ${id}`)
        taken.set(key, id)
      }
    }
    expect(clashes).toEqual([])
  })
})
