import { ipcRenderer } from 'electron'
import { privateChannels } from './private-channels.ts'

/** What of the page this layer needs; it has no type for a document. */
interface Page {
  addEventListener(type: 'securitypolicyviolation', listener: (event: { readonly blockedURI: string }) => void): void
}

/** Tells the shell of every network request that the page's policy stopped before it came to the network, so that it is counted. */
export function reportStoppedRequests(): void {
  const page: unknown = Reflect.get(globalThis, 'document')
  if (!isPage(page)) return
  page.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    if (/^(https?|wss?|ftp|file):/iu.test(blockedURI) || blockedURI === 'file') ipcRenderer.send(privateChannels.stopped)
  })
}

function isPage(value: unknown): value is Page {
  return typeof value === 'object' && value !== null && 'addEventListener' in value
}
