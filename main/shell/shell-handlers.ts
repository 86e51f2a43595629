import { writeFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { z } from 'zod'
import { app, BrowserWindow, dialog, ipcMain, shell, type IpcMainInvokeEvent } from 'electron'
import { shellChannels, type ShellChannel, type ShellRequest, type ShellResponse } from '../../shared/contract/bridge.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'
import { shellWords } from '../../shared/words/interface/shell.ts'
import { openableLink } from './link-verdict.ts'
import { isOwnPage } from './own-addresses.ts'
import type { BlockedRequests } from './request-policy.ts'
import type { ServiceLink } from './service-link.ts'

type Handlers = { readonly [C in ShellChannel]: (request: ShellRequest<C>, window: BrowserWindow) => Promise<ShellResponse<C>> }

const readable = ['md', 'markdown', 'mdown', 'txt', 'text', 'html', 'htm', 'xhtml']

/** The contract's table, seen channel by channel. */
const table: { readonly [C in ShellChannel]: { readonly request: z.ZodType<ShellRequest<C>> } } = shellChannels

/** Answers every channel of the shell's table. A call from anything but a window's own page, or that does not parse, is refused. */
export function answerShellChannels(link: () => ServiceLink, blocked: BlockedRequests): void {
  const handlers = shellHandlers(link, blocked)
  const answer = <C extends ShellChannel>(channel: C) => {
    ipcMain.handle(channel, (event, raw: unknown) => {
      const window = callingWindow(event)
      if (window === null) throw new ProblemError(problem('unauthorized'))
      const request = table[channel].request.safeParse(raw)
      if (!request.success) throw new ProblemError(problem('bad-request', { detail: channel }))
      return handlers[channel](request.data, window)
    })
  }
  for (const channel of Object.keys(shellChannels)) if (isShellChannel(channel)) answer(channel)
}

/** The window whose own page sent a call; null for any other sender, a frame within that page included. */
export function callingWindow(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): BrowserWindow | null {
  const frame = event.senderFrame
  const isOwn = frame !== null && frame === event.sender.mainFrame && isOwnPage(frame.url)
  return isOwn ? BrowserWindow.fromWebContents(event.sender) : null
}

function isShellChannel(name: string): name is ShellChannel {
  return Object.hasOwn(shellChannels, name)
}

function shellHandlers(link: () => ServiceLink, blocked: BlockedRequests): Handlers {
  return {
    async 'shell:choose-files'({ what }, window) {
      const chosen = await dialog.showOpenDialog(window, {
        title: shellWords[what === 'files' ? 'choose-files' : 'choose-folder'],
        buttonLabel: shellWords.import,
        properties: what === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory', 'multiSelections'],
        filters:
          what === 'files'
            ? [
                { name: shellWords['readable-files'], extensions: readable },
                { name: shellWords['all-files'], extensions: ['*'] },
              ]
            : [],
      })
      return { ticket: chosen.canceled || chosen.filePaths.length === 0 ? null : await link().issueTicket(chosen.filePaths) }
    },
    async 'shell:take-dropped'({ paths }) {
      if (!paths.every((path) => isAbsolute(path))) throw new ProblemError(problem('bad-request', { detail: 'shell:take-dropped' }))
      return { ticket: await link().issueTicket(paths) }
    },
    async 'shell:open-link'({ url }, window) {
      const openable = openableLink(url)
      if (openable === null) return { opened: false }
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: shellWords['open-link'],
        detail: openable.explanation,
        buttons: [shellWords.open, shellWords.cancel],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      })
      if (response !== 0) return { opened: false }
      await shell.openExternal(openable.url)
      return { opened: true }
    },
    async 'shell:save-text'({ name, text }, window) {
      const plain = name.replace(/[/\\:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/u, '')
      const chosen = await dialog.showSaveDialog(window, {
        title: shellWords['save-text'],
        defaultPath: join(app.getPath('documents'), plain),
      })
      if (chosen.canceled || chosen.filePath === '') return { saved: false }
      try {
        await writeFile(chosen.filePath, text)
      } catch (error) {
        const why = problem('write-failed', { detail: error instanceof Error ? error.message : String(error) }, chosen.filePath)
        await dialog.showMessageBox(window, { type: 'error', message: why.message, detail: why.remedy })
        return { saved: false }
      }
      return { saved: true }
    },
    'shell:blocked-requests': () => Promise.resolve({ count: blocked.count() }),
  }
}
