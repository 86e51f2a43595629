import type { z } from 'zod'
import { ipcRenderer, webUtils } from 'electron'
import {
  shellChannels,
  shellEvents,
  type LecternBridge,
  type Platform,
  type ShellChannel,
  type ShellEvent,
  type ShellEventPayload,
  type ShellRequest,
  type ShellResponse,
} from '../../shared/contract/bridge.ts'
import { openServicePort } from './service-port.ts'

/** The contract's tables, seen entry by entry. */
const answers: { readonly [C in ShellChannel]: { readonly response: z.ZodType<ShellResponse<C>> } } = shellChannels
const payloads: { readonly [E in ShellEvent]: z.ZodType<ShellEventPayload<E>> } = shellEvents

const platforms: Partial<Record<NodeJS.Platform, Platform>> = { darwin: 'mac', win32: 'windows' }

/** `window.lectern`: the shell's table and the port to the service, as functions. Nothing of Electron or Node goes through. */
export function shellBridge(): LecternBridge<File> {
  const port = openServicePort()
  return {
    platform: platforms[process.platform] ?? 'linux',
    connect: () => port,
    chooseFiles: async (what) => (await call('shell:choose-files', { what })).ticket,
    async takeDropped(files) {
      // Subtle: only a File that the system made has a path; one that the page made has none, and asks for nothing.
      const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '')
      if (paths.length === 0) return null
      return (await call('shell:take-dropped', { paths })).ticket
    },
    openLink: async (url) => (await call('shell:open-link', { url })).opened,
    saveText: async (name, text) => (await call('shell:save-text', { name, text })).saved,
    blockedRequests: async () => (await call('shell:blocked-requests', {})).count,
    onEvent: listenTo,
  }
}

async function call<C extends ShellChannel>(channel: C, request: ShellRequest<C>): Promise<ShellResponse<C>> {
  return answers[channel].response.parse(await ipcRenderer.invoke(channel, request))
}

function listenTo<E extends ShellEvent>(event: E, listener: (payload: ShellEventPayload<E>) => void): () => void {
  const hear = (_: unknown, raw: unknown) => listener(payloads[event].parse(raw))
  ipcRenderer.on(event, hear)
  for (const raw of unheard.get(event)?.splice(0) ?? []) hear(null, raw)
  return () => void ipcRenderer.off(event, hear)
}

/** Events that must not be missed although the page is not listening yet. */
const unheard = new Map<string, unknown[]>([['shell:files-opened', []]])
for (const [event, waiting] of unheard) {
  ipcRenderer.on(event, (_, raw: unknown) => {
    if (ipcRenderer.listenerCount(event) === 1) waiting.push(raw)
  })
}
