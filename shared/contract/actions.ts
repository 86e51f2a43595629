/** Where an action can be done; elsewhere its key does nothing and its menu item is off. */
export type ActionPlace = 'anywhere' | 'document' | 'selection' | 'mention' | 'entity' | 'entity-page' | 'page' | 'empty-library'
export type MenuPlace = 'file' | 'edit' | 'view' | 'go' | 'document' | 'help'

/**
 * A shortcut: chords parted by a space are pressed one after the other (`g i`); within a chord `+` joins keys.
 * `mod` is Command on a Mac and Control elsewhere. A chord without `mod`, `ctrl` or `alt` is not heard while a field has focus.
 */
export interface Shortcut {
  readonly keys: string
  /** Left out: every platform. */
  readonly on?: 'mac' | 'others'
}

interface ActionShape {
  readonly id: string
  readonly where: ActionPlace
  readonly shortcuts: readonly Shortcut[]
  readonly menu: MenuPlace | null
  /** Whether the palette offers it. */
  readonly palette: boolean
}

/**
 * Everything a reader can do that has a name: one table for menus, palette, buttons and the shortcuts page, in the order they are shown.
 * The words are `shared/words/interface/actions`, keyed by id; what each does is registered by the renderer's features.
 */
export const actions = [
  { id: 'import-files', where: 'anywhere', shortcuts: [{ keys: 'mod+o' }], menu: 'file', palette: true },
  { id: 'import-folder', where: 'anywhere', shortcuts: [{ keys: 'mod+shift+o' }], menu: 'file', palette: true },
  { id: 'open-sample', where: 'empty-library', shortcuts: [{ keys: 's' }], menu: null, palette: true },
  { id: 'export-json', where: 'document', shortcuts: [], menu: 'file', palette: true },
  { id: 'export-markdown', where: 'document', shortcuts: [{ keys: 'mod+e' }], menu: 'file', palette: true },
  { id: 'export-csv', where: 'document', shortcuts: [], menu: 'file', palette: true },
  { id: 'open-settings', where: 'anywhere', shortcuts: [{ keys: 'mod+,' }], menu: 'file', palette: true },

  { id: 'undo', where: 'anywhere', shortcuts: [{ keys: 'mod+z' }, { keys: 'z' }], menu: 'edit', palette: true },
  {
    id: 'redo',
    where: 'anywhere',
    shortcuts: [{ keys: 'mod+shift+z' }, { keys: 'mod+y', on: 'others' }, { keys: 'shift+z' }],
    menu: 'edit',
    palette: true,
  },
  { id: 'search', where: 'anywhere', shortcuts: [{ keys: '/' }, { keys: 'mod+f' }], menu: 'edit', palette: true },
  { id: 'save-search', where: 'anywhere', shortcuts: [{ keys: 'mod+s' }], menu: 'edit', palette: true },

  { id: 'open-palette', where: 'anywhere', shortcuts: [{ keys: 'mod+k' }], menu: 'view', palette: false },
  { id: 'toggle-library', where: 'anywhere', shortcuts: [{ keys: '[' }], menu: 'view', palette: true },
  { id: 'toggle-inspector', where: 'anywhere', shortcuts: [{ keys: ']' }], menu: 'view', palette: true },
  { id: 'theme-system', where: 'anywhere', shortcuts: [], menu: 'view', palette: true },
  { id: 'theme-light', where: 'anywhere', shortcuts: [], menu: 'view', palette: true },
  { id: 'theme-dark', where: 'anywhere', shortcuts: [], menu: 'view', palette: true },
  { id: 'text-larger', where: 'anywhere', shortcuts: [{ keys: 'mod+=' }, { keys: 'mod++' }], menu: 'view', palette: true },
  { id: 'text-smaller', where: 'anywhere', shortcuts: [{ keys: 'mod+-' }], menu: 'view', palette: true },
  { id: 'text-normal', where: 'anywhere', shortcuts: [{ keys: 'mod+0' }], menu: 'view', palette: true },

  {
    id: 'go-back',
    where: 'anywhere',
    shortcuts: [
      { keys: 'mod+[', on: 'mac' },
      { keys: 'alt+arrowleft', on: 'others' },
    ],
    menu: 'go',
    palette: true,
  },
  {
    id: 'go-forward',
    where: 'anywhere',
    shortcuts: [
      { keys: 'mod+]', on: 'mac' },
      { keys: 'alt+arrowright', on: 'others' },
    ],
    menu: 'go',
    palette: true,
  },
  { id: 'next-document', where: 'anywhere', shortcuts: [{ keys: 'j' }], menu: 'go', palette: true },
  { id: 'previous-document', where: 'anywhere', shortcuts: [{ keys: 'k' }], menu: 'go', palette: true },
  { id: 'open-inbox', where: 'anywhere', shortcuts: [{ keys: 'g i' }], menu: 'go', palette: true },
  { id: 'open-reading', where: 'anywhere', shortcuts: [{ keys: 'g r' }], menu: 'go', palette: true },
  { id: 'open-reviewed', where: 'anywhere', shortcuts: [{ keys: 'g v' }], menu: 'go', palette: true },
  { id: 'open-all', where: 'anywhere', shortcuts: [{ keys: 'g a' }], menu: 'go', palette: true },
  { id: 'open-entity', where: 'entity', shortcuts: [{ keys: 'g e' }], menu: 'go', palette: true },
  { id: 'open-rules', where: 'anywhere', shortcuts: [{ keys: 'g u' }], menu: 'go', palette: true },
  { id: 'open-accuracy', where: 'anywhere', shortcuts: [{ keys: 'g m' }], menu: 'go', palette: true },
  { id: 'leave-page', where: 'page', shortcuts: [{ keys: 'escape' }], menu: null, palette: false },
  { id: 'filter-entities', where: 'document', shortcuts: [{ keys: 'e' }], menu: 'go', palette: true },
  { id: 'next-mention', where: 'entity', shortcuts: [{ keys: '.' }], menu: 'go', palette: true },
  { id: 'previous-mention', where: 'entity', shortcuts: [{ keys: ',' }], menu: 'go', palette: true },
  { id: 'check-mentions', where: 'document', shortcuts: [{ keys: 'r' }], menu: 'go', palette: true },

  { id: 'mark-reviewed', where: 'document', shortcuts: [{ keys: 'mod+enter' }], menu: 'document', palette: true },
  { id: 'mark-reading', where: 'document', shortcuts: [{ keys: 'shift+r' }], menu: 'document', palette: true },
  { id: 'mark-unread', where: 'document', shortcuts: [{ keys: 'shift+u' }], menu: 'document', palette: true },
  { id: 'tag-document', where: 'document', shortcuts: [{ keys: 't' }], menu: 'document', palette: true },
  { id: 'write-note', where: 'document', shortcuts: [{ keys: 'n' }], menu: 'document', palette: true },
  { id: 'highlight', where: 'selection', shortcuts: [{ keys: 'h' }], menu: 'document', palette: false },
  { id: 'comment', where: 'selection', shortcuts: [{ keys: 'c' }], menu: 'document', palette: false },
  { id: 'mark-entity', where: 'selection', shortcuts: [{ keys: 'm' }], menu: 'document', palette: false },
  { id: 'accept-mention', where: 'mention', shortcuts: [{ keys: 'a' }], menu: 'document', palette: false },
  { id: 'reject-mention', where: 'mention', shortcuts: [{ keys: 'x' }], menu: 'document', palette: false },
  { id: 'retype-mention', where: 'mention', shortcuts: [{ keys: 't' }], menu: 'document', palette: false },
  { id: 'merge-mention', where: 'mention', shortcuts: [{ keys: 'm' }], menu: 'document', palette: false },
  { id: 'rule-for-mention', where: 'mention', shortcuts: [{ keys: 'u' }], menu: 'document', palette: false },
  { id: 'split-mention', where: 'mention', shortcuts: [{ keys: 'o' }], menu: 'document', palette: false },
  { id: 'rename-mention', where: 'mention', shortcuts: [{ keys: 'f2' }], menu: 'document', palette: false },
  { id: 'end-later', where: 'mention', shortcuts: [{ keys: 'shift+arrowright' }], menu: null, palette: false },
  { id: 'end-earlier', where: 'mention', shortcuts: [{ keys: 'shift+arrowleft' }], menu: null, palette: false },
  { id: 'start-later', where: 'mention', shortcuts: [{ keys: 'alt+shift+arrowright' }], menu: null, palette: false },
  { id: 'start-earlier', where: 'mention', shortcuts: [{ keys: 'alt+shift+arrowleft' }], menu: null, palette: false },
  { id: 'skip-mention', where: 'mention', shortcuts: [{ keys: 's' }], menu: null, palette: false },
  { id: 'next-to-check', where: 'mention', shortcuts: [{ keys: 'j' }], menu: null, palette: false },
  { id: 'previous-to-check', where: 'mention', shortcuts: [{ keys: 'k' }], menu: null, palette: false },
  { id: 'leave-review', where: 'mention', shortcuts: [{ keys: 'escape' }], menu: null, palette: false },
  { id: 'set-article-day', where: 'document', shortcuts: [], menu: 'document', palette: true },
  { id: 'merge-entity', where: 'entity-page', shortcuts: [{ keys: 'm' }], menu: null, palette: true },
  { id: 'rename-entity', where: 'entity-page', shortcuts: [{ keys: 'f2' }], menu: null, palette: true },
  { id: 'retype-entity', where: 'entity-page', shortcuts: [{ keys: 'shift+t' }], menu: null, palette: true },
  { id: 'rule-for-entity', where: 'entity-page', shortcuts: [{ keys: 'u' }], menu: null, palette: true },
  { id: 'tag-entity', where: 'entity-page', shortcuts: [{ keys: 't' }], menu: null, palette: true },
  { id: 'note-entity', where: 'entity-page', shortcuts: [{ keys: 'n' }], menu: null, palette: true },
  { id: 'read-again', where: 'document', shortcuts: [], menu: 'document', palette: true },
  { id: 'remove-document', where: 'document', shortcuts: [{ keys: 'mod+backspace' }], menu: 'document', palette: true },

  { id: 'open-history', where: 'anywhere', shortcuts: [{ keys: 'mod+shift+h' }], menu: 'help', palette: true },
  { id: 'open-shortcuts', where: 'anywhere', shortcuts: [{ keys: '?' }], menu: 'help', palette: true },
] as const satisfies readonly ActionShape[]

export type ActionId = (typeof actions)[number]['id']
/** An entry of the table, with its own id. */
export interface Action extends ActionShape {
  readonly id: ActionId
}

const byId: ReadonlyMap<string, Action> = new Map(actions.map((action): [string, Action] => [action.id, action]))

export function findAction(id: string): Action | null {
  return byId.get(id) ?? null
}

/** The shortcuts of an action on a platform, the one to show first. */
export function shortcutsOf(action: Action, mac: boolean): readonly string[] {
  return action.shortcuts
    .filter((shortcut) => shortcut.on === undefined || (shortcut.on === 'mac') === mac)
    .map((shortcut) => shortcut.keys)
}
