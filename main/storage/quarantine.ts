import { mkdir } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { ProblemError } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'
import { renameOver } from './durable-file.ts'
import type { LibraryLayout } from './library-layout.ts'

/** What was found damaged: where in the library, why, and what became of it. */
export interface SetAside {
  readonly file: string
  readonly why: string
  readonly kept: string
}

/** Where damaged files go instead of being overwritten. */
export class Quarantine {
  readonly found: SetAside[] = []
  readonly #layout: LibraryLayout
  readonly #onFound: (found: SetAside) => void

  constructor(layout: LibraryLayout, onFound: (found: SetAside) => void) {
    this.#layout = layout
    this.#onFound = onFound
  }

  /** Moves a damaged file out of the way, keeping its bytes, and says so. */
  async setAside(path: string, why: string): Promise<void> {
    await mkdir(this.#layout.quarantine, { recursive: true })
    const kept = `${new Date().toISOString().replace(/[:.]/gu, '-')}-${basename(dirname(path))}-${basename(path)}`
    await renameOver(path, join(this.#layout.quarantine, kept))
    this.note(path, why, kept)
  }

  note(path: string, why: string, kept: string): void {
    const found = { file: relative(this.#layout.root, path), why, kept }
    this.found.push(found)
    this.#onFound(found)
  }

  /** The refusal of a file from a newer Lectern. */
  newer(path: string): ProblemError {
    return new ProblemError(problem('library-newer', { file: relative(this.#layout.root, path) }, this.#layout.root))
  }
}
