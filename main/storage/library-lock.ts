import { DatabaseSync } from 'node:sqlite'
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { ProblemError } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'

const Holder = z.object({ process: z.number(), since: z.string() })

/** SQLite's code for "database is locked". */
const busy = 5

function holderOf(path: string): string {
  try {
    const holder = Holder.parse(JSON.parse(readFileSync(path, 'utf8')))
    return ` (process ${holder.process}, since ${holder.since})`
  } catch {
    return ''
  }
}

/**
 * Holds a library for one process. The lock is an exclusive transaction on a SQLite file, because the system itself releases it
 * when the process ends in any way (kill -9, power loss) and it works alike on Linux, macOS and Windows; a file with a process id in it does neither.
 */
export class LibraryLock {
  readonly #database: DatabaseSync
  private constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** @throws ProblemError `library-locked` when another process holds it */
  static take(path: string, library: string): LibraryLock {
    const database = new DatabaseSync(path)
    try {
      database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    } catch (error) {
      database.close()
      if (error instanceof Error && 'errcode' in error && error.errcode === busy)
        throw new ProblemError(problem('library-locked', { holder: holderOf(`${path}.json`) }, library), { cause: error })
      throw error
    }
    writeFileSync(`${path}.json`, JSON.stringify({ process: process.pid, since: new Date().toISOString() }))
    return new LibraryLock(database)
  }

  release(): void {
    if (this.#database.isOpen) this.#database.close()
  }
}
