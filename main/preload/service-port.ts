import { ipcRenderer } from 'electron'
import type { ServicePort } from '../../shared/contract/bridge.ts'
import { changedTopics } from '../../shared/contract/events.ts'
import { eventFrame, type ServiceFrame } from '../../shared/contract/frames.ts'
import { problem } from '../../shared/words/problems.ts'
import { privateChannels } from './private-channels.ts'

/** What of a page's MessagePort is used; this layer has no types of a page. */
interface PagePort {
  postMessage(message: unknown): void
  onmessage: ((message: { readonly data: unknown }) => void) | null
}

/**
 * The page's way to the service, over a MessagePort of its own that the shell opens. When the service ends and is started again,
 * calls under way are answered with `service-stopped`, frames go to the new port, and listeners are told that anything may have changed.
 */
export function openServicePort(): Promise<ServicePort> {
  const listeners = new Set<(frame: unknown) => void>()
  const pending = new Set<number>()
  let current: PagePort | null = null

  const tell = (frame: unknown) => {
    const answered = answeredCall(frame)
    if (answered !== null) pending.delete(answered)
    for (const listener of listeners) listener(frame)
  }
  const answerStopped = (id: number) => {
    const stopped: ServiceFrame = { kind: 'answer', id, result: { ok: false, problem: problem('service-stopped') } }
    tell(stopped)
  }
  const port: ServicePort = {
    send(frame) {
      if (frame.kind === 'call') pending.add(frame.id)
      if (current !== null) current.postMessage(frame)
      else if (frame.kind === 'call') queueMicrotask(() => answerStopped(frame.id))
    },
    listen(onFrame) {
      listeners.add(onFrame)
      return () => void listeners.delete(onFrame)
    },
  }

  ipcRenderer.on(privateChannels.portLost, () => {
    current = null
    for (const id of pending) answerStopped(id)
  })
  return new Promise((resolve) => {
    let isFirst = true
    ipcRenderer.on(privateChannels.port, (event) => {
      const opened: PagePort | undefined = event.ports[0]
      if (opened === undefined) return
      current = opened
      opened.onmessage = (message) => tell(message.data)
      if (isFirst) resolve(port)
      else tell(eventFrame('library:changed', { topics: [...changedTopics], documents: null }))
      isFirst = false
    })
    ipcRenderer.send(privateChannels.wantPort)
  })
}

function answeredCall(frame: unknown): number | null {
  if (typeof frame !== 'object' || frame === null || !('kind' in frame) || frame.kind !== 'answer') return null
  return 'id' in frame && typeof frame.id === 'number' ? frame.id : null
}
