import { mkdtemp } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProblemError } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'
import type { Service } from '../service/service.ts'
import { answerJson, answerProblem, answerSentence } from './answer.ts'
import { openFrameStreams, type FrameStreams } from './frame-streams.ts'
import { openLaunchSession, type LaunchSession } from './launch-session.ts'
import { readJson } from './read-body.ts'
import { passesGate } from './request-gate.ts'
import { servePage } from './serve-page.ts'
import { openUploads, uploadLimits, type UploadLimits, type Uploads } from './uploads.ts'

export interface HostOptions {
  readonly service: Pick<Service, 'attach' | 'issueTicket'>
  /** The port to listen on; 0 for a free one. */
  readonly port: number
  /** The folder of the built renderer. */
  readonly rendererDir: string
  /** Where uploaded files wait for their import; removed at close. A new temporary folder where none is given. */
  readonly uploads?: string
  readonly limits?: UploadLimits
}

export interface Host {
  /** The address to open, with its launch token: good once. */
  readonly url: string
  close(): Promise<void>
}

interface Desk {
  readonly host: string
  readonly session: LaunchSession
  readonly streams: FrameStreams
  readonly uploads: Uploads
  readonly options: HostOptions
}

/** A frame may name 200,000 documents or carry a long note; nothing a page sends is larger. */
const maxFrameBytes = 16 * 1024 * 1024
const longestUpload = 60 * 60_000

/** Serves the renderer and the contract to a browser on this machine. Rejects with the system's error when the port is taken. */
export async function startHost(options: HostOptions): Promise<Host> {
  const uploads = openUploads(options.uploads ?? (await mkdtemp(join(tmpdir(), 'lectern-uploads-'))), options.limits ?? uploadLimits)
  const server = createServer({ requestTimeout: longestUpload, headersTimeout: 15_000, keepAliveTimeout: 30_000 })
  const port = await listen(server, options.port)
  const host = `127.0.0.1:${port}`
  const session = openLaunchSession(port)
  const streams = openFrameStreams((framePort) => options.service.attach(framePort))
  const desk: Desk = { host, session, streams, uploads, options }
  server.on('request', (request, response) => {
    // A page that goes away in the middle of an answer is no failure of ours.
    response.on('error', () => {})
    answer(desk, request, response).catch((error: unknown) => {
      const shown =
        error instanceof ProblemError ? error.problem : problem('internal', { detail: error instanceof Error ? error.name : 'unknown' })
      answerProblem(response, shown)
    })
  })
  return {
    url: `http://${host}/?launch=${session.launchToken}`,
    async close() {
      streams.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await uploads.close()
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject)
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('The server has no port'))
      else resolve(address.port)
    })
  })
}

async function answer(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? ''
  if (!passesGate({ method, headers: request.headers }, desk.host)) {
    answerSentence(response, 403, problem('unauthorized'))
    return
  }
  // Subtle: a target such as "//elsewhere/x" would be read as another host, so the path is cut out by hand and only the query is parsed.
  const target = request.url ?? ''
  const [pathname = '', ...rest] = target.split('?')
  const query = new URLSearchParams(rest.join('?'))
  const isOpening = method === 'GET' && (pathname === '/' || pathname === '/index.html')
  const launch = query.get('launch')
  if (isOpening && launch !== null && exchange(desk, request, response, launch)) return
  if (!desk.session.admits(request.headers.cookie)) {
    if (isOpening) answerSentence(response, 401, problem('unauthorized'))
    else answerProblem(response, problem('unauthorized'))
    return
  }
  await route(desk, `${method} ${pathname}`, query, request, response)
}

/** Turns the launch token into the cookie and goes on to the page, so that the token stays in no history; false if it was not good. */
function exchange(desk: Desk, request: IncomingMessage, response: ServerResponse, token: string): boolean {
  const cookie = desk.session.exchange(token)
  if (cookie === null && !desk.session.admits(request.headers.cookie)) return false
  response.writeHead(303, {
    location: '/',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    ...(cookie === null ? {} : { 'set-cookie': cookie }),
  })
  response.end()
  return true
}

async function route(desk: Desk, what: string, query: URLSearchParams, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { streams, uploads } = desk
  switch (what) {
    case 'GET /stream':
      streams.open(response)
      return
    case 'POST /frame': {
      const stream = request.headers['x-lectern-stream']
      streams.deliver(typeof stream === 'string' ? stream : '', await readJson(request, maxFrameBytes))
      answerJson(response, 202, {})
      return
    }
    case 'POST /upload/begin':
      answerJson(response, 200, { upload: uploads.begin() })
      return
    case 'POST /upload/file':
      await uploads.add(query.get('upload') ?? '', query.get('name') ?? '', request)
      answerJson(response, 200, {})
      return
    case 'POST /upload/end':
      answerJson(response, 200, { ticket: desk.options.service.issueTicket(await uploads.end(query.get('upload') ?? '')) })
      return
    default:
      if (!what.startsWith('GET ')) throw new ProblemError(problem('not-found', { what: 'That address' }))
      await servePage(desk.options.rendererDir, what.slice('GET '.length), response)
  }
}
