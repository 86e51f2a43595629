import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { Companion, EntityName, EntityPage } from '../../shared/contract/entity-page.ts'
import { Companion as CompanionShape } from '../../shared/contract/entity-page.ts'
import type { DocumentRow } from '../../shared/contract/views.ts'
import { DocumentId, type EntityId } from '../../shared/model/ids.ts'
import { entityTypeOf } from '../../shared/text/entity-name.ts'
import { readRow, rowColumns } from './document-rows.ts'

const companyOfEachType = 6

/** What the index knows of an entity; the reader's note and tags are the library's. */
export type IndexedPage = Omit<EntityPage, 'note' | 'tags'>

const Totals = z.object({ key: z.number(), name: z.string(), mentions: z.number(), documents: z.number(), unsure: z.number() })
const Named = z.object({ text: z.string(), mentions: z.number(), confidence: z.number(), open: z.number() })
const Place = z.object({ start: z.number(), end: z.number(), confidence: z.number(), standing: z.string() })

/** A mention's place in its document's text: UTF-16 code units. */
export interface IndexedPlace {
  readonly start: number
  readonly end: number
  readonly unsure: boolean
}

function placeOf(row: unknown, sureFrom: number): IndexedPlace {
  const { start, end, confidence, standing } = Place.parse(row)
  return { start, end, unsure: standing === 'found' && confidence < sureFrom }
}

function namesOf(database: DatabaseSync, key: number): EntityName[] {
  return database
    .prepare(
      `SELECT w.text, count(*) AS mentions, min(CASE m.standing WHEN 'found' THEN m.confidence ELSE 1 END) AS confidence, sum(m.standing = 'found') AS open
       FROM mentions m JOIN written w ON w.key = m.written WHERE m.entity = ? AND m.counted = 1 GROUP BY w.key ORDER BY mentions DESC, w.text LIMIT 200`,
    )
    .all(key)
    .map((row) => {
      const { text, mentions, confidence, open } = Named.parse(row)
      return { text, mentions, confidence, confirmed: open === 0 }
    })
}

function companyOf(database: DatabaseSync, key: number): Companion[] {
  return database
    .prepare(
      `SELECT id, type, name, documents FROM (
         SELECT e.id, e.type, e.name, count(*) AS documents, row_number() OVER (PARTITION BY e.type ORDER BY count(*) DESC, e.name) AS place
         FROM document_entities mine JOIN document_entities other ON other.row = mine.row AND other.entity <> mine.entity JOIN entities e ON e.key = other.entity
         WHERE mine.entity = ? GROUP BY e.key
       ) WHERE place <= ? ORDER BY documents DESC, name`,
    )
    .all(key, companyOfEachType)
    .map((row) => CompanionShape.parse(row))
}

/** An entity across the library; null when no document names it. `sureFrom` is the confidence the reader is sure from. */
export function entityPage(database: DatabaseSync, id: EntityId, sureFrom: number): IndexedPage | null {
  const row = database
    .prepare(
      `SELECT e.key, e.name, count(*) AS mentions, count(DISTINCT m.row) AS documents, coalesce(sum(m.standing = 'found' AND m.confidence < ?), 0) AS unsure
       FROM entities e JOIN mentions m ON m.entity = e.key WHERE e.id = ? AND m.counted = 1 GROUP BY e.key`,
    )
    .get(sureFrom, id)
  if (row === undefined) return null
  const { key, name, mentions, documents, unsure } = Totals.parse(row)
  const months = database
    .prepare(
      `SELECT substr(d.date, 1, 7) AS month, count(*) AS mentions FROM mentions m JOIN documents d ON d.row = m.row
       WHERE m.entity = ? AND m.counted = 1 AND d.date IS NOT NULL GROUP BY month ORDER BY month`,
    )
    .all(key)
    .map((each) => ({ month: String(each['month']), mentions: Number(each['mentions']) }))
  return {
    id,
    type: entityTypeOf(id),
    name,
    mentions,
    documents,
    unsure,
    months,
    names: namesOf(database, key),
    company: companyOf(database, key),
  }
}

/** The documents that name an entity, the newest first, with how many mentions each has. */
export function documentsNaming(
  database: DatabaseSync,
  id: EntityId,
  page: { offset: number; limit: number },
): { total: number; rows: DocumentRow[] } {
  const of = 'FROM document_entities m JOIN entities e ON e.key = m.entity JOIN documents d ON d.row = m.row WHERE e.id = ?'
  const total = database.prepare(`SELECT count(*) AS n ${of}`).get(id)?.['n']
  const rows = database
    .prepare(`SELECT ${rowColumns}, m.mentions AS hits ${of} ORDER BY d.date IS NULL, d.date DESC, d.row DESC LIMIT ? OFFSET ?`)
    .all(id, page.limit, page.offset)
  return { total: Number(total ?? 0), rows: rows.map(readRow) }
}

/** Where a document names an entity, in the order of the text. */
export function placesIn(database: DatabaseSync, id: EntityId, document: DocumentId, sureFrom: number, limit: number): IndexedPlace[] {
  return database
    .prepare(
      `SELECT m.start, m."end", m.confidence, m.standing FROM mentions m JOIN entities e ON e.key = m.entity JOIN documents d ON d.row = m.row
       WHERE e.id = ? AND d.id = ? AND m.counted = 1 ORDER BY m.start LIMIT ?`,
    )
    .all(id, document, limit)
    .map((row) => placeOf(row, sureFrom))
}

/** Where every document names an entity, at most `limit` mentions, by document in the order of their texts. */
export function everyPlace(database: DatabaseSync, id: EntityId, sureFrom: number, limit: number): ReadonlyMap<DocumentId, IndexedPlace[]> {
  const places = new Map<DocumentId, IndexedPlace[]>()
  const rows = database
    .prepare(
      `SELECT d.id, m.start, m."end", m.confidence, m.standing FROM mentions m JOIN entities e ON e.key = m.entity JOIN documents d ON d.row = m.row
       WHERE e.id = ? AND m.counted = 1 ORDER BY m.row DESC, m.start LIMIT ?`,
    )
    .all(id, limit)
  for (const row of rows) {
    const document = DocumentId.parse(row['id'])
    const list = places.get(document)
    if (list === undefined) places.set(document, [placeOf(row, sureFrom)])
    else list.push(placeOf(row, sureFrom))
  }
  return places
}
