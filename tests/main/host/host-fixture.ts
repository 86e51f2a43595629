import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHost, type Host, type HostOptions } from '../../../main/host/start-host.ts'
import type { FramePort } from '../../../main/service/service.ts'
import { Ticket } from '../../../shared/model/ids.ts'

/** A service small enough to see through: it answers every call with what it was asked, and keeps what it was handed. */
export interface SmallService {
  readonly ports: FramePort[]
  readonly closed: FramePort[]
  readonly tickets: (readonly string[])[]
}

export interface HostFixture {
  readonly host: Host
  readonly service: SmallService
  readonly origin: string
  readonly uploads: string
  close(): Promise<void>
}

export async function openHost(options: Partial<HostOptions> = {}): Promise<HostFixture> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-host-'))
  const rendererDir = join(folder, 'renderer')
  const uploads = join(folder, 'uploads')
  await mkdir(join(rendererDir, 'assets'), { recursive: true })
  await writeFile(join(rendererDir, 'index.html'), '<!doctype html><meta property="csp-nonce" nonce="LECTERN_NONCE"><title>Lectern</title>')
  await writeFile(join(rendererDir, 'assets', 'index-abc.js'), 'export {}')
  await writeFile(join(folder, 'secret.js'), 'not for anyone')
  const service: SmallService = { ports: [], closed: [], tickets: [] }
  const host = await startHost({
    service: {
      attach(port) {
        service.ports.push(port)
        port.onClose(() => service.closed.push(port))
        port.onFrame((frame) => port.post({ kind: 'answer', id: 1, result: { ok: true, value: frame } }))
      },
      issueTicket(paths) {
        service.tickets.push(paths)
        return Ticket.parse(`t${service.tickets.length}`)
      },
    },
    port: 0,
    rendererDir,
    uploads,
    ...options,
  })
  return {
    host,
    service,
    uploads,
    origin: new URL(host.url).origin,
    async close() {
      await host.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Sends a request as it is told, with no header of a client's own but Host where none is given. */
export function send(
  address: string,
  options: { method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer; path?: string } = {},
): Promise<Answer> {
  const url = new URL(address)
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: url.hostname,
        port: url.port,
        path: options.path ?? `${url.pathname}${url.search}`,
        method: options.method ?? 'GET',
        headers: options.headers,
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
        )
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(options.body)
  })
}

/** Opens the host as a browser does and gives the cookie. */
export async function signIn(fixture: HostFixture): Promise<string> {
  const answer = await send(fixture.host.url)
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`No cookie: ${answer.status} ${answer.body}`)
  return cookie
}
