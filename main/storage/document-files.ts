import { constants, copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Low } from 'lowdb'
import { LibraryDocument } from '../../shared/model/document.ts'
import { Extraction } from '../../shared/model/extraction.ts'
import { DocumentId } from '../../shared/model/ids.ts'
import { emptyReview, Review } from '../../shared/model/review.ts'
import { replaceDurably, renameOver, syncFolder, systemCode, writeNew } from './durable-file.ts'
import type { LibraryLayout } from './library-layout.ts'
import { openSealed, seal, SealedAdapter, type Opened, type Sealed } from './sealed-file.ts'

const incoming = '.incoming-'

/** The documents' folders: originals kept byte for byte, what the importer made of them, what the extractor found. */
export class DocumentFiles {
  readonly #layout: LibraryLayout
  constructor(layout: LibraryLayout) {
    this.#layout = layout
  }

  /** Writes a new document's whole folder, synced; it exists for readers only once a change says so. `staged` is a file of the library's own and is moved in. */
  async write(document: LibraryDocument, extraction: Extraction, staged: string): Promise<void> {
    const folder = join(this.#layout.documents, `${incoming}${randomBytes(6).toString('hex')}`)
    await mkdir(folder, { recursive: true })
    try {
      const kept = join(folder, `original${safeEnding(document.original.name)}`)
      await Promise.all([
        renameOver(staged, kept).then(() => syncFile(kept)),
        writeNew(join(folder, 'document.json'), seal({ lastChange: 0, data: document })),
        writeNew(join(folder, 'extraction.json'), seal({ lastChange: 0, data: extraction })),
        // An empty review from the first: one that is missing later was lost, and is made again from the journal.
        writeNew(join(folder, 'review.json'), seal({ lastChange: 0, data: emptyReview })),
      ])
      await syncFolder(folder)
      const target = this.#layout.folder(document.id)
      try {
        await rename(folder, target)
      } catch (error) {
        // A folder left by a removed document: its review stays, what was made from the bytes is made anew.
        if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(systemCode(error) ?? '')) throw error
        await this.#refresh(folder, target)
      }
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
    await syncFolder(this.#layout.documents)
  }

  async #refresh(from: string, target: string): Promise<void> {
    for (const name of await readdir(from)) {
      if (name === 'review.json' && existsSync(join(target, name))) continue
      await renameOver(join(from, name), join(target, name))
    }
    await syncFolder(target)
    await rm(from, { recursive: true, force: true })
  }

  /** Copies a file from outside into the library's own space, so that what is read, hashed and kept are the same bytes. The caller removes it unless `write` took it. */
  async stage(path: string): Promise<string> {
    await mkdir(this.#layout.staging, { recursive: true })
    const staged = join(this.#layout.staging, randomBytes(9).toString('hex'))
    await copyFile(path, staged, constants.COPYFILE_FICLONE)
    return staged
  }

  async unstage(staged: string): Promise<void> {
    await rm(staged, { force: true })
  }

  /** Removes what an import that was cut off had staged. */
  async clearStaging(): Promise<void> {
    await rm(this.#layout.staging, { recursive: true, force: true })
  }

  async document(id: DocumentId): Promise<Opened<LibraryDocument>> {
    return openSealed(this.#layout.documentFile(id), LibraryDocument)
  }

  async extraction(id: DocumentId): Promise<Opened<Extraction>> {
    return openSealed(this.#layout.extractionFile(id), Extraction)
  }

  async replaceDocument(document: LibraryDocument): Promise<void> {
    const file = new Low<Sealed<LibraryDocument>>(new SealedAdapter(this.#layout.documentFile(document.id), LibraryDocument), {
      lastChange: 0,
      data: document,
    })
    await file.write()
  }

  async replaceExtraction(id: DocumentId, extraction: Extraction): Promise<void> {
    await replaceDurably(this.#layout.extractionFile(id), seal({ lastChange: 0, data: extraction }))
  }

  /** The path of a document's original bytes, or null when they are gone. */
  async original(id: DocumentId): Promise<string | null> {
    try {
      const name = (await readdir(this.#layout.folder(id))).find((file) => file.startsWith('original'))
      return name === undefined ? null : join(this.#layout.folder(id), name)
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null
      throw error
    }
  }

  /** The ids of all folders, with or without a record; folders of imports that never finished are removed. */
  async folders(): Promise<DocumentId[]> {
    const names = await readdir(this.#layout.documents)
    await Promise.all(names.filter((name) => name.startsWith(incoming)).map((name) => rm(join(this.#layout.documents, name), { recursive: true, force: true })))
    return names.flatMap((name) => {
      const id = DocumentId.safeParse(name)
      return id.success ? [id.data] : []
    })
  }

  async remove(id: DocumentId): Promise<void> {
    await rm(this.#layout.folder(id), { recursive: true, force: true })
  }

  /** True when no change of a reader was ever folded into the document. */
  async isUntouched(id: DocumentId): Promise<boolean> {
    const opened = await openSealed(this.#layout.reviewFile(id), Review)
    return opened.kind === 'missing' || (opened.kind === 'good' && opened.sealed.lastChange === 0)
  }
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The ending under which an original is kept: only letters and digits, so that no name from outside reaches the file system. */
function safeEnding(name: string): string {
  const ending = extname(name).toLowerCase()
  return /^\.[a-z0-9]{1,10}$/u.test(ending) ? ending : '.bin'
}
