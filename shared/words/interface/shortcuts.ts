import type { MenuPlace } from '../../contract/actions.ts'

/** The page of keyboard shortcuts. */
export const shortcutsWords = {
  title: 'Keyboard shortcuts',
  help: 'Letters work wherever nothing is being written. Two keys with a space between are pressed one after the other.',
  or: 'or',
  close: 'Close',
  groups: { file: 'Files', edit: 'Edit and search', view: 'View', go: 'Go', document: 'Document', help: 'Help' } satisfies Record<
    MenuPlace,
    string
  >,
  other: 'Anywhere',
} as const
