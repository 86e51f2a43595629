import { BrowserWindow, ipcMain } from 'electron'
import { privateChannels } from '../preload/private-channels.ts'
import type { BlockedRequests } from './request-policy.ts'
import type { ServiceLink } from './service-link.ts'
import { callingWindow } from './shell-handlers.ts'

/** Gives each window its port to the service when its page asks, and a new one when the service was started again. */
export interface WindowPorts {
  renew(): void
}

export function brokerWindowPorts(link: () => ServiceLink, blocked: BlockedRequests): WindowPorts {
  const open = (window: BrowserWindow) => window.webContents.postMessage(privateChannels.port, null, [link().openPort()])
  ipcMain.on(privateChannels.wantPort, (event) => {
    const window = callingWindow(event)
    if (window !== null) open(window)
  })
  ipcMain.on(privateChannels.stopped, (event) => {
    if (callingWindow(event) !== null) blocked.add()
  })
  return {
    renew() {
      for (const window of BrowserWindow.getAllWindows()) {
        window.webContents.send(privateChannels.portLost)
        open(window)
      }
    },
  }
}
