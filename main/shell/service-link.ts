import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron'
import { assertNever } from '../../shared/assert-never.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import type { Ticket } from '../../shared/model/ids.ts'
import { problem } from '../../shared/words/problems.ts'
import { FromService, type ToService } from './link-messages.ts'
import { openWorkerBroker } from './worker-broker.ts'

export interface ServiceLinkOptions {
  readonly entry: string
  readonly workerEntry: string
  readonly library: string
  readonly resources: string
  /** The service ended unasked and is up again; windows need new ports. */
  readonly onRestarted: () => void
  /** The service ended unasked and is not started again. */
  readonly onGone: (why: Problem) => void
}

/** The shell's hold on the service's process. */
export interface ServiceLink {
  /** The window's end of a new port straight to the service. */
  openPort(): MessagePortMain
  /** Rejects with a ProblemError `service-stopped` if the service ends first. */
  issueTicket(paths: readonly string[]): Promise<Ticket>
  /** Ends the service in order, by force if it takes longer than it may. */
  stop(): Promise<void>
}

interface Running {
  readonly child: UtilityProcess
  readonly ended: Promise<void>
}

interface Asker {
  resolve(ticket: Ticket): void
  reject(error: Error): void
}

const stopLimit = 20_000

/** Starts the service; resolves when the library is open, rejects with a ProblemError that says why it is not. */
export async function startServiceLink(options: ServiceLinkOptions): Promise<ServiceLink> {
  const askers = new Map<number, Asker>()
  let lastAsk = 0
  let restarts = 0
  let stopping = false

  const say = (message: ToService, ports: MessagePortMain[] = []) => running.child.postMessage(message, ports)
  const workers = openWorkerBroker(options.workerEntry, (worker) => say({ kind: 'worker-ended', worker }))

  function onMessage(message: FromService): void {
    switch (message.kind) {
      case 'ticket':
        askers.get(message.ask)?.resolve(message.ticket)
        askers.delete(message.ask)
        return
      case 'start-worker':
        say({ kind: 'worker', worker: message.worker }, [workers.start(message.worker)])
        return
      case 'end-worker':
        workers.end(message.worker)
        return
      case 'ready':
      case 'failed':
      case 'stopped':
        // Its life begins and ends in `launch`.
        return
      default:
        assertNever(message)
    }
  }

  function onEnded(): void {
    const stopped = problem('service-stopped')
    for (const asker of askers.values()) asker.reject(new ProblemError(stopped))
    askers.clear()
    workers.endAll()
    if (stopping) return
    restarts += 1
    if (restarts > 1) {
      options.onGone(stopped)
      return
    }
    launch(options, onMessage, onEnded).then(
      (restarted) => {
        running = restarted
        options.onRestarted()
      },
      (error: unknown) => options.onGone(error instanceof ProblemError ? error.problem : stopped),
    )
  }

  let running = await launch(options, onMessage, onEnded)
  return {
    openPort() {
      const { port1, port2 } = new MessageChannelMain()
      say({ kind: 'window' }, [port2])
      return port1
    },
    issueTicket(paths) {
      lastAsk += 1
      const ask = lastAsk
      return new Promise((resolve, reject) => {
        askers.set(ask, { resolve, reject })
        say({ kind: 'issue-ticket', ask, paths: [...paths] })
      })
    },
    async stop() {
      stopping = true
      say({ kind: 'stop' })
      const force = setTimeout(() => running.child.kill(), stopLimit)
      await running.ended
      clearTimeout(force)
      workers.endAll()
    },
  }
}

/** One life of the service's process, from its start to the library being open. */
function launch(options: ServiceLinkOptions, onMessage: (message: FromService) => void, onEnded: () => void): Promise<Running> {
  const child = utilityProcess.fork(options.entry, [], { serviceName: 'Lectern service', stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    let ready = false
    const ended = new Promise<void>((resolveEnded) => {
      child.on('exit', () => {
        resolveEnded()
        if (ready) onEnded()
        else reject(new ProblemError(problem('service-stopped')))
      })
    })
    child.on('message', (raw: unknown) => {
      const message = FromService.parse(raw)
      switch (message.kind) {
        case 'ready':
          ready = true
          resolve({ child, ended })
          return
        case 'failed':
          reject(new ProblemError(message.problem))
          child.kill()
          return
        case 'stopped':
          child.kill()
          return
        default:
          onMessage(message)
      }
    })
    child.postMessage({ kind: 'start', library: options.library, resources: options.resources } satisfies ToService)
  })
}
