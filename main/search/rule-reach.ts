import type { DatabaseSync } from 'node:sqlite'
import { assertNever } from '../../shared/assert-never.ts'
import { DocumentId, type EntityId } from '../../shared/model/ids.ts'
import type { RuleEffect } from '../../shared/model/rule.ts'
import { normaliseName } from '../../shared/text/entity-name.ts'
import { traceOfEntity, traceOfName } from './indexed-document.ts'

const written = `SELECT m.row FROM mentions m JOIN written w ON w.key = m.written WHERE w.name_key = ?`
const named = `SELECT m.row FROM mentions m JOIN entities e ON e.key = m.entity WHERE e.id = ?`
const traced = 'SELECT row FROM traces WHERE trace = ?'

function ids(database: DatabaseSync, rows: string, ...params: readonly string[]): DocumentId[] {
  return database
    .prepare(`SELECT d.id FROM documents d WHERE d.row IN (${rows})`)
    .all(...params)
    .map(({ id }) => DocumentId.parse(id))
}

/** The words as one phrase of the full-text search; null when there is nothing in them to search for. */
function phraseOf(text: string): string | null {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu)
  return words === null ? null : `body : "${words.join(' ')}"`
}

/** Documents whose text may hold `text` as whole words; every document when this build of SQLite cannot search. */
export function documentsWithWords(database: DatabaseSync, text: string, canSearch: boolean): DocumentId[] {
  const phrase = phraseOf(text)
  return canSearch && phrase !== null
    ? ids(database, 'SELECT rowid FROM texts WHERE texts MATCH ?', phrase)
    : ids(database, 'SELECT row FROM documents')
}

/** The documents that may look different when this rule comes or goes. */
export function documentsUnderRule(database: DatabaseSync, effect: RuleEffect, canSearch: boolean): DocumentId[] {
  switch (effect.kind) {
    case 'accept':
    case 'reject':
    case 'retype':
    case 'read':
    case 'revalue':
    case 'assign': {
      const key = normaliseName(effect.text)
      return ids(database, `${written} UNION ${traced}`, key, traceOfName(key))
    }
    case 'add': {
      const key = normaliseName(effect.text)
      return [
        ...new Set([
          ...ids(database, `${written} UNION ${traced}`, key, traceOfName(key)),
          ...documentsWithWords(database, effect.text, canSearch),
        ]),
      ]
    }
    case 'merge':
      return ids(database, `${named} UNION ${traced}`, effect.from, traceOfEntity(effect.from))
    case 'rename':
      return []
    default:
      return assertNever(effect)
  }
}

/** How many documents hold what a rule is about. */
export function countUnderRule(database: DatabaseSync, effect: RuleEffect, canSearch: boolean): number {
  return effect.kind === 'rename' ? ids(database, named, effect.entity).length : documentsUnderRule(database, effect, canSearch).length
}

/** One document that names an entity, the newest in the index; null when none does. */
export function documentNaming(database: DatabaseSync, id: EntityId): DocumentId | null {
  const row = database.prepare(`SELECT d.id FROM documents d WHERE d.row IN (${named}) ORDER BY d.row DESC LIMIT 1`).get(id)
  return row === undefined ? null : DocumentId.parse(row['id'])
}
