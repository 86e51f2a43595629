import { test as base, type ElectronApplication } from '@playwright/test'
import { launchLectern, whyNoElectron, type Lectern } from './launch-electron.ts'

interface Fixtures {
  readonly lectern: Lectern
  readonly app: ElectronApplication
}

/** Electron with Lectern in it, on an empty library of its own: `page` is its window. Skipped, with the reason, where there is no Electron. */
export const test = base.extend<Fixtures>({
  lectern: async ({}, use) => {
    const reason = whyNoElectron()
    base.skip(reason !== null, reason ?? '')
    const lectern = await launchLectern()
    await use(lectern)
    await lectern.close()
  },
  app: async ({ lectern }, use) => use(lectern.app),
  page: async ({ lectern }, use) => use(lectern.page),
})

export { expect } from '@playwright/test'
