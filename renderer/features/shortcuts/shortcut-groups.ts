import { actions, shortcutsOf } from '../../../shared/contract/actions.ts'
import type { Action, MenuPlace } from '../../../shared/contract/actions.ts'

interface ShortcutGroup {
  /** Null for actions that stand in no menu. */
  readonly menu: MenuPlace | null
  readonly actions: readonly Action[]
}

/** The actions that have a key on this platform, by the menu they stand in, in the table's order. */
export function shortcutGroups(mac: boolean): readonly ShortcutGroup[] {
  const withKeys: readonly Action[] = actions.filter((action) => shortcutsOf(action, mac).length > 0)
  const menus = [...new Set(withKeys.map((action) => action.menu))]
  return menus
    .map((menu) => ({ menu, actions: withKeys.filter((action) => action.menu === menu) }))
    .sort((left, right) => Number(left.menu === null) - Number(right.menu === null))
}
