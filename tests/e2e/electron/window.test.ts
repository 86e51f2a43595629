import { actions } from '../../../shared/contract/actions.ts'
import { actionWords } from '../../../shared/words/interface/actions.ts'
import { askService } from '../ask-service.ts'
import { expectReady, openImported, seedFile } from '../seed-article.ts'
import { expect, test } from './fixture.ts'
import { runLecternUntil } from './launch-electron.ts'

test('the window opens on its own page and the service answers over its port', async ({ page }) => {
  expect(page.url()).toBe('lectern://app/')
  const listed = await askService(page, 'document:list', { list: { kind: 'all' } })
  expect(listed).toEqual({ total: 0, rows: [] })
})

test('a second start hands its files to the first and ends', async ({ lectern }) => {
  await expectReady(lectern.page)
  await runLecternUntil(/nothing is waited for/u, lectern.profile, [seedFile])
  await openImported(lectern.page)
  expect(await lectern.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the menu offers the actions of the table in their words', async ({ app, page }) => {
  await expectReady(page)
  const shown = await app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) =>
      (menu.submenu?.items ?? []).map((item) => ({ id: item.id, label: item.label })),
    ),
  )
  for (const action of actions) if (action.menu !== null) expect(shown).toContainEqual({ id: action.id, label: actionWords[action.id] })
})
