import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { confirmEverywhere, dispatches, importDispatches, indexed, look, openDispatch, selectWord, written } from '../correction-texts.ts'
import { expect, test } from './fixture.ts'
import { serveLibrary, temporaryFolder } from './start-host.ts'

type Check = (page: Page) => Promise<void>

interface Kind {
  readonly name: string
  /** Makes the correction in the open document, everywhere, with a look at what it changes. */
  readonly make: (page: Page) => Promise<void>
  /** What any of the documents shows then, and what it shows without it. */
  readonly made: Check
  readonly unmade: Check
}

const ofNames: readonly Kind[] = [
  {
    name: 'reject',
    make: async (page) => {
      const card = await look(page, 'Germany')
      await page.keyboard.press('x')
      await confirmEverywhere(page, card)
    },
    made: (page) => expect(written(page, 'Germany')).toHaveCount(0),
    unmade: (page) => expect(written(page, 'Germany')).toHaveCount(1),
  },
  {
    name: 'retype',
    make: async (page) => {
      const card = await look(page, 'Moscow')
      await page.keyboard.press('t')
      await page.keyboard.press('2')
      await confirmEverywhere(page, card)
    },
    made: (page) => expect(written(page, 'Moscow')).toHaveClass(/t-org/u),
    unmade: (page) => expect(written(page, 'Moscow')).toHaveClass(/t-place/u),
  },
  {
    name: 'rename',
    make: async (page) => {
      const card = await look(page, 'France')
      await page.keyboard.press('F2')
      await page.keyboard.type('Fifth Republic')
      await expect(card.locator('.change-reach')).toContainText('in 2 documents')
      await page.keyboard.press('Enter')
      await expect(card.locator('.popover-title')).toContainText('Fifth Republic')
      await page.keyboard.press('Escape')
    },
    made: (page) => expect(indexed(page, 'Fifth Republic')).toHaveCount(1),
    unmade: (page) => expect(indexed(page, 'France')).toHaveCount(1),
  },
  {
    name: 'accept',
    make: async (page) => {
      const card = await look(page, 'Emmanuel Macron')
      await page.keyboard.press('u')
      await confirmEverywhere(page, card)
    },
    made: async (page) => expect(indexed(page, 'Emmanuel Macron').locator('.confirmed')).toHaveCount(1),
    unmade: async (page) => expect(indexed(page, 'Emmanuel Macron').locator('.confirmed')).toHaveCount(0),
  },
]

const ofSpansAndEntities: readonly Kind[] = [
  {
    name: 'respan',
    make: async (page) => {
      const card = await look(page, 'Vladimir Putin')
      await page.keyboard.press('Alt+Shift+ArrowLeft')
      await expect(written(page, 'President Vladimir Putin')).toHaveCount(1)
      await confirmEverywhere(page, card)
    },
    made: (page) => expect(written(page, 'President Vladimir Putin')).toHaveCount(1),
    unmade: (page) => expect(written(page, 'Vladimir Putin')).toHaveCount(1),
  },
  {
    name: 'add',
    make: async (page) => {
      await selectWord(page, 'herald')
      await page.keyboard.press('m')
      await page.keyboard.press('1')
      await confirmEverywhere(page, page.getByRole('dialog'))
    },
    made: (page) => expect(written(page, 'herald')).toHaveClass(/t-person/u),
    unmade: (page) => expect(written(page, 'herald')).toHaveCount(0),
  },
  {
    name: 'merge',
    make: async (page) => {
      const card = await look(page, 'Angela Merkel')
      await page.keyboard.press('m')
      await page.keyboard.type('sergei')
      await expect(card.getByRole('option', { selected: true })).toContainText('Sergei Lavrov')
      await expect(card.locator('.change-title')).toContainText('into Sergei Lavrov')
      await confirmEverywhere(page, card)
    },
    made: async (page) => {
      await expect(indexed(page, 'Angela Merkel')).toHaveCount(0)
      await expect(indexed(page, 'Sergei Lavrov')).toContainText('2')
    },
    unmade: (page) => expect(indexed(page, 'Angela Merkel')).toHaveCount(1),
  },
  {
    name: 'split',
    make: async (page) => {
      const card = await look(page, 'Putin')
      await page.keyboard.press('o')
      await page.keyboard.type('Igor Putin')
      await confirmEverywhere(page, card)
    },
    made: (page) => expect(indexed(page, 'Igor Putin')).toHaveCount(1),
    unmade: (page) => expect(indexed(page, 'Igor Putin')).toHaveCount(0),
  },
]

const ofValues: readonly Kind[] = [
  {
    name: 'read',
    make: async (page) => {
      const card = await look(page, 'last week')
      await page.getByRole('radio', { name: /Monday to Sunday/u }).click()
      await page.keyboard.press('u')
      await confirmEverywhere(page, card)
    },
    made: (page) => expect(indexed(page, 'last week')).toContainText(/11–17 Oct|6–12 Sep|1–7 Nov/u),
    unmade: (page) => expect(indexed(page, 'last week')).not.toContainText(/11–17 Oct|6–12 Sep|1–7 Nov/u),
  },
  {
    name: 'revalue',
    make: async (page) => {
      const card = await look(page, 'Moscow')
      await page.getByRole('radio', { name: /Idaho/u }).click()
      await page.keyboard.press('u')
      await confirmEverywhere(page, card)
    },
    made: async (page) => {
      const card = await look(page, 'Moscow')
      await expect(card.getByRole('radio', { checked: true })).toContainText('Idaho')
      await expect(card).toContainText('Your rule')
      await page.keyboard.press('Escape')
    },
    unmade: async (page) => {
      const card = await look(page, 'Moscow')
      await expect(card.getByRole('radio', { checked: true })).toContainText('Russia')
      await page.keyboard.press('Escape')
    },
  },
]

for (const kinds of [ofNames, ofSpansAndEntities, ofValues]) {
  const names = kinds.map(({ name }) => name)
  test(`${names.join(', ')}: looked at, made, undone, kept, and true of other documents and those to come`, async ({
    page,
    served,
    context,
  }) => {
    // Two imports and two starts of the service: a busy machine needs more than the usual time for that.
    test.slow()
    const folder = await temporaryFolder()
    const { corrected, beside, later } = dispatches
    try {
      await importDispatches(page, join(folder.path, 'first'), [corrected, beside])
      await openDispatch(page, corrected)
      for (const kind of kinds)
        await test.step(kind.name, async () => {
          await kind.unmade(page)
          await kind.make(page)
          await kind.made(page)
          await page.keyboard.press('z')
          await kind.unmade(page)
          await page.keyboard.press('Shift+z')
          await kind.made(page)
        })
      await openDispatch(page, beside)
      for (const kind of kinds) await kind.made(page)
      await importDispatches(page, join(folder.path, 'later'), [later])
      await openDispatch(page, later)
      for (const kind of kinds) await kind.made(page)

      await served.stop()
      const again = await serveLibrary(served.library)
      try {
        const reopened = await context.newPage()
        await reopened.goto(again.url)
        for (const dispatch of [corrected, beside, later]) {
          await openDispatch(reopened, dispatch)
          for (const kind of kinds) await kind.made(reopened)
        }
        // All of it can still be taken back: the import that came last, then every correction.
        await openDispatch(reopened, corrected)
        await reopened.keyboard.press('z')
        await expect(reopened.locator('.doc-row')).toHaveCount(2)
        for (const kind of kinds.toReversed()) {
          await reopened.keyboard.press('z')
          await kind.unmade(reopened)
        }
      } finally {
        await again.stop()
      }
    } finally {
      await folder.remove()
    }
  })
}
