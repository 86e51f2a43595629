import { z } from 'zod'
import { Low } from 'lowdb'
import { LibraryState } from '../../shared/model/library.ts'
import { defaultSettings } from '../../shared/model/settings.ts'
import { keepGeneration, newestGood } from './generations.ts'
import type { LibraryLayout } from './library-layout.ts'
import type { Quarantine } from './quarantine.ts'
import { openSealed, SealedAdapter, type Sealed } from './sealed-file.ts'

const LibraryFileShape = z.object({
  /** Every document's review file holds every change up to this number. */
  foldedThrough: z.number().int().nonnegative(),
  state: LibraryState,
})
export type LibraryFileData = z.infer<typeof LibraryFileShape>

const generations = 5

export const emptyLibrary: LibraryState = { documents: {}, tags: [], savedSearches: [], rules: [], entities: [], settings: defaultSettings }

/** What opening library.json gave. `known` is false when neither it nor a backup could be read, so that all must come from the journal. */
export interface OpenedLibrary {
  readonly sealed: Sealed<LibraryFileData>
  readonly known: boolean
}

/** Opens library.json; a damaged one is set aside and the newest good generation taken. @throws ProblemError `library-newer` */
export async function openLibraryFile(layout: LibraryLayout, quarantine: Quarantine): Promise<OpenedLibrary> {
  const opened = await openSealed(layout.libraryFile, LibraryFileShape)
  const nothing = { lastChange: 0, data: { foldedThrough: 0, state: emptyLibrary } }
  switch (opened.kind) {
    case 'good':
      return { sealed: opened.sealed, known: true }
    case 'newer':
      throw quarantine.newer(layout.libraryFile)
    case 'damaged':
      await quarantine.setAside(layout.libraryFile, opened.why)
      break
    case 'missing':
      break
  }
  const backup = await newestGood(layout.backupsOfLibrary(), LibraryFileShape)
  if (backup !== null) return { sealed: backup, known: true }
  return { sealed: nothing, known: false }
}

export async function writeLibraryFile(layout: LibraryLayout, sealed: Sealed<LibraryFileData>): Promise<void> {
  await keepGeneration(layout.libraryFile, layout.backupsOfLibrary(), sealed.lastChange, generations)
  await new Low<Sealed<LibraryFileData>>(new SealedAdapter(layout.libraryFile, LibraryFileShape), sealed).write()
}
