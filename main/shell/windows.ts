import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron'
import type { ShellEvent, ShellEventPayload } from '../../shared/contract/bridge.ts'
import { shellWords } from '../../shared/words/interface/shell.ts'
import { pageAddress } from './own-addresses.ts'
import { fitWindow, keepWindow, readWindow, smallestWindow } from './window-bounds.ts'

export interface WindowFolders {
  readonly preload: string
  /** Where the window's place is kept. */
  readonly boundsFile: string
}

/** The desk behind the page before anything is drawn, as in the tokens. */
const deskColor = () => (nativeTheme.shouldUseDarkColors ? '#141517' : '#f2f2f0')

/** Opens a window on Lectern's page, where it was last, with everything closed that a page could reach out by. */
export function openWindow(folders: WindowFolders): BrowserWindow {
  const saved = readWindow(folders.boundsFile)
  const window = new BrowserWindow({
    ...fitWindow(
      saved?.bounds ?? null,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: shellWords.name,
    show: false,
    backgroundColor: deskColor(),
    webPreferences: {
      preload: folders.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  if (saved?.maximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => void keepWindow(folders.boundsFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() }))
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') void offerReload(window)
  })
  void window.loadURL(pageAddress)
  return window
}

/** Says something to every window. */
export function tellWindows<E extends ShellEvent>(event: E, payload: ShellEventPayload<E>): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(event, payload)
}

/** Brings a window to the front that may be behind others or folded away. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

export function windowFolders(appFolder: string): WindowFolders {
  return { preload: join(appFolder, 'dist', 'preload', 'preload.cjs'), boundsFile: join(app.getPath('userData'), 'window.json') }
}

async function offerReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: shellWords['window-gone'],
    detail: shellWords['window-gone-detail'],
    buttons: [shellWords['open-again'], shellWords.quit],
    noLink: true,
  })
  if (response === 0 && !window.isDestroyed()) window.reload()
  else app.quit()
}
