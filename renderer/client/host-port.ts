import { z } from 'zod'
import type { ServicePort } from '../../shared/contract/bridge.ts'
import { changedTopics, events } from '../../shared/contract/events.ts'
import { eventFrame, type ClientFrame } from '../../shared/contract/frames.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import { problem } from '../../shared/words/problems.ts'

const Greeting = z.object({ stream: z.string() })
const Answered = z.object({ kind: z.literal('answer'), id: z.number() })

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}

/** Frames to the host by POST, frames from it by server-sent events. A lost stream answers what was under way and, once it is back, says that anything may have changed. */
export function connectToHost(): Promise<ServicePort> {
  const listeners = new Set<(frame: unknown) => void>()
  const pending = new Set<number>()
  let stream: string | null = null
  const tell = (frame: unknown) => {
    const answer = Answered.safeParse(frame)
    if (answer.success) pending.delete(answer.data.id)
    for (const listener of listeners) listener(frame)
  }
  const fail = (id: number, why: Problem) => {
    if (pending.has(id)) tell({ kind: 'answer', id, result: { ok: false, problem: why } })
  }
  const post = async (frame: ClientFrame) => {
    try {
      const response = await fetch('/frame', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-lectern-stream': stream ?? '' },
        body: JSON.stringify(frame),
      })
      if (response.status === 401 || response.status === 403) fail(frame.id, problem('unauthorized'))
      else if (response.status === 413) fail(frame.id, problem('too-large-request'))
      else if (!response.ok) fail(frame.id, problem('service-stopped'))
    } catch {
      fail(frame.id, problem('service-stopped'))
    }
  }
  const port: ServicePort = {
    send(frame) {
      if (frame.kind === 'call') pending.add(frame.id)
      void post(frame)
    },
    listen(onFrame) {
      listeners.add(onFrame)
      return () => listeners.delete(onFrame)
    },
  }
  return new Promise((resolve) => {
    const source = new EventSource('/stream')
    source.addEventListener('message', (message: MessageEvent<string>) => {
      const data = parsed(message.data)
      const greeting = Greeting.safeParse(data)
      if (!greeting.success) {
        tell(data)
        return
      }
      const first = stream === null
      stream = greeting.data.stream
      if (first) resolve(port)
      else tell(eventFrame('library:changed', events['library:changed'].parse({ topics: [...changedTopics], documents: null })))
    })
    source.addEventListener('error', () => {
      for (const id of pending) fail(id, problem('service-stopped'))
    })
  })
}
