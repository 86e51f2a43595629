import { readFile, readdir } from 'node:fs/promises'
import { askService } from '../ask-service.ts'
import { expect, test } from './fixture.ts'

/** The service's process under Electron's: found by the file it runs, or by its name as a utility process. */
async function findService(parent: number): Promise<number | null> {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/u.test(name)) continue
    const read = (file: string) => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '')
    const [command, status] = [await read('cmdline'), await read('status')]
    const isService = command.includes('service-process.js') || command.includes('node.mojom.NodeService')
    if (isService && status.includes(`PPid:\t${parent}\n`)) return Number(name)
  }
  return null
}

test('a service that dies is started again, and the window goes on with what was saved', async ({ app, page }) => {
  test.skip(process.platform !== 'linux', 'The service’s process is looked up in /proc.')
  const { id } = await askService(page, 'tag:create', { name: 'Kept' })
  const parent = app.process().pid
  const service = parent === undefined ? null : await findService(parent)
  if (service === null) throw new Error('The service’s process is not there')
  process.kill(service, 'SIGKILL')
  await expect
    .poll(
      () =>
        askService(page, 'library:overview', {}).then(
          (overview) => JSON.stringify(overview),
          () => '',
        ),
      { timeout: 20_000 },
    )
    .toContain(id)
  await expect(page.getByText('Kept').first()).toBeVisible()
})
