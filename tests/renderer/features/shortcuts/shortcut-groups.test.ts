import { expect, test } from 'vitest'
import { actions, shortcutsOf } from '../../../../shared/contract/actions.ts'
import { shortcutGroups } from '../../../../renderer/features/shortcuts/shortcut-groups.ts'

test.each([true, false])('every action with a key is listed once, in the order of the table (Mac: %s)', (mac) => {
  const groups = shortcutGroups(mac)
  const listed = groups.flatMap((group) => group.actions.map((action) => action.id))
  const wanted = actions.filter((action) => shortcutsOf(action, mac).length > 0).map((action) => action.id)
  expect([...listed].sort()).toEqual([...wanted].sort())
  for (const group of groups) {
    const places = group.actions.map((action) => wanted.indexOf(action.id))
    expect(places).toEqual([...places].sort((left, right) => left - right))
  }
})
