import { t } from 'i18next'
import type { ShellEvent, ShellEventPayload } from '../../shared/contract/bridge.ts'
import { connectToHost } from './host-port.ts'
import type { Surroundings } from './surroundings.ts'
import { askForFiles, upload, uploadsOfDrop } from './upload.ts'

const openable = new Set(['http:', 'https:', 'mailto:'])

function isOpenable(url: string): boolean {
  return URL.canParse(url) && openable.has(new URL(url).protocol)
}

function saveBlob(name: string, text: string): void {
  const link = document.createElement('a')
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** What the browser can do of what the shell does; requests stopped by the page's policy are counted as the shell counts them. */
export function hostSurroundings(): Surroundings {
  let blocked = 0
  const listeners: { readonly [E in ShellEvent]: Set<(payload: ShellEventPayload<E>) => void> } = {
    'shell:action-chosen': new Set(),
    'shell:request-blocked': new Set(),
    'shell:files-opened': new Set(),
  }
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    // Subtle: the policy also stops things that go nowhere, such as code from a string; those are no requests.
    if (!/^(?:https?|wss?|ftp):/iu.test(blockedURI)) return
    blocked += 1
    for (const listener of listeners['shell:request-blocked']) listener({ count: blocked })
  })
  return {
    platform: 'browser',
    connect: connectToHost,
    chooseFiles: async (what) => upload(await askForFiles(what)),
    takeDrop: async (data) => upload(await uploadsOfDrop(data)),
    openLink: (url) => {
      if (!isOpenable(url) || !window.confirm(t('app.open-outside', { url }))) return Promise.resolve(false)
      window.open(url, '_blank', 'noopener,noreferrer')
      return Promise.resolve(true)
    },
    saveText: (name, text) => {
      saveBlob(name, text)
      return Promise.resolve(true)
    },
    blockedRequests: () => Promise.resolve(blocked),
    onEvent: (event, listener) => {
      listeners[event].add(listener)
      return () => listeners[event].delete(listener)
    },
  }
}
