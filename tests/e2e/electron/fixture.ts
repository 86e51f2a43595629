import { test as base, type ElectronApplication } from '@playwright/test'
import { launchLectern, whyNoElectron, type Lectern } from './launch-electron.ts'

export interface Fixtures {
  readonly lectern: Lectern
  readonly app: ElectronApplication
}

/** Electron with Lectern in it, on an empty library of its own: `page` is its window. Skipped, with the reason, where there is no Electron. */
export const test = base.extend<Fixtures>({
  lectern: async ({}, give) => {
    const reason = whyNoElectron()
    base.skip(reason !== null, reason ?? '')
    const lectern = await launchLectern()
    await give(lectern)
    await lectern.close()
  },
  app: async ({ lectern }, give) => give(lectern.app),
  page: async ({ lectern }, give) => give(lectern.page),
})

export { expect } from '@playwright/test'
