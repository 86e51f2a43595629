import type { MessagePortMain } from 'electron'
import { assertNever } from '../../shared/assert-never.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'
import type { FramePort, Service } from '../service/service.ts'
import { startService } from '../service/start-service.ts'
import { openWorkerRequests, type WorkerRequests } from './worker-requests.ts'
import { ToService, type FromService } from './link-messages.ts'

/** The service's program under Electron: it starts the service, gives it each window's port, and stops it in order. */
const say = (message: FromService) => process.parentPort.postMessage(message)
const workers: WorkerRequests = openWorkerRequests(say)
let service: Service | null = null
let stopping = false

process.parentPort.on('message', ({ data, ports }) => {
  const message = ToService.parse(data)
  const port = ports[0]
  switch (message.kind) {
    case 'start':
      void start(message.library, message.resources)
      return
    case 'window':
      if (port !== undefined) service?.attach(framePort(port))
      return
    case 'issue-ticket':
      if (service !== null) say({ kind: 'ticket', ask: message.ask, ticket: service.issueTicket(message.paths) })
      return
    case 'worker':
      if (port !== undefined) workers.connect(message.worker, port)
      return
    case 'worker-ended':
      workers.ended(message.worker)
      return
    case 'stop':
      void stop()
      return
    default:
      assertNever(message)
  }
})

async function start(library: string, resources: string): Promise<void> {
  try {
    service = await startService({ library, resources, launchWorker: workers.launch })
    if (stopping) await service.stop()
    else say({ kind: 'ready' })
  } catch (error) {
    const told =
      error instanceof ProblemError
        ? error.problem
        : problem('internal', { detail: error instanceof Error ? error.message : String(error) })
    say({ kind: 'failed', problem: told })
  }
}

async function stop(): Promise<void> {
  stopping = true
  await service?.stop()
  say({ kind: 'stopped' })
}

function framePort(port: MessagePortMain): FramePort {
  return {
    post: (frame) => port.postMessage(frame),
    onFrame(listener) {
      port.on('message', ({ data }) => listener(data))
      port.start()
    },
    onClose: (listener) => void port.on('close', listener),
  }
}
