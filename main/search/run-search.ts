import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { DocumentRow } from '../../shared/contract/views.ts'
import type { DocumentId } from '../../shared/model/ids.ts'
import { readRow, rowColumns } from './document-rows.ts'
import { conditionOf, type TagFinder } from './filter-sql.ts'
import { hitEnd, hitStart, readHits, type Hit } from './highlights.ts'
import type { ParsedQuery } from './query-words.ts'

/** A document that was found, with its hits in title, text and notes. */
export interface FoundDocument {
  readonly row: DocumentRow
  readonly title: readonly Hit[]
  readonly text: readonly Hit[]
  readonly noteText: string
  readonly notes: readonly Hit[]
}

export interface SearchPage {
  readonly total: number
  readonly found: readonly FoundDocument[]
}

/** Titles weigh most, then notes (the reader's own words), then the text. */
const rank = 'bm25(texts, 8.0, 1.0, 3.0)'

function unmarked(text: string): string {
  return text.replaceAll(hitStart, '').replaceAll(hitEnd, '')
}

/**
 * A row's number for `rowid = ?` on the texts.
 * Subtle: plain numbers are bound as floating point, and FTS5 then passes over the condition and gives another row.
 */
function exactly(row: unknown): bigint {
  return BigInt(Number(row))
}

/** Runs a query: best match first, or newest first when it has no words. Only the page asked for is highlighted. */
export function runSearch(
  database: DatabaseSync,
  query: ParsedQuery,
  tags: TagFinder,
  page: { offset: number; limit: number },
): SearchPage {
  const conditions = query.filters.map((filter) => conditionOf(filter, tags))
  const filters = conditions.map(({ sql }) => ` AND ${sql}`).join('')
  const params: SQLInputValue[] = conditions.flatMap(({ params }) => [...params])
  if (query.match === null) {
    if (conditions.length === 0) return { total: 0, found: [] }
    const total = database.prepare(`SELECT count(*) AS n FROM documents d WHERE 1${filters}`).get(...params)?.['n']
    const rows = database
      .prepare(
        `SELECT ${rowColumns}, 0 AS hits FROM documents d WHERE 1${filters} ORDER BY d.date IS NULL, d.date DESC, d.row DESC LIMIT ? OFFSET ?`,
      )
      .all(...params, page.limit, page.offset)
    return { total: Number(total), found: rows.map((row) => ({ row: readRow(row), title: [], text: [], noteText: '', notes: [] })) }
  }
  const from = 'FROM texts JOIN documents d ON d.row = texts.rowid WHERE texts MATCH ?'
  const total =
    filters === ''
      ? database.prepare('SELECT count(*) AS n FROM texts WHERE texts MATCH ?').get(query.match)?.['n']
      : database.prepare(`SELECT count(*) AS n ${from}${filters}`).get(query.match, ...params)?.['n']
  // Subtle: the page is chosen first and highlighted after, since highlight() reads the whole text of each row it is asked about.
  const chosen = database
    .prepare(`SELECT d.row AS row ${from}${filters} ORDER BY ${rank}, d.row LIMIT ? OFFSET ?`)
    .all(query.match, ...params, page.limit, page.offset)
  const one = database.prepare(
    `SELECT ${rowColumns}, 0 AS hits, highlight(texts, 0, '${hitStart}', '${hitEnd}') AS marked_title,
       highlight(texts, 1, '${hitStart}', '${hitEnd}') AS marked_text, highlight(texts, 2, '${hitStart}', '${hitEnd}') AS marked_notes
     ${from} AND texts.rowid = ?`,
  )
  const found = chosen.map(({ row }) => {
    const full = one.get(query.match, exactly(row)) ?? {}
    const notes = String(full['marked_notes'])
    return {
      row: readRow(full),
      title: readHits(String(full['marked_title'])),
      text: readHits(String(full['marked_text'])),
      noteText: unmarked(notes),
      notes: readHits(notes),
    }
  })
  return { total: Number(total), found }
}

/** Where the words of a query stand in one document's text. */
export function searchWithin(database: DatabaseSync, id: DocumentId, query: ParsedQuery): Hit[] {
  if (query.match === null) return []
  const document = database.prepare('SELECT row FROM documents WHERE id = ?').get(id)
  if (document === undefined) return []
  const row = database
    .prepare(`SELECT highlight(texts, 1, '${hitStart}', '${hitEnd}') AS marked FROM texts WHERE texts MATCH ? AND rowid = ?`)
    .get(query.match, exactly(document['row']))
  return row === undefined ? [] : readHits(String(row['marked']))
}

/** How many documents a query finds. */
export function countFound(database: DatabaseSync, query: ParsedQuery, tags: TagFinder): number {
  return runSearch(database, query, tags, { offset: 0, limit: 0 }).total
}

/** The ids of every document a query finds. */
export function foundIds(database: DatabaseSync, query: ParsedQuery, tags: TagFinder): string[] {
  const conditions = query.filters.map((filter) => conditionOf(filter, tags))
  const params: SQLInputValue[] = conditions.flatMap(({ params }) => [...params])
  if (query.match === null && conditions.length === 0) return []
  const words = query.match === null ? '1' : 'd.row IN (SELECT rowid FROM texts WHERE texts MATCH ?)'
  const sql = `SELECT d.id FROM documents d WHERE ${words}${conditions.map(({ sql }) => ` AND ${sql}`).join('')}`
  return database
    .prepare(sql)
    .all(...(query.match === null ? [] : [query.match]), ...params)
    .map((row) => String(row['id']))
}
