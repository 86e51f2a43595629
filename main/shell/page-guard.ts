import type { WebContents } from 'electron'
import { isOwnPage, pageAddress } from './own-addresses.ts'

/** Keeps a window on its own page: it goes nowhere else, opens no window and holds no other page. */
export function guardPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault()
  })
  // Subtle: no event asks before a page goes to about:blank, so a window that went there is brought back (which ends whatever else was loading in it).
  contents.on('did-navigate', (_event, address) => {
    if (contents.getType() === 'window' && !isOwnPage(address)) void contents.loadURL(pageAddress).catch(() => {})
  })
}
