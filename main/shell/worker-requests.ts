import type { MessagePortMain } from 'electron'
import type { WorkerLauncher } from '../workers/launcher.ts'
import type { FromService } from './link-messages.ts'

/** The service's side of the shell's workers: asks for one, and is told of its port and its end. */
export interface WorkerRequests {
  readonly launch: WorkerLauncher
  connect(worker: number, port: MessagePortMain): void
  ended(worker: number): void
}

interface Asked {
  port: MessagePortMain | null
  /** What was sent before the port came. */
  readonly waiting: unknown[]
  readonly messageListeners: ((message: unknown) => void)[]
  readonly exitListeners: (() => void)[]
}

export function openWorkerRequests(say: (message: FromService) => void): WorkerRequests {
  const asked = new Map<number, Asked>()
  let last = 0
  return {
    launch() {
      const worker = (last += 1)
      const entry: Asked = { port: null, waiting: [], messageListeners: [], exitListeners: [] }
      asked.set(worker, entry)
      say({ kind: 'start-worker', worker })
      return {
        send(message) {
          if (entry.port === null) entry.waiting.push(message)
          else entry.port.postMessage(message)
        },
        onMessage: (listener) => void entry.messageListeners.push(listener),
        onExit: (listener) => void entry.exitListeners.push(listener),
        kill: () => say({ kind: 'end-worker', worker }),
      }
    },
    connect(worker, port) {
      const entry = asked.get(worker)
      if (entry === undefined) {
        port.close()
        return
      }
      entry.port = port
      port.on('message', ({ data }) => {
        for (const listener of entry.messageListeners) listener(data)
      })
      port.start()
      for (const message of entry.waiting.splice(0)) port.postMessage(message)
    },
    ended(worker) {
      const entry = asked.get(worker)
      asked.delete(worker)
      entry?.port?.close()
      for (const listener of entry?.exitListeners ?? []) listener()
    },
  }
}
