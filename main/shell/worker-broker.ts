import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron'

/** Starts and ends workers for the service: it may not fork by itself, because running Electron as Node is switched off. */
export interface WorkerBroker {
  /** Starts a worker and gives the service's end of the port to it. */
  start(worker: number): MessagePortMain
  end(worker: number): void
  endAll(): void
}

export function openWorkerBroker(entry: string, onEnded: (worker: number) => void): WorkerBroker {
  const workers = new Map<number, UtilityProcess>()

  function end(child: UtilityProcess): void {
    // Subtle: `kill` asks politely, and a parser in an endless loop does not hear.
    if (child.pid === undefined) child.kill()
    else process.kill(child.pid, 'SIGKILL')
  }

  return {
    start(worker) {
      const { port1, port2 } = new MessageChannelMain()
      const child = utilityProcess.fork(entry, [], {
        serviceName: 'Lectern worker',
        execArgv: ['--max-old-space-size=1024', '--stack-size=2000'],
        stdio: 'ignore',
      })
      workers.set(worker, child)
      child.on('exit', () => {
        workers.delete(worker)
        onEnded(worker)
      })
      child.postMessage(null, [port2])
      return port1
    },
    end(worker) {
      const child = workers.get(worker)
      if (child !== undefined) end(child)
    },
    endAll() {
      for (const child of workers.values()) end(child)
    },
  }
}
