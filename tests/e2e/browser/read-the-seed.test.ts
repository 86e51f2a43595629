import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { serveLibrary } from './start-host.ts'
import {
  expectDateResolved,
  expectReady,
  expectSeedFacts,
  expectToldDuplicate,
  expectWorkKept,
  openFromList,
  openImported,
  seedFile,
  workOnArticle,
} from '../seed-article.ts'

test('the seed is imported, read, worked on, and all is there again afterwards', async ({ page, context, served }) => {
  await importByKey(page)
  await openImported(page)
  await expectSeedFacts(page)
  await expectDateResolved(page)
  await workOnArticle(page)

  await served.stop()
  const again = await serveLibrary(served.library)
  try {
    const reopened = await context.newPage()
    await reopened.goto(again.url)
    await openFromList(reopened)
    await expectWorkKept(reopened)
    await expect(reopened.locator('.doc-row')).toHaveCount(1)
  } finally {
    await again.stop()
  }
})

test('the same bytes twice are one document, and the reader is told', async ({ page }) => {
  await importByKey(page)
  await openImported(page)
  await importByKey(page)
  await expectToldDuplicate(page)
  await expect(page.locator('.doc-row')).toHaveCount(1)
})

async function importByKey(page: Page): Promise<void> {
  await expectReady(page)
  // The window is drawn a moment before it hears keys.
  await expect(async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 2_000 })
    await page.keyboard.press('ControlOrMeta+o')
    await (await chooser).setFiles(seedFile)
  }).toPass()
}
