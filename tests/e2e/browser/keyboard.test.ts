import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

async function openSample(page: Page): Promise<void> {
  await expect(page.getByText('Bring in something to read')).toBeVisible()
  // The window is drawn a moment before it hears keys.
  await expect(async () => {
    await page.keyboard.press('s')
    await expect(page.locator('.article h1')).toContainText('Russia Hosts Taliban', { timeout: 8_000 })
  }).toPass()
}

test('an article is opened, corrected, tagged, noted and left without a pointer', async ({ page }) => {
  await openSample(page)

  await page.keyboard.press('e')
  await page.keyboard.type('lavrov')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(page.locator('.mention.is-lit').first()).toContainText('Lavrov')

  await page.keyboard.press('.')
  await expect(page.locator('.mention.is-current').first()).toContainText('Lavrov')
  await page.keyboard.press('Escape')

  await page.keyboard.press('r')
  const popover = page.getByRole('dialog')
  await expect(popover).toBeVisible()
  const left = page.locator('.review-left')
  const before = Number(/\d+/u.exec((await left.textContent()) ?? '')?.[0])
  await page.keyboard.press('a')
  await expect(left).not.toContainText(String(before))
  await expect(page.locator('.queue-item.is-done')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('.review-bar')).toBeHidden()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.locator('.reader-tools').getByRole('button', { name: /^Check/u })).toContainText(String(before))

  await page.keyboard.press('t')
  await page.keyboard.type('Diplomacy')
  await page.keyboard.press('Enter')
  await expect(page.locator('.tags-pane')).toContainText('Diplomacy')
  await page.keyboard.press('Escape')

  await page.keyboard.press('n')
  await page.keyboard.type('By keyboard alone.')
  await expect(page.locator('.notes-pane')).toContainText('Saved')
  await page.keyboard.press('Escape')

  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('button', { name: 'Reviewed' }).first()).toContainText('1')
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox', { name: 'Find anything, do anything' })).toBeFocused()
  await page.keyboard.type('shortcuts')
  await expect(page.getByRole('option', { selected: true })).toContainText('Keyboard shortcuts')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Mark as reviewed')
})

test('a document that is looked at for a while is being read; one marked unread by hand stays unread', async ({ page }) => {
  await openSample(page)
  const reading = page.getByRole('button', { name: 'Reading' }).first()
  await expect(reading).toContainText('1', { timeout: 15_000 })
  await page.keyboard.press('Shift+u')
  await expect(reading).not.toContainText('1')
  await page.waitForTimeout(5_000)
  await expect(reading).not.toContainText('1')
})
