import { fork, type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { utilityProcess, type MessagePortMain } from 'electron'

/**
 * Loaded with `-r` into the test runtime alone: its Node lacks node:sqlite, so the service's process runs in the Node that runs the tests.
 * Messages go over IPC, and every port is relayed by its number. Workers stay real utility processes.
 */
const node = process.env['LECTERN_TEST_NODE'] ?? ''
// A packed app's files lie in an archive that only Electron reads; its service is then run from the clone.
const unpacked = process.env['LECTERN_TEST_SERVICE']
const parentPort = process.env['LECTERN_TEST_PARENT_PORT'] ?? ''
const forkForReal = utilityProcess.fork.bind(utilityProcess)

class NodeProcess extends EventEmitter {
  readonly stdout = null
  readonly stderr = null
  readonly #child: ChildProcess
  readonly #ports = new Map<number, MessagePortMain>()
  #lastPort = 0

  constructor(entry: string) {
    super()
    this.#child = fork(unpacked ?? entry, [], {
      execPath: node,
      execArgv: ['--import', parentPort],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    this.#child.on('message', (message: { kind: string; port: number; data: unknown }) => {
      if (message.kind === 'message') this.emit('message', message.data)
      else this.#ports.get(message.port)?.postMessage(message.data)
    })
    this.#child.on('exit', (code) => this.emit('exit', code ?? 1))
    this.#child.on('spawn', () => this.emit('spawn'))
    process.on('exit', () => this.#child.kill('SIGKILL'))
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  postMessage(data: unknown, ports: readonly MessagePortMain[] = []): void {
    this.#send({ kind: 'message', data, ports: ports.map((port) => this.#relay(port)) })
  }

  kill(): boolean {
    return this.#child.kill()
  }

  #relay(port: MessagePortMain): number {
    this.#lastPort += 1
    const number = this.#lastPort
    this.#ports.set(number, port)
    port.on('message', ({ data }) => this.#send({ kind: 'port', port: number, data }))
    port.on('close', () => {
      this.#ports.delete(number)
      this.#send({ kind: 'close', port: number })
    })
    port.start()
    return number
  }

  #send(message: object): void {
    if (this.#child.connected) this.#child.send(message, () => undefined)
  }
}

Object.defineProperty(utilityProcess, 'fork', {
  value: (entry: string, args?: string[], options?: object) =>
    entry.endsWith('service-process.js') ? new NodeProcess(entry) : forkForReal(entry, args, options),
})
