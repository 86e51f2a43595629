import { EventEmitter } from 'node:events'

/** The other end of `service-in-node.ts`: gives a forked Node process the `process.parentPort` and the ports of a utility process. */
interface Message {
  readonly kind: 'message' | 'port' | 'close'
  readonly data: unknown
  readonly port: number
  readonly ports: readonly number[]
}

class RelayedPort extends EventEmitter {
  readonly #number: number
  #waiting: unknown[] | null = []

  constructor(number: number) {
    super()
    this.#number = number
  }

  postMessage(data: unknown): void {
    process.send?.({ kind: 'port', port: this.#number, data })
  }

  start(): void {
    const waiting = this.#waiting ?? []
    this.#waiting = null
    for (const data of waiting) this.emit('message', { data, ports: [] })
  }

  close(): void {
    this.removeAllListeners('message')
  }

  receive(data: unknown): void {
    if (this.#waiting === null) this.emit('message', { data, ports: [] })
    else this.#waiting.push(data)
  }
}

const ports = new Map<number, RelayedPort>()
const parent = Object.assign(new EventEmitter(), { postMessage: (data: unknown) => void process.send?.({ kind: 'message', data }) })

process.on('message', (message: Message) => {
  if (message.kind === 'port') ports.get(message.port)?.receive(message.data)
  else if (message.kind === 'close') ports.get(message.port)?.emit('close')
  else {
    const opened = message.ports.map((number) => {
      const port = new RelayedPort(number)
      ports.set(number, port)
      return port
    })
    parent.emit('message', { data: message.data, ports: opened })
  }
})
process.on('disconnect', () => process.exit())
Object.defineProperty(process, 'parentPort', { value: parent, configurable: true })
