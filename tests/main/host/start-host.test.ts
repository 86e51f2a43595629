import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHost, send, signIn, type HostFixture } from './host-fixture.ts'

let fixture: HostFixture
let cookie: string

beforeEach(async () => {
  fixture = await openHost()
})
afterEach(() => fixture.close())

describe('the launch token', () => {
  it('is exchanged for a strict cookie by a redirect, and only once', async () => {
    const first = await send(fixture.host.url)
    expect(first.status).toBe(303)
    expect(first.headers.location).toBe('/')
    const set = first.headers['set-cookie']?.[0] ?? ''
    expect(set).toMatch(/HttpOnly/u)
    expect(set).toMatch(/SameSite=Strict/u)
    const second = await send(fixture.host.url)
    expect(second.status).toBe(401)
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  it('when guessed or left out opens nothing', async () => {
    for (const path of ['/', '/?launch=', '/?launch=guess', `/?launch=${'A'.repeat(43)}`]) {
      const answer = await send(`${fixture.origin}${path}`)
      expect(answer.status).toBe(401)
      expect(answer.headers['set-cookie']).toBeUndefined()
      expect(answer.body).toContain('no right to this library')
    }
    expect((await send(fixture.host.url)).status).toBe(303)
  })

  it('opened again by a page that is let in already leads to the page', async () => {
    cookie = await signIn(fixture)
    expect((await send(fixture.host.url, { headers: { cookie } })).headers.location).toBe('/')
  })
})

describe('with the cookie', () => {
  beforeEach(async () => {
    cookie = await signIn(fixture)
  })

  it('serves the page with a new nonce each time and its policy', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await send(fixture.origin, { headers: { cookie } })
        expect(answer.status).toBe(200)
        const nonce = /'nonce-([^']+)'/u.exec(String(answer.headers['content-security-policy']))?.[1] ?? ''
        expect(nonce.length).toBeGreaterThan(20)
        expect(answer.body).toContain(`nonce="${nonce}"`)
        expect(answer.body).not.toContain('LECTERN_NONCE')
        return nonce
      }),
    )
    expect(nonces[0]).not.toBe(nonces[1])
  })

  it('serves built files and nothing outside their folder', async () => {
    const file = await send(`${fixture.origin}/assets/index-abc.js`, { headers: { cookie } })
    expect(file.status).toBe(200)
    expect(file.headers['content-type']).toBe('text/javascript; charset=utf-8')
    for (const path of [
      '/../secret.js',
      '/assets/../../secret.js',
      '/%2e%2e/secret.js',
      '/..%2fsecret.js',
      '//secret.js',
      '/nothing.js',
      '/assets',
      '/assets/index-abc.js/x.js',
    ]) {
      expect((await send(fixture.origin, { path, headers: { cookie } })).status, path).toBe(404)
    }
  })

  it('carries frames both ways and tells the service when the page goes', async () => {
    const events: string[] = []
    const opened = request(`${fixture.origin}/stream`, { headers: { cookie } })
    const streamId = await new Promise<string>((resolve, reject) => {
      opened.on('error', reject)
      opened.on('response', (response) => {
        expect(response.headers['content-type']).toContain('text/event-stream')
        response.setEncoding('utf8')
        response.on('error', () => {})
        response.on('data', (text: string) => {
          events.push(text)
          const id = /^data: \{"stream":"([^"]+)"\}/u.exec(text)?.[1]
          if (id !== undefined) resolve(id)
        })
      })
      opened.end()
    })
    const frame = { kind: 'call', id: 1, channel: 'library:overview', request: { line: 'one\ntwo\u2028three' } }
    const post = (stream: string) =>
      send(`${fixture.origin}/frame`, {
        method: 'POST',
        headers: { cookie, origin: fixture.origin, 'content-type': 'application/json', 'x-lectern-stream': stream },
        body: JSON.stringify(frame),
      })
    expect((await post(streamId)).status).toBe(202)
    await expect
      .poll(() => events.join(''))
      .toContain(`data: ${JSON.stringify({ kind: 'answer', id: 1, result: { ok: true, value: frame } })}\n\n`)

    const wrong = await post('guess')
    expect(wrong.status).toBe(503)
    expect(JSON.parse(wrong.body)).toMatchObject({ problem: { code: 'service-stopped' } })

    opened.destroy()
    await expect.poll(() => fixture.service.closed.length).toBe(1)
  })

  it.each([
    ['text that is not JSON', 'application/json', '{', 'bad-request'],
    ['a form, which another site could send', 'application/x-www-form-urlencoded', 'a=1', 'bad-request'],
    ['more than a frame may hold', 'application/json', `"${'x'.repeat(17 * 1024 * 1024)}"`, 'too-large-request'],
  ])('refuses %s as a frame', async (_, type, body, code) => {
    const answer = await send(`${fixture.origin}/frame`, {
      method: 'POST',
      headers: { cookie, origin: fixture.origin, 'content-type': type },
      body,
    })
    expect(JSON.parse(answer.body)).toMatchObject({ problem: { code } })
  })

  it('takes an upload with its folders and gives a ticket for its topmost parts', async () => {
    const post = (path: string, body = '') =>
      send(`${fixture.origin}${path}`, { method: 'POST', headers: { cookie, origin: fixture.origin }, body })
    const { upload } = JSON.parse((await post('/upload/begin')).body)
    const name = (path: string) => `/upload/file?upload=${upload}&name=${encodeURIComponent(path)}`
    expect((await post(name('Wires/2021/a.md'), 'first')).status).toBe(200)
    expect((await post(name('../../../b.txt'), 'second')).status).toBe(200)
    const ended = await post(`/upload/end?upload=${upload}`)
    expect(JSON.parse(ended.body)).toEqual({ ticket: 't1' })
    const folder = join(fixture.uploads, upload)
    expect(fixture.service.tickets[0]?.toSorted()).toEqual([join(folder, 'Wires'), join(folder, 'b.txt')])
    expect(await readFile(join(folder, 'Wires', '2021', 'a.md'), 'utf8')).toBe('first')

    expect(JSON.parse((await post(name('late.md'), 'x')).body)).toMatchObject({ problem: { code: 'bad-request' } })
    await fixture.close()
    expect(existsSync(fixture.uploads)).toBe(false)
    fixture = await openHost()
  })
})

describe('what is refused although the cookie is right', () => {
  const attempts: [string, string, Record<string, string>, string][] = [
    ['a name rebound to this machine', 'GET', { host: 'evil.example' }, '/'],
    ['another name for this machine', 'GET', { host: 'localhost' }, '/'],
    ['a frame from another site', 'POST', { origin: 'https://evil.example' }, '/frame'],
    ['a frame from a page without an origin', 'POST', { origin: 'null' }, '/frame'],
    ['a frame that does not say where it is from', 'POST', {}, '/frame'],
    ['a frame from another port of this machine', 'POST', { origin: 'http://127.0.0.1:1' }, '/frame'],
    ['the stream read by another site', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'empty' }, '/stream'],
    ['the stream read by another port', 'GET', { 'sec-fetch-site': 'same-site' }, '/stream'],
    ['the page in a frame', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' }, '/'],
    ['a link on another site to the page', 'GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }, '/'],
    ['an upload from another site', 'POST', { origin: 'https://evil.example' }, '/upload/begin'],
  ]
  it.each(attempts)('%s', async (_, method, headers, path) => {
    cookie = await signIn(fixture)
    const answer = await send(`${fixture.origin}${path}`, { method, headers: { cookie, ...headers } })
    expect(answer.status).toBe(403)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    expect(fixture.service.ports).toHaveLength(0)
  })

  it.each([
    ['GET', '/stream'],
    ['POST', '/frame'],
    ['POST', '/upload/begin'],
    ['GET', '/assets/index-abc.js'],
  ])('%s %s without the cookie, or with a guessed one', async (method, path) => {
    const port = new URL(fixture.origin).port
    for (const guess of [undefined, `lectern-${port}=guess`, `lectern-${port}=`]) {
      const answer = await send(`${fixture.origin}${path}`, {
        method,
        headers: { origin: fixture.origin, ...(guess === undefined ? {} : { cookie: guess }) },
      })
      expect(answer.status).toBe(401)
      expect(JSON.parse(answer.body)).toMatchObject({ problem: { code: 'unauthorized' } })
    }
  })
})
