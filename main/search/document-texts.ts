import type { DatabaseSync } from 'node:sqlite'
import type { DocumentId } from '../../shared/model/ids.ts'

/** Gives the text of one document after another as the index holds it, many times faster than their files; null for one that is not in it. Needs full-text search. */
export function textReader(database: DatabaseSync): (id: DocumentId) => string | null {
  const read = database.prepare('SELECT t.body FROM texts t JOIN documents d ON d.row = t.rowid WHERE d.id = ?')
  return (id) => {
    const body = read.get(id)?.['body']
    return typeof body === 'string' ? body : null
  }
}
