import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test as base } from './fixture.ts'
import { furnish } from '../screens/furnish.ts'
import { root, serveLibrary, temporaryFolder } from './start-host.ts'

export type Theme = 'light' | 'dark'
export const themes: readonly Theme[] = ['light', 'dark']

/** Where pictures go: beside the documentation when they are to be kept (npm run screenshots), else with the test's results. */
const pictures = join(root, process.env['LECTERN_SCREENSHOTS'] === 'keep' ? 'docs/screenshots' : 'test-results/screenshots')

interface WorkerFixtures {
  readonly furnished: string
}

/** A page on a copy of a library that was worked on; the library is made once for each worker. */
export const test = base.extend<object, WorkerFixtures>({
  furnished: [
    async ({}, use) => {
      const folder = await temporaryFolder()
      const library = join(folder.path, 'library')
      await furnish(folder.path, library)
      await use(library)
      await folder.remove()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  served: async ({ furnished }, use) => {
    const folder = await temporaryFolder()
    const library = join(folder.path, 'Research')
    cpSync(furnished, library, { recursive: true })
    const served = await serveLibrary(library)
    await use(served)
    await served.stop()
    await folder.remove()
  },
})

/** Opens the seed article in a theme and lights the Taliban, as the design's pictures do. */
export async function openSeed(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  const row = page.locator('.doc-row', { hasText: 'Russia Hosts Taliban' })
  if (!(await page.locator('.article h1').isVisible())) await row.first().click()
  await expect(page.locator('.article h1')).toContainText('Russia Hosts Taliban')
}

export async function lightTaliban(page: Page): Promise<void> {
  const row = page.locator('.entity-row', { hasText: 'Taliban' }).first()
  if ((await row.getAttribute('aria-selected')) !== 'true') await row.click()
  await expect(page.locator('.mention.is-lit').first()).toBeVisible()
}

/** Waits until nothing moves and fonts are there, takes the picture, and lets axe look at the page: nothing may be wrong with it. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.mouse.move(0, 0)
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled', caret: 'hide' })
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} (${failureSummary ?? ''})`).join('; ')}`,
    ),
  ).toEqual([])
}

export { expect } from './fixture.ts'
