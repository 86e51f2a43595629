import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, dialog, session } from 'electron'
import { z } from 'zod'
import type { ActionId } from '../../shared/contract/actions.ts'
import type { ShellEvent } from '../../shared/contract/bridge.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import type { Ticket } from '../../shared/model/ids.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'
import { shellWords } from '../../shared/words/interface/shell.ts'
import { setAppSwitches } from './app-switches.ts'
import { gatherIncomingFiles } from './incoming-files.ts'
import { setMenu } from './menu.ts'
import { guardPage } from './page-guard.ts'
import { registerPageScheme, servePageScheme } from './page-scheme.ts'
import { closeSession } from './request-policy.ts'
import { startServiceLink, type ServiceLink } from './service-link.ts'
import { answerShellChannels } from './shell-handlers.ts'
import { readStartOptions } from './start-options.ts'
import { brokerWindowPorts, type WindowPorts } from './window-ports.ts'
import { openWindow, showWindow, tellWindows, windowFolders } from './windows.ts'

// Boot, in order: switches and scheme (before the app is ready), one instance, session, service, menu, window, files.
// Shutdown, in order: windows close, then the service ends its work, then the app goes.

const HandedOver = z.object({ files: z.array(z.string()) })
const appFolder = fileURLToPath(new URL('../..', import.meta.url))
const startOptions = readStartOptions(process.argv.slice(1), process.cwd(), !app.isPackaged)
const incoming = gatherIncomingFiles()
let link: ServiceLink | null = null
let ports: WindowPorts | null = null
let stopped = false

setAppSwitches()
registerPageScheme()

if (app.requestSingleInstanceLock({ files: startOptions.files })) {
  incoming.add(startOptions.files)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    incoming.add([path])
  })
  // Subtle: Chromium reorders a second instance's words, so its files come as data.
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const handedOver = HandedOver.safeParse(data)
    if (handedOver.success) incoming.add(handedOver.data.files)
    const window = BrowserWindow.getAllWindows()[0]
    if (window !== undefined) showWindow(window)
  })
  app.on('web-contents-created', (_event, contents) => guardPage(contents))
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (link !== null && BrowserWindow.getAllWindows().length === 0) openWindow(windowFolders(appFolder))
  })
  app.on('will-quit', (event) => {
    if (stopped || link === null) return
    event.preventDefault()
    void link.stop().finally(() => {
      stopped = true
      app.quit()
    })
  })
  void app.whenReady().then(boot).catch(leave)
} else {
  app.quit()
}

async function boot(): Promise<void> {
  const allowDevtools = !app.isPackaged
  const blocked = closeSession(session.defaultSession, allowDevtools, (count) => tellWindows('shell:request-blocked', { count }))
  servePageScheme(session.defaultSession, join(appFolder, 'dist', 'renderer'))
  link = await startServiceLink({
    entry: join(appFolder, 'dist', 'main', 'service-process.js'),
    workerEntry: join(appFolder, 'dist', 'main', 'worker-process.js'),
    library: startOptions.library ?? process.env['LECTERN_LIBRARY'] ?? join(app.getPath('userData'), 'library'),
    resources: join(appFolder, 'resources'),
    onRestarted: () => ports?.renew(),
    onGone: () => void sayGone(),
  })
  answerShellChannels(currentLink, blocked)
  ports = brokerWindowPorts(currentLink, blocked)
  setMenu({ allowDevtools, onAction: tellFrontWindow })
  openWindow(windowFolders(appFolder))
  incoming.deliver(currentLink, handToWindow)
}

/** Gives files the system handed over to a window; opens one where there is none (a Mac goes on without windows). */
function handToWindow(ticket: Ticket): void {
  const window = BrowserWindow.getAllWindows()[0] ?? openWindow(windowFolders(appFolder))
  const send = () => window.webContents.send('shell:files-opened' satisfies ShellEvent, { ticket })
  if (window.webContents.isLoading()) window.webContents.once('did-finish-load', send)
  else send()
}

function tellFrontWindow(action: ActionId): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  window?.webContents.send('shell:action-chosen' satisfies ShellEvent, { action })
}

function currentLink(): ServiceLink {
  if (link === null) throw new ProblemError(problem('service-stopped'))
  return link
}

/** The library cannot be opened: says why in a dialog and goes, with the exit code the command line has for it. */
async function leave(error: unknown): Promise<void> {
  const why: Problem =
    error instanceof ProblemError ? error.problem : problem('internal', { detail: error instanceof Error ? error.message : String(error) })
  console.error(`${why.message} ${why.remedy}`)
  await dialog.showMessageBox({
    type: 'error',
    title: shellWords.name,
    message: shellWords['cannot-start'],
    detail: `${why.message}\n\n${why.remedy}`,
    buttons: [shellWords.quit],
    noLink: true,
  })
  app.exit(3)
}

async function sayGone(): Promise<void> {
  await dialog.showMessageBox({
    type: 'error',
    title: shellWords.name,
    message: shellWords['service-gone'],
    detail: shellWords['service-gone-detail'],
    buttons: [shellWords.quit],
    noLink: true,
  })
  stopped = true
  app.exit(1)
}
