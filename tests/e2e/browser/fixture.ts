import { join } from 'node:path'
import { chromium, test as base, type Browser } from '@playwright/test'
import { browserArguments, findBrowser } from '../../../tools/test/browser.ts'
import { serveLibrary, temporaryFolder, type ServedLibrary } from './start-host.ts'

export interface Fixtures {
  readonly served: ServedLibrary
}
export interface WorkerFixtures {
  readonly chromiumBrowser: Browser
}

/** The real host and service on an empty library of their own; `page` is a browser's page that was opened with the launch token. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  chromiumBrowser: [
    async ({}, give) => {
      const executablePath = findBrowser()
      if (executablePath === null) throw new Error('There is no Chromium to test with: run "npm test", which installs one where it can.')
      const browser = await chromium.launch({ executablePath, args: browserArguments() })
      await give(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  served: async ({}, give) => {
    const folder = await temporaryFolder()
    const served = await serveLibrary(join(folder.path, 'library'))
    await give(served)
    await served.stop()
    await folder.remove()
  },
  context: async ({ chromiumBrowser, viewport }, give) => {
    const context = await chromiumBrowser.newContext({ viewport: viewport ?? { width: 1440, height: 900 } })
    await give(context)
    await context.close()
  },
  page: async ({ context, served }, give) => {
    const page = await context.newPage()
    await page.goto(served.url)
    await give(page)
  },
})

export { expect } from '@playwright/test'
