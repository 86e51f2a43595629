import type { MessagePortMain } from 'electron'

/**
 * The worker's program under Electron. The shell hands it a port to the service and then stays out of the way:
 * what the worker takes for its parent is the service.
 */
process.parentPort.once('message', ({ ports }) => {
  const port = ports[0]
  if (port === undefined) process.exit(1)
  // Subtle: Electron does not let the property be replaced, but the object in it can be given other ways to speak and listen.
  Object.assign(process.parentPort, parentOf(port))
  port.on('close', () => process.exit())
  void import('../workers/worker-entry.ts').then(() => port.start())
})

function parentOf(port: MessagePortMain) {
  return {
    postMessage: (message: unknown) => port.postMessage(message),
    on: (_event: 'message', listener: (event: { data: unknown }) => void) => port.on('message', listener),
  }
}
