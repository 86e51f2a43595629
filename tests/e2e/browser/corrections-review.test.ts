import { join } from 'node:path'
import { dispatches, importDispatches, indexed, look, openDispatch, written } from '../correction-texts.ts'
import { expect, test } from './fixture.ts'
import { expect as expectShown, openSeed, picture, test as furnishedTest, themes } from './screens.fixture.ts'
import { temporaryFolder } from './start-host.ts'

test('the day of an article is put right, all its dates with it, and goes back to the file’s own', async ({ page }) => {
  const folder = await temporaryFolder()
  try {
    await importDispatches(page, folder.path, [dispatches.corrected])
    await openDispatch(page, dispatches.corrected)
    await expect(indexed(page, 'last week')).toContainText('13–19 Oct 2021')

    await look(page, 'last week')
    await page.getByRole('radio', { name: /another day to count from/u }).click()
    await page.getByRole('dialog').getByLabel('The day of the article').fill('2021-11-10')
    await page.keyboard.press('Enter')
    await expect(indexed(page, 'last week')).toContainText('3–9 Nov 2021')
    await page.keyboard.press('Escape')
    await expect(page.locator('.article-day')).toContainText('10 November 2021')
    await expect(page.locator('.article-day')).toContainText('your day')

    await page.locator('.article-day-button').click()
    await page.getByRole('button', { name: 'Nobody knows the day' }).click()
    await expect(page.locator('.article-day')).toContainText('No day known')
    await expect(indexed(page, 'last week')).not.toContainText('Nov 2021')
    await page.keyboard.press('z')
    await expect(indexed(page, 'last week')).toContainText('3–9 Nov 2021')

    await page.locator('.article-day-button').click()
    await page.getByRole('button', { name: 'Back to the file’s own' }).click()
    await expect(indexed(page, 'last week')).toContainText('13–19 Oct 2021')
    await expect(page.locator('.article-day')).not.toContainText('your day')
  } finally {
    await folder.remove()
  }
})

test('only here and only in this document leave the others as they are', async ({ page }) => {
  const folder = await temporaryFolder()
  try {
    const { corrected, beside } = dispatches
    await importDispatches(page, join(folder.path, 'both'), [corrected, beside])
    await openDispatch(page, corrected)
    const card = await look(page, 'Germany')
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+Enter')
    await expect(card).toBeHidden()
    await expect(written(page, 'Germany')).toHaveCount(0)
    await look(page, 'France')
    await page.keyboard.press('x')
    await card.getByRole('radio', { name: 'Document' }).click()
    await expect(card.locator('.change-reach')).toContainText('1 mention in this document')
    await card.getByRole('button', { name: 'Reject', exact: false }).last().click()
    await expect(written(page, 'France')).toHaveCount(0)
    await openDispatch(page, beside)
    await expect(written(page, 'Germany')).toHaveCount(1)
    await expect(written(page, 'France')).toHaveCount(1)
  } finally {
    await folder.remove()
  }
})

for (const theme of themes) {
  furnishedTest(`a mention’s steps and the review, ${theme}`, async ({ page }) => {
    await openSeed(page, theme)
    await page.locator('.article p .mention', { hasText: 'Vladimir Putin' }).first().click()
    const card = page.getByRole('dialog')
    await page.keyboard.press('m')
    await page.keyboard.type('lavrov')
    await expectShown(card.locator('.change-reach')).toContainText('Changes')
    await picture(page, `02c-mention-merge-${theme}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('t')
    await page.keyboard.press('2')
    await expectShown(card.locator('.change-reach')).toContainText('Changes')
    await picture(page, `02c-mention-retype-${theme}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expectShown(card).toBeHidden()

    await page.keyboard.press('r')
    const left = page.locator('.review-left')
    await expectShown(left).toContainText('to check')
    await picture(page, `02b-mention-person-review-${theme}`)
    const waiting = page.locator('.queue-item.is-waiting')
    const count = await waiting.count()
    expectShown(count).toBeGreaterThan(0)
    await page.keyboard.press('s')
    await expectShown(waiting).toHaveCount(count - 1)
    for (let at = 1; at < count; at += 1) {
      await page.keyboard.press('a')
      await expectShown(waiting).toHaveCount(count - 1 - at)
    }
    await expectShown(page.locator('.review-keys')).toContainText('1 skipped')
    await page.keyboard.press('r')
    await expectShown(card).toBeVisible()
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+Enter')
    await expectShown(left).toHaveText('Nothing left to check')
    await page.keyboard.press('Enter')
    await expectShown(page.locator('.review-bar')).toBeHidden()
    await expectShown(page.locator('.reader-tools')).toContainText('Reviewed')
  })
}
