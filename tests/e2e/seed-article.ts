import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'

export const seedFile = fileURLToPath(new URL('../../resources/sample/Russia Hosts Taliban for Talks.md', import.meta.url))
const title = 'Russia Hosts Taliban for Talks After Warning Against IS Threat'
const address = 'https://www.themoscowtimes.com/2021/10/20/russia-hosts-taliban-for-talks-after-warning-against-is-threat-a75345'
const note = 'Ask the desk about the Moscow format.'
const sentence = "Russia's veteran foreign minister, Sergei Lavrov, is set to address the gathering."

const article = (page: Page) => page.locator('.article')
const mention = (page: Page, text: string) => article(page).locator('p .mention', { hasText: text }).first()
const entity = (page: Page, name: string) => page.locator('.entity-row', { hasText: name }).first()

/** The window has its library and hears keys and drops. */
export async function expectReady(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'All documents' })).toBeVisible({ timeout: 20_000 })
}

/** The reader is told that what was imported is there already: at once, or by the sheet when reading it took longer. */
export async function expectToldDuplicate(page: Page): Promise<void> {
  await expect(page.getByText(/Already in your library|Duplicates\s*1/u).first()).toBeVisible({ timeout: 20_000 })
}

/** Closes the sheet that says how the import went and opens the article from the list. */
export async function openImported(page: Page): Promise<void> {
  const row = page.locator('.doc-row', { hasText: title })
  await expect(row).toHaveCount(1, { timeout: 30_000 })
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true })
  // A small import opens its document by itself; a slower one shows its sheet.
  await expect(article(page).locator('h1').or(close).first()).toBeVisible()
  if (await close.isVisible()) await close.click()
  await row.click()
  await expect(article(page).locator('h1')).toHaveText(title)
}

/** Opens the article of a library that had it before. */
export async function openFromList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'All documents' }).click()
  await page.locator('.doc-row', { hasText: title }).click()
  await expect(article(page).locator('h1')).toHaveText(title)
}

/** Everything the article is known to say, as a reader sees it. */
export async function expectSeedFacts(page: Page): Promise<void> {
  const text = article(page)
  await expect(text.locator('h1')).toHaveText(title)
  await expect(text.locator('.byline')).toContainText('Jonathan Brown')
  await expect(text.locator('.byline')).toContainText('AFP')
  await expect(text.locator('.byline')).toContainText('October 20, 2021')
  await expect(text.locator('figcaption')).toContainText(
    'The Taliban delegation to Moscow is headed by Deputy Prime Minister Abdul Salam Hanafi.',
  )
  await expect(text.locator('figcaption .credit')).toHaveText('EPA / TASS')
  await expect(text.locator('.teaser')).toHaveCount(2)
  await expect(text.locator('.teaser').first()).toContainText("Russian Recognition of Taliban Regime 'Not on the Table,'")
  await expect(text.locator('.teaser').last()).toContainText('China and Russia Urge Taliban to Keep Security Promises')
  await expect(text.locator('h2')).toHaveText('IS, drug trafficking concerns')
  await expect(text).toContainText('one billion euros ($1.2 billion) to avert')
  await expect(text.locator('p', { hasText: 'The Taliban delegation is headed by' })).toContainText(
    'who led talks with the European Union and the United States last week.',
  )
  await expect(text).toContainText(address)
  await expect(text).not.toContainText('<br')

  await expect(entity(page, 'Vladimir Putin')).toContainText('3')
  await expect(entity(page, 'Sergei Lavrov')).toContainText('3')
  await expect(entity(page, 'Abdul Salam Hanafi')).toContainText('2')
  await expect(entity(page, 'Jonathan Brown')).toContainText('byline')
  for (const name of ['Taliban', 'Islamic State', 'Russia', 'Moscow', 'one billion euro', '10 countries', '2,000 fighters'])
    await expect(entity(page, name)).toBeVisible()
  await expect(mention(page, 'Wednesday')).toHaveClass(/t-date/u)
  await expect(mention(page, 'China')).toHaveClass(/t-place/u)
  await expect(mention(page, 'Vladimir Putin')).toHaveClass(/t-person/u)
}

/** A date says which day it was taken for and by which rule. */
export async function expectDateResolved(page: Page): Promise<void> {
  await mention(page, 'Wednesday').click()
  const popover = page.getByRole('dialog')
  await expect(popover).toContainText('Wednesday')
  await expect(popover).toContainText(/20 Oct(ober)? 2021/u)
  await page.keyboard.press('Escape')
  await expect(popover).toBeHidden()
}

/** What a reader does with the article: corrects, takes a step back, tags, highlights, writes. */
export async function workOnArticle(page: Page): Promise<void> {
  await mention(page, 'Central Asia').click()
  await page.keyboard.press('x')
  await page.keyboard.press('Enter')
  await expect(article(page).locator('p .mention', { hasText: /^Central Asia$/u })).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(article(page).locator('p .mention', { hasText: /^Central Asia$/u })).not.toHaveCount(0)
  await mention(page, 'Pakistan').click()
  await page.keyboard.press('x')
  await page.keyboard.press('Enter')
  await expect(article(page).locator('.mention', { hasText: 'Pakistan' })).toHaveCount(0)

  await page.keyboard.press('t')
  await page.keyboard.type('Diplomacy')
  await page.keyboard.press('Enter')
  await expect(page.locator('.tags-pane')).toContainText('Diplomacy')
  await page.keyboard.press('Escape')

  const paragraph = article(page).locator('p', { hasText: 'veteran foreign minister' })
  await paragraph.scrollIntoViewIfNeeded()
  await paragraph.click({ clickCount: 3, position: { x: 60, y: 45 } })
  await expect(page.locator('.selection-tools')).toBeVisible()
  await page.keyboard.press('h')
  await expect(article(page).locator('.highlight').first()).toBeVisible()
  await page.keyboard.press('Escape')

  await page
    .getByRole('button', { name: /new note|write a note/iu })
    .first()
    .click()
  await page.keyboard.type(note)
  await expect(page.locator('.notes-pane')).toContainText('Saved')
}

/** All of it, after the library was closed and opened again. */
export async function expectWorkKept(page: Page): Promise<void> {
  await expect(article(page).locator('.mention', { hasText: 'Pakistan' })).toHaveCount(0)
  await expect(article(page).locator('p .mention', { hasText: /^Central Asia$/u })).not.toHaveCount(0)
  await expect(page.locator('.tags-pane')).toContainText('Diplomacy')
  await expect(article(page).locator('p', { hasText: 'veteran foreign minister' }).locator('.highlight').first()).toBeVisible()
  const highlighted = await article(page).locator('.highlight').allTextContents()
  expect(highlighted.join('')).toContain(sentence.slice(0, 40))
  await expect(page.locator('.notes-pane')).toContainText(note)
}
