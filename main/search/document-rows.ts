import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { z } from 'zod'
import { DocumentRow, type Sort } from '../../shared/contract/views.ts'
import type { EntityId, TagId } from '../../shared/model/ids.ts'
import type { Status } from '../../shared/model/review.ts'

const Row = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  date: z.string().nullable(),
  imported_at: z.string(),
  status: z.string(),
  words: z.number(),
  tags: z.string().nullable(),
  hits: z.number().nullable(),
})

const order: Record<Sort, string> = {
  newest: 'd.date IS NULL, d.date DESC, d.imported_at DESC, d.row DESC',
  oldest: 'd.date IS NULL, d.date, d.imported_at, d.row',
  imported: 'd.imported_at DESC, d.row DESC',
  title: 'd.title_key, d.row',
}

/** A document row as the contract has it, from the columns of `selectRow`. */
export function readRow(row: unknown): DocumentRow {
  const { id, title, publisher, date, imported_at, status, words, tags, hits } = Row.parse(row)
  return DocumentRow.parse({
    id,
    title,
    publisher,
    date,
    importedAt: imported_at,
    status,
    words,
    hits,
    tags: tags === null ? [] : tags.split(' '),
  })
}

/** The columns that `readRow` takes, of documents named `d`. */
export const rowColumns = `d.id, d.title, d.publisher, d.date, d.imported_at, d.status, d.words,
  (SELECT group_concat(t.tag, ' ') FROM document_tags t WHERE t.row = d.row) AS tags`

/** Which documents to list: those with one of the statuses, one of the tags, naming an entity; all when nothing is said. */
export interface RowFilter {
  readonly statuses?: readonly Status[]
  readonly tags?: readonly TagId[]
  readonly entity?: EntityId
}

function where(filter: RowFilter): { sql: string; params: SQLInputValue[] } {
  const parts: string[] = []
  const params: SQLInputValue[] = []
  if (filter.statuses !== undefined) {
    parts.push(`d.status IN (${filter.statuses.map(() => '?').join(', ')})`)
    params.push(...filter.statuses)
  }
  if (filter.tags !== undefined) {
    parts.push(`d.row IN (SELECT row FROM document_tags WHERE tag IN (${filter.tags.map(() => '?').join(', ')}))`)
    params.push(...filter.tags)
  }
  if (filter.entity !== undefined) {
    parts.push('d.row IN (SELECT m.row FROM document_entities m JOIN entities e ON e.key = m.entity WHERE e.id = ?)')
    params.push(filter.entity)
  }
  return { sql: parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`, params }
}

export interface RowPage {
  readonly sort: Sort
  /** Counts the mentions of this entity in each row. */
  readonly entity: EntityId | null
  readonly offset: number
  readonly limit: number
}

export function listDocuments(database: DatabaseSync, filter: RowFilter, page: RowPage): { total: number; rows: DocumentRow[] } {
  const { sql, params } = where(filter)
  const total = database.prepare(`SELECT count(*) AS n FROM documents d ${sql}`).get(...params)?.['n']
  const hits =
    page.entity === null
      ? 'NULL'
      : '(SELECT coalesce(sum(m.mentions), 0) FROM document_entities m JOIN entities e ON e.key = m.entity WHERE m.row = d.row AND e.id = ?)'
  const rows = database
    .prepare(`SELECT ${rowColumns}, ${hits} AS hits FROM documents d ${sql} ORDER BY ${order[page.sort]} LIMIT ? OFFSET ?`)
    .all(...(page.entity === null ? [] : [page.entity]), ...params, page.limit, page.offset)
  return { total: Number(total), rows: rows.map(readRow) }
}

/** The ids of every document the filter takes. */
export function listIds(database: DatabaseSync, filter: RowFilter): string[] {
  const { sql, params } = where(filter)
  return database
    .prepare(`SELECT d.id FROM documents d ${sql}`)
    .all(...params)
    .map((row) => String(row['id']))
}

/** Every document's status, and whether it has `tag`: for changes to so many documents that their files are not read one by one. */
export function standings(database: DatabaseSync, tag: TagId | null): Map<string, { status: string; tagged: boolean }> {
  const rows = database
    .prepare('SELECT d.id, d.status, t.row IS NOT NULL AS tagged FROM documents d LEFT JOIN document_tags t ON t.row = d.row AND t.tag = ?')
    .all(tag)
  return new Map(rows.map((row) => [String(row['id']), { status: String(row['status']), tagged: row['tagged'] === 1 }]))
}

export interface Counts {
  readonly byStatus: Readonly<Record<Status, number>>
  /** Documents of each set of tags that was asked about. */
  readonly byTag: ReadonlyMap<TagId, number>
}

/** How many documents each status has, and each tag together with the tags below it. */
export function countDocuments(database: DatabaseSync, families: ReadonlyMap<TagId, readonly TagId[]>): Counts {
  const byStatus = { unread: 0, reading: 0, reviewed: 0 }
  for (const row of database.prepare('SELECT status, count(*) AS n FROM documents GROUP BY status').all()) {
    const status = row['status']
    if (status === 'unread' || status === 'reading' || status === 'reviewed') byStatus[status] = Number(row['n'])
  }
  const byTag = new Map<TagId, number>()
  for (const [tag, family] of families) {
    const counted = database
      .prepare(`SELECT count(DISTINCT row) AS n FROM document_tags WHERE tag IN (${family.map(() => '?').join(', ')})`)
      .get(...family)
    byTag.set(tag, Number(counted?.['n'] ?? 0))
  }
  return { byStatus, byTag }
}
