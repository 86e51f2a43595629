import type { Page } from '@playwright/test'
import type {} from '../../renderer/client/surroundings.ts'
import { channels, type Channel, type Request, type Response } from '../../shared/contract/channels.ts'

let lastCall = 1_000_000

/** Asks the service over the window's own port, beside what the interface asks; throws with the problem's code when the answer is one. */
export async function askService<C extends Channel>(page: Page, channel: C, request: Request<C>): Promise<Response<C>> {
  lastCall += 1
  const answer = await page.evaluate(
    async ({ id, channel: name, request: asked }) => {
      const bridge = window.lectern
      if (bridge === undefined) throw new Error('There is no bridge')
      const port = await bridge.connect()
      return new Promise<unknown>((resolve) => {
        const stop = port.listen((frame) => {
          if (
            typeof frame !== 'object' ||
            frame === null ||
            !('kind' in frame) ||
            frame.kind !== 'answer' ||
            !('id' in frame) ||
            frame.id !== id
          )
            return
          stop()
          resolve('result' in frame ? frame.result : null)
        })
        port.send({ kind: 'call', id, channel: name, request: asked })
      })
    },
    { id: lastCall, channel, request },
  )
  if (typeof answer === 'object' && answer !== null && 'value' in answer) return table[channel].response.parse(answer.value)
  throw new Error(`${channel} failed: ${JSON.stringify(answer)}`)
}

const table: { readonly [C in Channel]: { readonly response: { parse(value: unknown): Response<C> } } } = channels
