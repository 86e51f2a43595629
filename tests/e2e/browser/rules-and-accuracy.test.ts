import type { Page } from '@playwright/test'
import { expect, openSeed, picture, test, themes } from './screens.fixture.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const rule = (page: Page) => page.locator('.rule-row')
const inText = (page: Page, text: string) => page.locator('.article p .mention', { hasText: new RegExp(`^${text}$`, 'u') })

/** Says of every mention written so that it is nothing, from the page of its entity. */
async function rejectEverywhere(page: Page, name: string): Promise<void> {
  await page.keyboard.press('e')
  await page.keyboard.type(name)
  await expect(page.locator('.entities-pane .entity-row')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('.entity-page h1')).toHaveText(name)
  await page
    .locator('.name-row', { hasText: new RegExp(`^${name}`, 'u') })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Not a name of anything' }).click()
  await expect(page.locator('.correction-card').getByRole('button', { name: /^Reject \d/u })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('No document names this any more')).toBeVisible()
}

async function openRules(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('u')
  await expect(page.getByRole('heading', { name: 'Rules', exact: true })).toBeVisible()
}

test('a rule is listed in a sentence, switched off and on, edited, deleted and brought back', async ({ page }) => {
  await openSeed(page, 'light')
  await openRules(page)
  await expect(page.getByText('No rules yet')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.article h1')).toBeVisible()

  await rejectEverywhere(page, 'Pakistan')
  await openRules(page)
  await expect(rule(page)).toHaveCount(1)
  await expect(rule(page)).toContainText('“Pakistan” is not a place')
  await expect(rule(page)).toContainText(/everywhere · in \d+ documents? · made/u)

  await page.getByRole('switch').click()
  await expect(page.getByRole('switch')).not.toBeChecked()
  await openSeed(page, 'light')
  await expect(inText(page, 'Pakistan')).not.toHaveCount(0)
  await openRules(page)
  await page.getByRole('switch').click()
  await expect(page.getByRole('switch')).toBeChecked()

  await page.getByRole('button', { name: 'Edit the rule: “Pakistan” is not a place' }).click()
  await page.getByLabel('Written').fill('China')
  await expect(page.getByRole('dialog')).toContainText('“China” is not a place')
  await page.keyboard.press('Enter')
  await expect(rule(page)).toContainText('“China” is not a place')
  await openSeed(page, 'light')
  await expect(inText(page, 'Pakistan')).not.toHaveCount(0)
  await expect(inText(page, 'China')).toHaveCount(0)

  await openRules(page)
  await page.getByRole('button', { name: /^Delete the rule/u }).click()
  await expect(page.getByText('No rules yet')).toBeVisible()
  await page.keyboard.press('z')
  await expect(rule(page)).toContainText('“China” is not a place')
  await page.reload()
  await openSeed(page, 'light')
  await expect(inText(page, 'China')).toHaveCount(0)
})

test('rules are narrowed by letters', async ({ page }) => {
  await openSeed(page, 'light')
  await rejectEverywhere(page, 'Pakistan')
  await openRules(page)
  await page.getByLabel('Filter rules').fill('paki')
  await expect(rule(page)).toHaveCount(1)
  await page.getByLabel('Filter rules').fill('nothing like it')
  await expect(page.getByText('No rule says that')).toBeVisible()
})

test('the meter says how right the finds were, and of what it knows too little', async ({ page }) => {
  await openSeed(page, 'light')
  await page.getByRole('button', { name: 'How right it is' }).click()
  await expect(page.getByRole('heading', { name: 'How right is Lectern for you' })).toBeVisible()
  await expect(page.locator('.accuracy-short')).toContainText(
    /Of 100 mentions it found, \d+ were right, by your \d+ decisions|too few to say/u,
  )
  await expect(page.locator('.meter-row').first()).toBeVisible()
  await expect(page.locator('.accuracy-page')).toContainText(/\d+ decisions?: too few to say/u)
  await page.keyboard.press('Escape')
  await expect(page.locator('.article h1')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('how right')
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText('How right is Lectern for you')
  await page.keyboard.press('Enter')
  await expect(page.locator('.meter-row').first()).toBeVisible()
})

for (const theme of themes)
  test(`rules and accuracy look as they should, ${theme}`, async ({ page }) => {
    await openSeed(page, theme)
    await openRules(page)
    await picture(page, `13-rules-empty-${theme}`)
    await page.keyboard.press('Escape')
    await rejectEverywhere(page, 'Pakistan')
    await openRules(page)
    await expect(rule(page)).toHaveCount(1)
    await picture(page, `13-rules-${theme}`)
    await page.keyboard.press('g')
    await page.keyboard.press('m')
    await expect(page.locator('.meter-row').first()).toBeVisible()
    await picture(page, `14-accuracy-${theme}`)
    await page.setViewportSize({ width: 1024, height: 720 })
    await picture(page, `14-accuracy-narrow-${theme}`)
  })
