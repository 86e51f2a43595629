/** A worker process as the service holds it: it takes jobs and sends answers until it exits or is ended. */
export interface WorkerProcess {
  send(message: object): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, when the process has ended: `crashed` when it is known that memory was not the reason. */
  onExit(listener: (how?: 'crashed') => void): void
  /** Ends the process at once (SIGKILL or its like). */
  kill(): void
}

/** Starts a process that runs `worker-entry`: `child_process.fork` under Node, `utilityProcess` by way of the shell under Electron. */
export type WorkerLauncher = () => WorkerProcess
