import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { article } from '../../bench/articles.ts'
import { test as emptyTest } from './fixture.ts'
import { expect, lightTaliban, openSeed, picture, test, themes } from './screens.fixture.ts'
import { temporaryFolder } from './start-host.ts'

test.use({ viewport: { width: 1440, height: 900 } })

for (const theme of themes) {
  test.describe(theme, () => {
    test('the workbench, from beginning to end', async ({ page }) => {
      await openSeed(page, theme)
      await lightTaliban(page)
      await page.locator('.reader-scroll').evaluate((element) => element.scrollTo(0, 0))
      await picture(page, `01-workbench-${theme}`)
      await page.locator('.reader-scroll').evaluate((element) => element.scrollTo(0, 660))
      await picture(page, `01-workbench-middle-${theme}`)
      await page.locator('.reader-scroll').evaluate((element) => element.scrollTo(0, element.scrollHeight))
      await picture(page, `01-workbench-end-${theme}`)
    })

    test('a date, and why it is that day', async ({ page }) => {
      await openSeed(page, theme)
      await page.locator('.article p .mention', { hasText: 'last week' }).first().click()
      await expect(page.getByRole('dialog')).toContainText('13 – ')
      await picture(page, `02a-mention-date-${theme}`)
    })

    test('a search with its hits', async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await expect(page.locator('.doc-row').first()).toBeVisible()
      await page.keyboard.press('/')
      await page.keyboard.type('recognition OR "joint statement" ')
      await expect(page.locator('mark').first()).toBeVisible()
      await picture(page, `03-search-${theme}`)
    })

    test('an import with failures, paused', async ({ page }) => {
      test.setTimeout(180_000)
      const folder = await temporaryFolder()
      const source = join(folder.path, 'Moscow talks')
      mkdirSync(source)
      writeFileSync(join(source, 'Contents.html'), '')
      writeFileSync(join(source, 'Briefing, scanned.pdf'), '%PDF-1.7\n%âãÏÓ\n')
      writeFileSync(join(source, 'Annex B.md'), Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 37) % 256)))
      for (let number = 0; number < 120; number += 1)
        writeFileSync(join(source, `Dispatch ${number}.md`), article(number % 7 === 6 ? number - 3 : number))
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await expect(page.locator('.doc-row').first()).toBeVisible()
      await expect(async () => {
        const chooser = page.waitForEvent('filechooser', { timeout: 2_000 })
        await page.keyboard.press('ControlOrMeta+Shift+o')
        await (await chooser).setFiles(source)
      }).toPass()
      await expect(page.locator('.file-row').first()).toBeVisible({ timeout: 60_000 })
      await expect(page.locator('.file-row.is-fail')).toHaveCount(3, { timeout: 60_000 })
      await expect(page.locator('.file-row.is-same').first()).toBeVisible({ timeout: 60_000 })
      await page.getByRole('button', { name: 'Pause' }).click()
      await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible({ timeout: 60_000 })
      await picture(page, `04-import-${theme}`)
      await page.keyboard.press('Escape')
      await folder.remove()
    })

    test('the palette', async ({ page }) => {
      await openSeed(page, theme)
      await lightTaliban(page)
      await page.keyboard.press('ControlOrMeta+k')
      await page.keyboard.type('re')
      await expect(page.getByRole('option').first()).toBeVisible()
      await picture(page, `06-command-palette-${theme}`)
    })

    test('the narrow window', async ({ page }) => {
      await openSeed(page, theme)
      await lightTaliban(page)
      await page.setViewportSize({ width: 1024, height: 720 })
      await picture(page, `07-narrow-${theme}`)
      await page.setViewportSize({ width: 900, height: 680 })
      await picture(page, `07-drawers-${theme}`)
    })

    test('the wide window', async ({ page }) => {
      await page.setViewportSize({ width: 1728, height: 1040 })
      await openSeed(page, theme)
      await lightTaliban(page)
      await picture(page, `01-workbench-wide-${theme}`)
    })

    test('shortcuts and settings', async ({ page }) => {
      await openSeed(page, theme)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
      await picture(page, `10-shortcuts-${theme}`)
      await page.keyboard.press('Escape')
      await page.keyboard.press('ControlOrMeta+,')
      await expect(page.getByRole('dialog')).toBeVisible()
      await picture(page, `11-settings-${theme}`)
    })

    test('a selection and its tools', async ({ page }) => {
      await openSeed(page, theme)
      await page.locator('.article p', { hasText: 'veteran foreign minister' }).click({ clickCount: 3, position: { x: 60, y: 45 } })
      await expect(page.locator('.selection-tools')).toBeVisible()
      await picture(page, `12-selection-${theme}`)
    })

    emptyTest('the first run', async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await expect(page.getByText('Bring in something to read')).toBeVisible()
      await picture(page, `05-first-run-${theme}`)
    })
  })
}
