import { askService } from '../ask-service.ts'
import { expect, test } from './fixture.ts'

test('the window opens on its own page and the service answers over its port', async ({ page }) => {
  expect(page.url()).toBe('lectern://app/')
  const listed = await askService(page, 'document:list', { list: { kind: 'all' } })
  expect(listed).toEqual({ total: 0, rows: [] })
})
