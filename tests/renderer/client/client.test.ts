import { describe, expect, it } from 'vitest'
import { createClient } from '../../../renderer/client/client.ts'
import type { ServicePort } from '../../../shared/contract/bridge.ts'
import type { ClientFrame } from '../../../shared/contract/frames.ts'
import { problem } from '../../../shared/words/problems.ts'

/** The other end of the wire: what was sent, and a way to send something back. */
function wire() {
  const sent: ClientFrame[] = []
  const listeners = new Set<(frame: unknown) => void>()
  const port: ServicePort = {
    send: (frame) => void sent.push(frame),
    listen: (onFrame) => {
      listeners.add(onFrame)
      return () => listeners.delete(onFrame)
    },
  }
  return { sent, port, say: (frame: unknown) => listeners.forEach((listener) => listener(frame)) }
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0))
const tick = { done: 0, total: 0 }

describe('createClient', () => {
  it('asks once the port is open, and answers each call by its own id', async () => {
    const { sent, port, say } = wire()
    const client = createClient(Promise.resolve(port))
    const first = client.call('index:rebuild', {})
    const second = client.call('search:run', { query: 'x' })
    await turn()
    expect(sent.map((frame) => frame.kind === 'call' && [frame.channel, frame.request])).toEqual([
      ['index:rebuild', {}],
      ['search:run', { query: 'x' }],
    ])
    say({ kind: 'answer', id: sent[1]?.id, result: { ok: false, problem: problem('bad-query', { detail: 'x' }) } })
    say({ kind: 'answer', id: sent[0]?.id, result: { ok: true, value: { documents: 3 } } })
    expect(await first).toEqual({ ok: true, value: { documents: 3 } })
    expect(await second).toMatchObject({ ok: false, problem: { code: 'bad-query' } })
  })

  it('takes an answer that does not parse for a problem', async () => {
    const { sent, port, say } = wire()
    const answer = createClient(Promise.resolve(port)).call('index:rebuild', {})
    await turn()
    say({ kind: 'answer', id: sent[0]?.id, result: { ok: true, value: { documents: 'three' } } })
    expect(await answer).toMatchObject({ ok: false, problem: { code: 'internal' } })
  })

  it('passes progress on and sends a cancel when it is aborted', async () => {
    const { sent, port, say } = wire()
    const controller = new AbortController()
    const seen: unknown[] = []
    const answer = createClient(Promise.resolve(port)).call(
      'index:rebuild',
      {},
      { signal: controller.signal, onProgress: (progress) => seen.push(progress) },
    )
    await turn()
    const id = sent[0]?.id
    say({ kind: 'progress', id, progress: { done: 1, total: 2 } })
    controller.abort()
    expect(seen).toEqual([{ done: 1, total: 2 }])
    expect(sent.at(-1)).toEqual({ kind: 'cancel', id })
    say({ kind: 'answer', id, result: { ok: false, problem: problem('cancelled') } })
    expect(await answer).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
  })

  it('asks nothing for a call that was aborted before', async () => {
    const { sent, port } = wire()
    expect(await createClient(Promise.resolve(port)).call('index:rebuild', {}, { signal: AbortSignal.abort() })).toMatchObject({
      ok: false,
    })
    await turn()
    expect(sent).toEqual([])
  })

  it('says that the service has stopped when the port cannot be had', async () => {
    expect(await createClient(Promise.reject(new Error('no port'))).call('index:rebuild', {})).toMatchObject({
      ok: false,
      problem: { code: 'service-stopped' },
    })
  })

  it('hands events to those who listen, parsed, until they stop', async () => {
    const { port, say } = wire()
    const client = createClient(Promise.resolve(port))
    const seen: unknown[] = []
    const stop = client.on('index:progressed', (payload) => seen.push(payload))
    await turn()
    say({ kind: 'event', name: 'index:progressed', payload: tick })
    say({ kind: 'event', name: 'index:progressed', payload: { done: -1, total: 'x' } })
    say('no frame at all')
    stop()
    say({ kind: 'event', name: 'index:progressed', payload: tick })
    expect(seen).toEqual([tick])
  })
})
