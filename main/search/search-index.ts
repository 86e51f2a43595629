import { rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { IndexWriter } from './index-writer.ts'
import { createTables, hasFts5, indexVersion } from './schema.ts'

/** The SQLite index: derived from the files, thrown away and built anew whenever it is in doubt. */
export class SearchIndex {
  readonly database: DatabaseSync
  readonly writer: IndexWriter
  /** False when this build of SQLite cannot search text; lists still work. */
  readonly canSearch: boolean

  private constructor(database: DatabaseSync, canSearch: boolean) {
    this.database = database
    this.canSearch = canSearch
    this.writer = new IndexWriter(database, canSearch)
  }

  /** Opens the index, or makes an empty one when there is none, it is damaged, or of another version. */
  static open(path: string): SearchIndex {
    try {
      const index = SearchIndex.#openOrCreate(path)
      if (index !== null) return index
    } catch {
      // Damaged: it is a cache, so it goes.
    }
    SearchIndex.discard(path)
    const index = SearchIndex.#openOrCreate(path)
    if (index === null) throw new Error(`The index at ${path} cannot be made`)
    return index
  }

  static discard(path: string): void {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${ending}`, { force: true, recursive: true })
  }

  static #openOrCreate(path: string): SearchIndex | null {
    const database = new DatabaseSync(path)
    try {
      // Subtle: not synced for every change: a crash costs at most some catching up from the journal, never a document.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000')
      const canSearch = hasFts5(database)
      const known = database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'meta'").get()
      if (known?.['n'] === 0) createTables(database, canSearch)
      const hasTexts = database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'texts'").get()?.['n'] === 1
      const version = database.prepare("SELECT value FROM meta WHERE key = 'version'").get()?.['value']
      if (version === indexVersion && hasTexts === canSearch) return new SearchIndex(database, canSearch)
    } catch (error) {
      database.close()
      throw error
    }
    database.close()
    return null
  }

  #meta(key: string): number {
    const value = this.database.prepare('SELECT value FROM meta WHERE key = ?').get(key)?.['value']
    return typeof value === 'number' ? value : 0
  }

  /** The last change this index holds. */
  get lastChange(): number {
    return this.#meta('lastChange')
  }
  /** True once every document has been put in. */
  get complete(): boolean {
    return this.#meta('complete') === 1
  }

  setMeta(key: 'lastChange' | 'complete', value: number): void {
    this.database.prepare('UPDATE meta SET value = ? WHERE key = ?').run(value, key)
  }

  /** Runs `work` as one transaction: all of it or nothing. */
  transaction<T>(work: (writer: IndexWriter) => T): T {
    this.database.exec('BEGIN')
    try {
      const result = work(this.writer)
      this.database.exec('COMMIT')
      return result
    } catch (error) {
      // SQLite itself has rolled back after some errors, and says so by refusing to do it again.
      if (this.database.isTransaction) this.database.exec('ROLLBACK')
      throw error
    }
  }

  /** What SQLite finds wrong with the file; empty when it is whole. Reads all of it. */
  check(): string[] {
    try {
      return this.database
        .prepare('PRAGMA integrity_check(10)')
        .all()
        .map((row) => String(row['integrity_check']))
        .filter((line) => line !== 'ok')
    } catch (error) {
      if (!isDamage(error) || !(error instanceof Error)) throw error
      return [error.message]
    }
  }

  get isOpen(): boolean {
    return this.database.isOpen
  }

  close(): void {
    if (this.database.isOpen) this.database.close()
  }
}

const corrupt = 11
const notDatabase = 26
const shortRead = 522

/** True for SQLite's own word that a file is damaged, cut short, or no database at all. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false
  // Extended codes carry the plain one in their low byte; full-text tables have such a code of their own.
  const plain = error.errcode & 0xff
  return plain === corrupt || plain === notDatabase || error.errcode === shortRead
}
