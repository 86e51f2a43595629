import { expect, test } from './fixture.ts'

test('the window opens on its own page and the service answers over its port', async ({ page }) => {
  expect(page.url()).toBe('lectern://app/')
  const answer = await page.evaluate(async () => {
    const port = await (globalThis as any).lectern.connect()
    return new Promise((resolve) => {
      port.listen((frame: any) => { if (frame.kind === 'answer') resolve(frame) })
      port.send({ kind: 'call', id: 900_001, channel: 'library:overview', request: {} })
    })
  })
  expect(answer).toMatchObject({ kind: 'answer', result: { ok: true } })
})
