import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { ProblemError } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'
import { fileHeaders } from '../pages/page-headers.ts'
import type { FramePort } from '../service/service.ts'

const maxStreams = 64
/** A page that does not read is let go before what waits for it fills the memory. */
const maxWaitingBytes = 256 * 1024 * 1024
const heartbeatEvery = 15_000

/** The connections of pages to the service: each an event stream out, and frames posted to it by its id in. */
export interface FrameStreams {
  /** Makes the response an event stream (its first message is `{"stream": id}`, each later one a frame) and attaches it to the service. */
  open(response: ServerResponse): void
  /** Gives a frame to the stream it was posted for; throws a ProblemError `service-stopped` where there is none. */
  deliver(streamId: string, frame: unknown): void
  close(): void
}

interface Stream {
  readonly response: ServerResponse
  readonly frameListeners: ((frame: unknown) => void)[]
  readonly closeListeners: (() => void)[]
}

export function openFrameStreams(attach: (port: FramePort) => void): FrameStreams {
  const streams = new Map<string, Stream>()

  function write(stream: Stream, text: string): void {
    if (stream.response.writableEnded || stream.response.destroyed) return
    stream.response.write(text)
    if (stream.response.writableLength > maxWaitingBytes) stream.response.destroy()
  }

  const heartbeat = setInterval(() => {
    for (const stream of streams.values()) write(stream, ': still here\n\n')
  }, heartbeatEvery)
  heartbeat.unref()

  return {
    open(response) {
      if (streams.size >= maxStreams) throw new ProblemError(problem('too-large-request'))
      const id = randomBytes(16).toString('base64url')
      const stream: Stream = { response, frameListeners: [], closeListeners: [] }
      streams.set(id, stream)
      response.on('close', () => {
        streams.delete(id)
        for (const listener of stream.closeListeners) listener()
      })
      response.writeHead(200, { ...fileHeaders, 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
      write(stream, `data: ${JSON.stringify({ stream: id })}\n\n`)
      attach({
        // JSON has no bare line ends, so a frame is always one line of the stream.
        post: (frame) => write(stream, `data: ${JSON.stringify(frame)}\n\n`),
        onFrame: (listener) => stream.frameListeners.push(listener),
        onClose: (listener) => stream.closeListeners.push(listener),
      })
    },
    deliver(streamId, frame) {
      const stream = streams.get(streamId)
      if (stream === undefined) throw new ProblemError(problem('service-stopped'))
      for (const listener of stream.frameListeners) listener(frame)
    },
    close() {
      clearInterval(heartbeat)
      for (const stream of streams.values()) stream.response.destroy()
    },
  }
}
