import { request } from 'node:http'
import { listenForRequests } from '../listening-server.ts'
import { expectReady } from '../seed-article.ts'
import { expect, test } from './fixture.ts'

interface Sent {
  readonly method?: string
  readonly headers?: Record<string, string>
}

/** Sends a request with exactly these headers, past everything a browser would add; gives its status. */
function statusOf(address: string, { method = 'GET', headers = {} }: Sent = {}): Promise<number> {
  const url = new URL(address)
  return new Promise((resolve, reject) => {
    const sent = request({ host: url.hostname, port: url.port, path: url.pathname + url.search, method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end()
  })
}

test('only the one page that had the launch token is let in', async ({ page, context, served }) => {
  await expectReady(page)
  const origin = new URL(served.url).origin
  const [cookie] = await context.cookies(origin)
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' })
  const right = `${cookie?.name}=${cookie?.value}`

  expect(await statusOf(served.url), 'the token a second time').toBe(401)
  expect(await statusOf(`${origin}/?launch=${'A'.repeat(43)}`), 'a guessed token').toBe(401)
  expect(await statusOf(`${origin}/`), 'no cookie').toBe(401)
  expect(await statusOf(`${origin}/stream`, { headers: { cookie: `${cookie?.name}=guess` } }), 'a guessed cookie').toBe(401)
  expect(await statusOf(`${origin}/`, { headers: { cookie: right, host: 'lectern.example' } }), 'another host’s name').toBe(403)
  expect(
    await statusOf(`${origin}/frame`, { method: 'POST', headers: { cookie: right, origin: 'https://evil.example' } }),
    'a foreign origin',
  ).toBe(403)
  expect(await statusOf(`${origin}/frame`, { method: 'POST', headers: { cookie: right } }), 'no origin').toBe(403)
  expect(
    await statusOf(`${origin}/stream`, { headers: { cookie: right, 'sec-fetch-site': 'same-site' } }),
    'another port of this machine',
  ).toBe(403)
  expect(await statusOf(`${origin}/`, { headers: { cookie: right } }), 'the right cookie').toBe(200)
})

test('a page of another server on this machine, open in the same browser, gets nothing', async ({ page, context, served }) => {
  await expectReady(page)
  const origin = new URL(served.url).origin
  const other = await listenForRequests(`<!doctype html><title>evil</title><iframe src="${origin}/"></iframe>`)
  try {
    const evil = await context.newPage()
    await evil.goto(other.address)
    const outcomes = await evil.evaluate(async (target) => {
      const read = (promise: Promise<Response>) =>
        promise.then(
          (answer) => (answer.type === 'opaque' ? 'opaque' : `read ${answer.status}`),
          () => 'stopped',
        )
      return {
        plain: await read(fetch(`${target}/`)),
        withCookie: await read(fetch(`${target}/stream`, { credentials: 'include' })),
        frame: await read(
          fetch(`${target}/frame`, { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: '{}' }),
        ),
        script: await new Promise((resolve) => {
          const script = Object.assign(document.createElement('script'), {
            src: `${target}/assets/index.js`,
            onload: () => resolve('ran'),
            onerror: () => resolve('stopped'),
          })
          document.body.append(script)
        }),
        stream: await new Promise((resolve) => {
          const source = new EventSource(`${target}/stream`, { withCredentials: true })
          source.onmessage = () => resolve('read')
          source.onerror = () => resolve('stopped')
        }),
      }
    }, origin)
    expect(outcomes).toEqual({ plain: 'stopped', withCookie: 'stopped', frame: 'stopped', script: 'stopped', stream: 'stopped' })
    const framed = evil.frames().find((frame) => frame !== evil.mainFrame())
    expect(
      await framed
        ?.locator('.window')
        .count()
        .catch(() => 0),
    ).toBe(0)
  } finally {
    await other.close()
  }
})

test('the page itself reaches nothing but its host, runs no script of its own making, and goes nowhere', async ({ page, served }) => {
  await expectReady(page)
  const other = await listenForRequests()
  try {
    const outcomes = await page.evaluate(async (target) => {
      const stopped = (promise: Promise<unknown>) =>
        promise.then(
          () => 'went out',
          () => 'stopped',
        )
      const image = new Image()
      const picture = new Promise((resolve, reject) =>
        Object.assign(image, { onload: resolve, onerror: () => reject(new Error('stopped')) }),
      )
      image.src = `${target}/picture.png`
      const script = document.createElement('script')
      let assigned = 'assigned'
      try {
        script.textContent = 'window.stolen = 1'
      } catch {
        assigned = 'refused'
      }
      document.body.append(script)
      return {
        fetch: await stopped(fetch(`${target}/fetch`, { mode: 'no-cors' })),
        picture: await stopped(picture),
        assigned,
        stolen: 'stolen' in window,
      }
    }, other.address)
    expect(outcomes).toEqual({ fetch: 'stopped', picture: 'stopped', assigned: 'refused', stolen: false })
    expect(other.heard).toEqual([])
    expect(page.url()).toBe(`${new URL(served.url).origin}/`)
  } finally {
    await other.close()
  }
})
