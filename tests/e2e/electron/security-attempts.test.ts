import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askService } from '../ask-service.ts'
import { listenForRequests, type ListeningServer } from '../listening-server.ts'
import { expect, test } from './fixture.ts'
import { launchLectern, whyNoElectron } from './launch-electron.ts'

let server: ListeningServer
test.beforeEach(async () => {
  server = await listenForRequests()
})
test.afterEach(() => server.close())

test('no request of the page reaches the network, and each is counted', async ({ page }) => {
  const before = await page.evaluate(() => window.lectern?.blockedRequests())
  const outcomes = await page.evaluate(async (address) => {
    const refused = (promise: Promise<unknown>) =>
      Promise.race([
        promise.then(
          () => 'went out',
          () => 'stopped',
        ),
        new Promise((resolve) => setTimeout(resolve, 3_000, 'silent')),
      ])
    const loaded = (element: HTMLElement) =>
      new Promise<void>((resolve, reject) => {
        element.addEventListener('load', () => resolve())
        element.addEventListener('error', () => reject(new Error('stopped')))
        document.body.append(element)
      })
    return {
      fetch: await refused(fetch(`${address}/fetch`)),
      beacon: navigator.sendBeacon(`${address}/beacon`, 'x') ? 'queued' : 'stopped',
      socket: await refused(
        new Promise((resolve, reject) => {
          const socket = new WebSocket(address.replace('http', 'ws'))
          socket.addEventListener('open', resolve)
          socket.addEventListener('error', reject)
        }),
      ),
      picture: await refused(loaded(Object.assign(document.createElement('img'), { src: `${address}/picture.png` }))),
      sheet: await refused(loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${address}/sheet.css` }))),
    }
  }, server.address)
  expect(outcomes).toMatchObject({ fetch: 'stopped', socket: 'stopped', picture: 'stopped', sheet: 'stopped' })
  await expect.poll(() => page.evaluate(() => window.lectern?.blockedRequests())).toBeGreaterThanOrEqual((before ?? 0) + 4)
  expect(server.heard).toEqual([])
})

test('what the policy does not see is stopped below it', async ({ app, page }) => {
  const before = await page.evaluate(() => window.lectern?.blockedRequests())
  const outcome = await app.evaluate(
    ({ session }, address) =>
      session.defaultSession.fetch(`${address}/below`).then(
        () => 'went out',
        () => 'stopped',
      ),
    server.address,
  )
  expect(outcome).toBe('stopped')
  expect(await page.evaluate(() => window.lectern?.blockedRequests())).toBe((before ?? 0) + 1)
  expect(server.heard).toEqual([])
})

test('the page goes nowhere else, opens no window and holds no other page', async ({ app, page }) => {
  for (const target of [`${server.address}/there`, 'file:///etc/passwd', 'about:blank', 'lectern://app/assets/x.js']) {
    await page.evaluate((address) => {
      const link = Object.assign(document.createElement('a'), { href: address, textContent: 'there' })
      document.body.append(link)
      link.click()
      link.remove()
    }, target)
    await page.waitForTimeout(300)
    // What no event asks about beforehand is brought back at once.
    await expect.poll(() => page.url()).toBe('lectern://app/')
  }
  expect(await page.evaluate((address) => window.open(address) === null, `${server.address}/window`)).toBe(true)
  await page.evaluate((address) => {
    const frame = Object.assign(document.createElement('iframe'), { src: address })
    document.body.append(frame)
  }, `${server.address}/frame`)
  await page.waitForTimeout(300)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(page.frames().filter((frame) => frame.url().startsWith('http'))).toEqual([])
  expect(server.heard).toEqual([])
})

test('script put into the page does not run', async ({ page }) => {
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script')
    const attempts: (() => void)[] = [
      () => (script.textContent = 'window.stolen = 1'),
      () => document.body.append(script),
      () => document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.stolen = 1">'),
      () => document.body.setAttribute('onclick', 'window.stolen = 1'),
      () => document.body.click(),
      () => void Reflect.apply(Reflect.get(globalThis, 'eval'), null, ['window.stolen = 1']),
      () => void Reflect.apply(Reflect.construct(Function, ['window.stolen = 1']), null, []),
    ]
    let thrown = 0
    // Subtle: what the test driver runs may evaluate; a timer's callback is the page's own, under its policy.
    await new Promise<void>((resolve) =>
      setTimeout(() => {
        for (const attempt of attempts) {
          try {
            attempt()
          } catch {
            thrown += 1
          }
        }
        setTimeout(resolve, 200)
      }),
    )
    return { stolen: 'stolen' in window, thrown }
  })
  expect(ran.stolen).toBe(false)
  expect(ran.thrown).toBeGreaterThanOrEqual(3)
})

test('a saved page with script, remote pictures and traps is text and nothing more', async () => {
  const reason = whyNoElectron()
  test.skip(reason !== null, reason ?? '')
  const folder = await mkdtemp(join(tmpdir(), 'lectern-trap-'))
  const file = join(folder, 'trap.html')
  await writeFile(
    file,
    `<!doctype html><title>A trap set in Moscow</title><meta http-equiv="refresh" content="0;url=${server.address}/refresh"><link rel="stylesheet" href="${server.address}/s.css">
     <script>window.stolen = 1; fetch('${server.address}/script')</script><script src="${server.address}/x.js"></script>
     <article><h1>A trap set in Moscow</h1><p onclick="window.stolen = 1">Vladimir Putin spoke for an hour about the weather in Moscow, and then he went on about it for another hour or so.</p>
     <p><img src="${server.address}/picture.png" onerror="window.stolen = 1"><a href="javascript:window.stolen=1">One link</a> and <a href="file:///etc/passwd">another link</a> in a sentence long enough to be kept.</p>
     <iframe src="${server.address}/frame"></iframe><svg onload="window.stolen = 1"></svg></article>`,
  )
  const { page, close } = await launchLectern({ words: [file] })
  try {
    await expect.poll(async () => (await askService(page, 'document:list', { list: { kind: 'all' } })).total, { timeout: 20_000 }).toBe(1)
    const { rows } = await askService(page, 'document:list', { list: { kind: 'all' } })
    const id = rows[0]?.id
    if (id === undefined) throw new Error('The document is not there')
    const view = await askService(page, 'document:open', { id })
    expect(JSON.stringify(view)).toContain('Vladimir Putin spoke')
    expect(JSON.stringify(view)).not.toMatch(/javascript:|file:\/\/|<script|onerror/u)
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => 'stolen' in window)).toBe(false)
    expect(server.heard).toEqual([])
  } finally {
    await close()
    await rm(folder, { recursive: true, force: true })
  }
})

test('only the window’s own page is answered, and only what the contract names', async ({ app, page }) => {
  const refused = (channel: string, request: unknown) =>
    page.evaluate(
      ([name, asked]) => {
        const bridge: unknown = Reflect.get(window, 'lectern')
        const call: unknown = typeof bridge === 'object' && bridge !== null ? Reflect.get(bridge, String(name)) : null
        return typeof call === 'function'
          ? Promise.resolve(Reflect.apply(call, bridge, [asked])).then(
              () => 'answered',
              () => 'refused',
            )
          : 'missing'
      },
      [channel, request],
    )
  expect(await refused('chooseFiles', 'everything')).toBe('refused')
  expect(await refused('openLink', 17)).toBe('refused')
  expect(await page.evaluate(() => window.lectern?.takeDropped([new File(['made by the page'], '/etc/passwd')]))).toBeNull()

  const foreign = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${electron.getAppPath()}/dist/preload/preload.cjs`, sandbox: true },
    })
    // The guard would bring it back to Lectern's page at once.
    window.webContents.removeAllListeners('did-navigate')
    await window.loadURL('data:text/html,<p>not Lectern</p>')
    const outcome: unknown = await window.webContents.executeJavaScript(
      "lectern.blockedRequests().then(() => 'answered', (error) => String(error))",
    )
    window.destroy()
    return String(outcome)
  })
  expect(foreign).toContain('no right to this library')
})

test('links leave only for the web or mail, and only after a look', async ({ app, page }) => {
  await app.evaluate(({ dialog, shell }) => {
    const kept = { asked: Array<string>(), opened: Array<string>() }
    Reflect.set(globalThis, 'kept', kept)
    let answers = 0
    Reflect.set(dialog, 'showMessageBox', (_window: unknown, options: { detail: string }) => {
      kept.asked.push(options.detail)
      answers += 1
      return Promise.resolve({ response: answers === 1 ? 1 : 0 })
    })
    Reflect.set(shell, 'openExternal', (address: string) => {
      kept.opened.push(address)
      return Promise.resolve()
    })
  })
  const open = (address: string) => page.evaluate((url) => window.lectern?.openLink(url), address)
  for (const address of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'lectern://app/',
    'not an address',
    'data:text/html,x',
    'mailto:a@b.example?attach=/etc/passwd',
  ]) {
    expect(await open(address), address).toBe(false)
  }
  expect(await open('https://www.example.org/a')).toBe(false)
  expect(await open('https://www.example.org/b')).toBe(true)
  const kept: unknown = await app.evaluate(() => Reflect.get(globalThis, 'kept'))
  expect(kept).toMatchObject({
    opened: ['https://www.example.org/b'],
    asked: [expect.stringContaining('www.example.org'), expect.stringContaining('https://www.example.org/b')],
  })
})
