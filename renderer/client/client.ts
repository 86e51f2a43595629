import type { z } from 'zod'
import { assertNever } from '../../shared/assert-never.ts'
import type { ServicePort } from '../../shared/contract/bridge.ts'
import { channels, type Channel, type Request, type Response } from '../../shared/contract/channels.ts'
import { events, type EventName, type EventPayload } from '../../shared/contract/events.ts'
import { ServiceFrame, type Progress } from '../../shared/contract/frames.ts'
import { failure, success, type Result } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'

const answers: { readonly [C in Channel]: { readonly response: z.ZodType<Response<C>> } } = channels
const payloads: { readonly [E in EventName]: z.ZodType<EventPayload<E>> } = events

export interface CallOptions {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** The service as the renderer sees it. */
export interface Client {
  /** Never throws: what goes wrong is a typed problem. Aborting cancels the work and answers `cancelled`. */
  call<C extends Channel>(channel: C, request: Request<C>, options?: CallOptions): Promise<Result<Response<C>>>
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void
}

type Answer = Extract<ServiceFrame, { kind: 'answer' }>['result']

interface Waiting {
  readonly answer: (result: Answer) => void
  readonly onProgress: ((progress: Progress) => void) | undefined
}

/** Talks to the service over a port that may still be opening; everything that arrives is parsed. */
export function createClient(opening: Promise<ServicePort>): Client {
  const waiting = new Map<number, Waiting>()
  const listeners: { readonly [E in EventName]: Set<(payload: EventPayload<E>) => void> } = {
    'library:changed': new Set(),
    'import:changed': new Set(),
    'index:progressed': new Set(),
    'notice:raised': new Set(),
  }
  let lastId = 0

  const hear = <E extends EventName>(name: E, payload: unknown) => {
    const parsed = payloads[name].safeParse(payload)
    if (parsed.success) for (const listener of listeners[name]) listener(parsed.data)
  }

  const onFrame = (raw: unknown) => {
    const parsed = ServiceFrame.safeParse(raw)
    if (!parsed.success) return
    const frame = parsed.data
    switch (frame.kind) {
      case 'answer':
        waiting.get(frame.id)?.answer(frame.result)
        return
      case 'progress':
        waiting.get(frame.id)?.onProgress?.(frame.progress)
        return
      case 'event':
        hear(frame.name, frame.payload)
        return
      default:
        assertNever(frame)
    }
  }

  const port = opening.then((opened) => {
    opened.listen(onFrame)
    return opened
  })

  const ask = (open: ServicePort, channel: Channel, request: unknown, options: CallOptions): Promise<Answer> =>
    new Promise((resolve) => {
      lastId += 1
      const id = lastId
      const cancel = () => open.send({ kind: 'cancel', id })
      const answer = (result: Answer) => {
        waiting.delete(id)
        options.signal?.removeEventListener('abort', cancel)
        resolve(result)
      }
      waiting.set(id, { answer, onProgress: options.onProgress })
      options.signal?.addEventListener('abort', cancel)
      open.send({ kind: 'call', id, channel, request })
    })

  return {
    async call(channel, request, options = {}) {
      if (options.signal?.aborted === true) return failure(problem('cancelled'))
      let open: ServicePort
      try {
        open = await port
      } catch {
        return failure(problem('service-stopped'))
      }
      const result = await ask(open, channel, request, options)
      if (!result.ok) return failure(result.problem)
      const value = answers[channel].response.safeParse(result.value)
      return value.success ? success(value.data) : failure(problem('internal', { detail: `the answer to ${channel} cannot be read` }))
    },
    on(event, listener) {
      listeners[event].add(listener)
      return () => listeners[event].delete(listener)
    },
  }
}
