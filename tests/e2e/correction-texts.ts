import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { expectReady } from './seed-article.ts'

interface Dispatch {
  readonly title: string
  readonly date: string
  readonly words: string
}

/** The one that is corrected, one that is in the library beside it, and one that comes afterwards: all name the same. */
export const dispatches = {
  corrected: { title: 'Dispatch from the first day', date: '2021-10-20', words: 'The herald was glad.' },
  beside: { title: 'Dispatch from another month', date: '2021-09-15', words: 'Nobody asked the herald.' },
  later: { title: 'Dispatch that came afterwards', date: '2021-11-10', words: 'So the herald went home.' },
} as const satisfies Record<string, Dispatch>

const body = `President Vladimir Putin and Foreign Minister Sergei Lavrov met in Moscow last week. Angela Merkel came from Germany, and Emmanuel Macron came from France.

“We shall see,” Putin said.`

/** Writes a dispatch as a file to import. */
function write(folder: string, { title, date, words }: Dispatch): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${title}.md`)
  writeFileSync(path, `---\ntitle: "${title}"\ndate: ${date}\n---\n\n${body}\n\n${words}\n`)
  return path
}

/** Imports dispatches, as a reader does. */
export async function importDispatches(page: Page, folder: string, wanted: readonly Dispatch[]): Promise<void> {
  const paths = wanted.map((dispatch) => write(folder, dispatch))
  await expectReady(page)
  // The window is drawn a moment before it hears keys.
  await expect(async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 2_000 })
    await page.keyboard.press('ControlOrMeta+o')
    await (await chooser).setFiles(paths)
  }).toPass()
  for (const { title } of wanted) await expect(page.locator('.doc-row', { hasText: title })).toHaveCount(1, { timeout: 60_000 })
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true })
  if (await close.isVisible()) await close.click()
}

export async function openDispatch(page: Page, { title }: Dispatch): Promise<void> {
  await page.locator('.doc-row', { hasText: title }).click()
  await expect(page.locator('.article h1')).toHaveText(title)
}

/** A mention of the open document that is written exactly so. */
export function written(page: Page, text: string): Locator {
  return page.locator('.article .mention').filter({ hasText: new RegExp(`^${text}$`, 'u') })
}

/** An entity of the open document's index. */
export function indexed(page: Page, name: string): Locator {
  return page.locator('.entity-row').filter({ has: page.getByText(name, { exact: true }) })
}

/** Opens the card of a mention. */
export async function look(page: Page, text: string): Promise<Locator> {
  await written(page, text).first().click()
  const card = page.getByRole('dialog')
  await expect(card).toBeVisible()
  return card
}

/** Does what the card's step says, everywhere: waits for what it will change, which names both documents. */
export async function confirmEverywhere(page: Page, card: Locator): Promise<void> {
  await expect(card.locator('.change-reach')).toContainText('in 2 documents')
  await expect(card.locator('.change-doc').first()).toContainText(dispatches.corrected.title)
  await page.keyboard.press('Enter')
  await expect(card).toBeHidden()
}

/** Selects a word of the open document's text. */
export async function selectWord(page: Page, word: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.article') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
  }, word)
  await expect(page.locator('.selection-tools')).toBeVisible()
}
