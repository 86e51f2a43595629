import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { LibraryEntity } from '../../shared/contract/views.ts'
import type { DocumentRow } from '../../shared/contract/views.ts'
import type { EntityId } from '../../shared/model/ids.ts'
import type { MentionType } from '../../shared/model/mention.ts'
import { normaliseName } from '../../shared/text/entity-name.ts'
import { titleKey } from './title-key.ts'
import { readRow, rowColumns } from './document-rows.ts'

const Row = z.object({ id: z.string(), type: z.string(), name: z.string(), mentions: z.number(), documents: z.number() })
const totals =
  'SELECT e.id, e.type, e.name, sum(m.mentions) AS mentions, count(*) AS documents FROM document_entities m JOIN entities e ON e.key = m.entity'

function read(row: unknown, names: readonly string[]): LibraryEntity {
  return LibraryEntity.parse({ ...Row.parse(row), names: [...names] })
}

/** Entities of the whole library, those named most first. */
export function listEntities(database: DatabaseSync, type: MentionType | null, page: { offset: number; limit: number }): LibraryEntity[] {
  return database
    .prepare(`${totals} ${type === null ? '' : 'WHERE e.type = ?'} GROUP BY e.key ORDER BY mentions DESC, e.name LIMIT ? OFFSET ?`)
    .all(...(type === null ? [] : [type]), page.limit, page.offset)
    .map((row) => read(row, []))
}

/** One entity with every name it goes by, and the documents that name it; null when none does. */
export function getEntity(database: DatabaseSync, id: EntityId): { entity: LibraryEntity; documents: DocumentRow[] } | null {
  const row = database.prepare(`${totals} WHERE e.id = ? GROUP BY e.key`).get(id)
  if (row === undefined) return null
  const names = new Set<string>()
  for (const { names: list } of database
    .prepare('SELECT m.names FROM document_entities m JOIN entities e ON e.key = m.entity WHERE e.id = ?')
    .all(id))
    for (const name of z.array(z.string()).parse(JSON.parse(String(list)))) names.add(name)
  const documents = database
    .prepare(
      `SELECT ${rowColumns}, m.mentions AS hits FROM document_entities m JOIN entities e ON e.key = m.entity JOIN documents d ON d.row = m.row
       WHERE e.id = ? ORDER BY d.date IS NULL, d.date DESC, d.row DESC`,
    )
    .all(id)
  return { entity: read(row, [...names]), documents: documents.map(readRow) }
}

function pattern(text: string): string {
  return text.replace(/[%_\\]/gu, '\\$&')
}

/** Entities with a word that begins with `text`, those named most first. */
export function findEntities(database: DatabaseSync, text: string, limit: number): LibraryEntity[] {
  const key = pattern(normaliseName(text))
  if (key === '') return []
  return database
    .prepare(
      `${totals} WHERE e.name_key LIKE ? ESCAPE '\\' OR e.name_key LIKE ? ESCAPE '\\' GROUP BY e.key ORDER BY mentions DESC, e.name LIMIT ?`,
    )
    .all(`${key}%`, `% ${key}%`, limit)
    .map((row) => read(row, []))
}

/** Documents with a word in the title that begins with `text`, the newest first. */
export function findTitles(database: DatabaseSync, text: string, limit: number): { id: string; title: string; date: string | null }[] {
  const key = pattern(titleKey(text))
  if (key === '') return []
  return database
    .prepare(
      `SELECT id, title, date FROM documents WHERE title_key LIKE ? ESCAPE '\\' OR title_key LIKE ? ESCAPE '\\' ORDER BY date DESC LIMIT ?`,
    )
    .all(`${key}%`, `% ${key}%`, limit)
    .map((row) => z.object({ id: z.string(), title: z.string(), date: z.string().nullable() }).parse(row))
}

/** The document with exactly this title, whatever its case; null when there is none or several. */
export function documentTitled(database: DatabaseSync, title: string): string | null {
  const rows = database.prepare('SELECT id FROM documents WHERE title_key = ? LIMIT 2').all(titleKey(title))
  return rows.length === 1 ? String(rows[0]?.['id']) : null
}
