import { z } from 'zod'
import { ClientFrame } from '../../shared/contract/frames.ts'
import type { Result } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'
import type { Events } from './event-hub.ts'
import type { CallContext } from './handlers.ts'
import type { FramePort } from './service.ts'

/** Answers a call from outside: any channel name, any request. */
export type Answerer = (channel: string, request: unknown, context: CallContext) => Promise<Result<unknown>>

const Numbered = z.object({ kind: z.literal('call'), id: z.number().int().nonnegative() })

/** Serves the contract on one connection: calls and cancels in, answers, progress and events out. */
export function servePort(port: FramePort, answer: Answerer, events: Events): void {
  const running = new Map<number, AbortController>()
  const stopListening = events.listen((frame) => port.post(frame))
  let open = true

  port.onFrame((raw) => {
    const frame = ClientFrame.safeParse(raw)
    if (!frame.success) {
      const numbered = Numbered.safeParse(raw)
      // A frame that is not one of ours has no number to answer to.
      if (!numbered.success) return console.error('A frame could not be read:', frame.error.message)
      const refused = problem('bad-request', { detail: z.prettifyError(frame.error) })
      return port.post({ kind: 'answer', id: numbered.data.id, result: { ok: false, problem: refused } })
    }
    if (frame.data.kind === 'cancel') return running.get(frame.data.id)?.abort()
    const { id, channel, request } = frame.data
    const controller = new AbortController()
    running.set(id, controller)
    const context = {
      signal: controller.signal,
      progress: (progress: { done: number; total: number }) => {
        if (open) port.post({ kind: 'progress', id, progress })
      },
    }
    void answer(channel, request, context).then((result) => {
      running.delete(id)
      if (open)
        port.post({ kind: 'answer', id, result: result.ok ? { ok: true, value: result.value } : { ok: false, problem: result.problem } })
    })
  })

  port.onClose(() => {
    open = false
    stopListening()
    for (const controller of running.values()) controller.abort()
  })
}
