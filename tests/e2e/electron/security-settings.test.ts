import { expect, test } from './fixture.ts'

test('the window has no Node, a sandbox, and its own page alone', async ({ app, page }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return window === undefined ? null : Reflect.get(window.webContents, 'getLastWebPreferences').call(window.webContents)
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  })
  expect(page.url()).toBe('lectern://app/')
  const names = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((name) => name in globalThis),
  )
  expect(names).toEqual([])
  expect(await page.evaluate(() => Object.keys(window.lectern ?? {}).toSorted())).toEqual([
    'blockedRequests',
    'chooseFiles',
    'connect',
    'onEvent',
    'openLink',
    'platform',
    'saveText',
    'takeDropped',
  ])
})

test('the page comes with its policy, a new nonce each time, and no inline script', async ({ app }) => {
  const read = () =>
    app.evaluate(async ({ net }) => {
      const answer = await net.fetch('lectern://app/')
      return {
        policy: answer.headers.get('content-security-policy') ?? '',
        sniff: answer.headers.get('x-content-type-options'),
        html: await answer.text(),
      }
    })
  const [first, second] = [await read(), await read()]
  for (const { policy, sniff, html } of [first, second]) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(sniff).toBe('nosniff')
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/u)
    const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1] ?? 'none'
    expect(html).toContain(nonce)
  }
  expect(first.policy).not.toBe(second.policy)
})

test('the scheme serves the built page and nothing else', async ({ app }) => {
  const statuses = await app.evaluate(async ({ net }) => {
    const ask = (address: string, method = 'GET') =>
      net.fetch(address, { method }).then(
        (answer) => answer.status,
        () => 0,
      )
    return {
      page: await ask('lectern://app/'),
      package: await ask('lectern://app/../../package.json'),
      encoded: await ask('lectern://app/%2e%2e/%2e%2e/package.json'),
      shell: await ask('lectern://app/../main/shell.js'),
      other: await ask('lectern://other/'),
      post: await ask('lectern://app/', 'POST'),
    }
  })
  expect(statuses.page).toBe(200)
  for (const name of ['package', 'encoded', 'shell', 'other', 'post'] as const) expect(statuses[name], name).not.toBe(200)
})

test('every permission and device is refused', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const query = (name: PermissionName) =>
      navigator.permissions.query({ name }).then(
        (status) => status.state,
        (error: Error) => error.name,
      )
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => 'given',
        () => 'refused',
      )
    return {
      geolocation: await query('geolocation'),
      notifications: await query('notifications'),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await refused(navigator.clipboard.readText()),
      position: await refused(new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
    }
  })
  expect(answers).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'refused',
    microphone: 'refused',
    screen: 'refused',
    clipboard: 'refused',
    position: 'refused',
  })
})

test('the spelling dictionary, which would be fetched, is off', async ({ app }) => {
  expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false)
  expect(await app.evaluate(({ session }) => session.defaultSession.resolveProxy('https://example.org/'))).toBe('DIRECT')
})
