import { expect, test } from 'vitest'
import { actions } from '../../../shared/contract/actions.ts'
import { keyCaps } from '../../../renderer/ui/key-names.ts'

function names(keys: string, mac: boolean): readonly string[] {
  return keyCaps(keys, mac).map((cap) => cap.map((piece) => piece.name).join(' '))
}

test('a chord is one cap and keys one after the other are several', () => {
  expect(names('mod+k', true)).toEqual(['Command K'])
  expect(names('mod+k', false)).toEqual(['Ctrl K'])
  expect(names('g i', true)).toEqual(['G', 'I'])
  expect(names('mod++', false)).toEqual(['Ctrl +'])
  expect(names('mod+shift+enter', true)).toEqual(['Command Shift Enter'])
  expect(names('alt+arrowleft', false)).toEqual(['Alt Left'])
})

test('every key of the table of actions has a name', () => {
  for (const { shortcuts } of actions) {
    for (const { keys } of shortcuts)
      for (const name of names(keys, false)) expect(name).toMatch(/^(?:(?:Ctrl|Alt|Shift) )*(?:[^a-z]|[A-Z][a-z]+|F\d+)$/u)
  }
})
