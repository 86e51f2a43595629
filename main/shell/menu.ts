import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { actions, type Action, type ActionId, type MenuPlace } from '../../shared/contract/actions.ts'
import { actionWords } from '../../shared/words/interface/actions.ts'
import { shellWords } from '../../shared/words/interface/shell.ts'
import { menuAccelerator } from './accelerator.ts'

export interface MenuOptions {
  readonly onAction: (action: ActionId) => void
  /** Whether the developer tools may be opened (a clone, not a release). */
  readonly allowDevtools: boolean
}

/** Sets the menu from the table of actions, in each platform's habits. */
export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options, process.platform)))
}

export function menuTemplate({ onAction, allowDevtools }: MenuOptions, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const settings = itemsOf((action) => action.id === 'open-settings', onAction, platform)
  const part = (place: MenuPlace) =>
    itemsOf((action) => action.menu === place && !(isMac && action.id === 'open-settings'), onAction, platform)
  const edit = part('edit')
  const label = (place: MenuPlace | 'window') => shellWords[`menu-${place}`]
  return [
    ...(isMac
      ? [
          {
            label: app.name,
            submenu: [
              { role: 'about' },
              separator,
              ...settings,
              separator,
              { role: 'services' },
              separator,
              { role: 'hide' },
              { role: 'hideOthers' },
              { role: 'unhide' },
              separator,
              { role: 'quit' },
            ],
          } satisfies MenuItemConstructorOptions,
        ]
      : []),
    { label: label('file'), submenu: [...part('file'), separator, isMac ? { role: 'close' } : { role: 'quit', label: shellWords.quit }] },
    {
      label: label('edit'),
      submenu: [
        ...edit.slice(0, 2),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        ...edit.slice(2),
      ],
    },
    {
      label: label('view'),
      submenu: [
        ...part('view'),
        separator,
        { role: 'togglefullscreen' },
        ...(allowDevtools ? [{ role: 'toggleDevTools' } satisfies MenuItemConstructorOptions] : []),
      ],
    },
    { label: label('go'), submenu: part('go') },
    { label: label('document'), submenu: part('document') },
    ...(isMac ? [{ role: 'windowMenu' } satisfies MenuItemConstructorOptions] : []),
    { role: 'help', label: label('help'), submenu: part('help') },
  ]
}

function itemsOf(
  belongs: (action: Action) => boolean,
  onAction: (action: ActionId) => void,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const all: readonly Action[] = actions
  return all.filter(belongs).map((action) => {
    const accelerator = menuAccelerator(action, platform)
    return {
      id: action.id,
      label: actionWords[action.id],
      click: () => onAction(action.id),
      // Subtle: the window hears its own keys and knows whether a field has focus; the menu shows them and leaves them alone.
      ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    }
  })
}
