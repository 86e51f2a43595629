import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
import { expect, test } from './fixture.ts'
import { launchLectern, runLecternUntil, whyNoElectron } from './launch-electron.ts'

let folder: string
test.beforeEach(async () => {
  const reason = whyNoElectron()
  test.skip(reason !== null, reason ?? '')
  folder = await mkdtemp(join(tmpdir(), 'lectern-seed-'))
})
test.afterEach(async () => {
  if (whyNoElectron() === null) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('the seed dropped on the window is read, worked on, and all is there again afterwards', async () => {
  const library = join(folder, 'library')
  const first = await launchLectern({ library })
  try {
    await expectReady(first.page)
    await dropFile(first.page, seedFile)
    await openImported(first.page)
    await expectSeedFacts(first.page)
    await expectDateResolved(first.page)
    await workOnArticle(first.page)
    await expect(first.page.getByText('0 requests')).toBeVisible()
  } finally {
    await first.close()
  }
  const second = await launchLectern({ library })
  try {
    await openFromList(second.page)
    await expectWorkKept(second.page)
  } finally {
    await second.close()
  }
})

test('a file named on the command line is imported, and one chosen by the menu', async () => {
  const lectern = await launchLectern({ words: [seedFile] })
  try {
    await openImported(lectern.page)
    await lectern.app.evaluate(({ dialog }, path) => {
      Reflect.set(dialog, 'showOpenDialog', () => Promise.resolve({ canceled: false, filePaths: [path] }))
    }, seedFile)
    await lectern.app.evaluate(({ Menu, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      Menu.getApplicationMenu()?.getMenuItemById('import-files')?.click(undefined, window, undefined)
    })
    await expectToldDuplicate(lectern.page)
  } finally {
    await lectern.close()
  }
})

test('a second Lectern on one library is refused with a sentence', async () => {
  const library = join(folder, 'library')
  const first = await launchLectern({ library })
  try {
    const said = await runLecternUntil(/already open in another Lectern/u, join(folder, 'other-profile'), [`--library=${library}`])
    expect(said).toContain('Close the other one first')
  } finally {
    await first.close()
  }
})

/** Drops a file of the system on the middle of the window, as a file manager does. */
async function dropFile(page: Parameters<typeof openImported>[0], path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data: { items: [], files: [path], dragOperationsMask: 1 } })
  }
  await session.detach()
}
