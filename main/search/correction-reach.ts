import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { assertNever } from '../../shared/assert-never.ts'
import { DocumentId } from '../../shared/model/ids.ts'
import type { RuleEffect } from '../../shared/model/rule.ts'
import { normaliseName } from '../../shared/text/entity-name.ts'

/** Mentions that a rule would change, by document. */
export interface Reach {
  readonly mentions: number
  readonly documents: number
  /** The first of the documents, those with most mentions first, and where in their texts the mentions lie. */
  readonly first: readonly {
    readonly id: DocumentId
    readonly title: string
    readonly mentions: number
    readonly places: readonly { start: number; end: number }[]
  }[]
}

interface Condition {
  readonly sql: string
  readonly params: readonly SQLInputValue[]
}

const from = 'FROM mentions m JOIN written w ON w.key = m.written JOIN entities e ON e.key = m.entity'

/** Which mentions of the index a rule is about; what readers decided on singly is left alone, save for the entity it belongs to. */
function conditionOf(effect: Exclude<RuleEffect, { kind: 'add' }>): Condition {
  switch (effect.kind) {
    case 'accept':
      return { sql: "w.name_key = ? AND m.type = ? AND m.standing = 'found'", params: [normaliseName(effect.text), effect.type] }
    case 'reject':
    case 'retype':
    case 'revalue':
      return { sql: 'w.name_key = ? AND m.type = ? AND m.single = 0', params: [normaliseName(effect.text), effect.type] }
    case 'read':
      return { sql: "w.name_key = ? AND m.type = 'date' AND m.single = 0", params: [normaliseName(effect.text)] }
    case 'assign':
      return { sql: 'w.name_key = ? AND e.id = ?', params: [normaliseName(effect.text), effect.from] }
    case 'merge':
      return { sql: 'e.id = ?', params: [effect.from] }
    case 'rename':
      return { sql: 'e.id = ?', params: [effect.entity] }
    default:
      return assertNever(effect)
  }
}

/** What a rule would change, as the index knows the library. A rule that adds mentions is about texts and not asked here. */
export function reachOf(database: DatabaseSync, effects: readonly Exclude<RuleEffect, { kind: 'add' }>[], first: number): Reach {
  const conditions = effects.map(conditionOf)
  if (conditions.length === 0) return { mentions: 0, documents: 0, first: [] }
  const where = conditions.map(({ sql }) => `(${sql})`).join(' OR ')
  const params = conditions.flatMap((condition) => condition.params)
  const total = database.prepare(`SELECT count(*) AS mentions, count(DISTINCT m.row) AS documents ${from} WHERE ${where}`).get(...params)
  const rows = database
    .prepare(
      `SELECT d.row, d.id, d.title, count(*) AS n ${from} JOIN documents d ON d.row = m.row WHERE ${where} GROUP BY d.row ORDER BY n DESC, d.date DESC, d.row LIMIT ?`,
    )
    .all(...params, first)
  const places = database.prepare(`SELECT m.start, m."end" ${from} WHERE m.row = ? AND (${where}) ORDER BY m.start LIMIT 50`)
  return {
    mentions: Number(total?.['mentions'] ?? 0),
    documents: Number(total?.['documents'] ?? 0),
    first: rows.map((row) => ({
      id: DocumentId.parse(row['id']),
      title: String(row['title']),
      mentions: Number(row['n']),
      places: places.all(Number(row['row']), ...params).map((place) => ({ start: Number(place['start']), end: Number(place['end']) })),
    })),
  }
}

/** How an entity is written in the library, the commonest first. */
export function writingsOf(database: DatabaseSync, entity: string): string[] {
  return database
    .prepare(`SELECT w.text, count(*) AS n ${from} WHERE e.id = ? GROUP BY w.key ORDER BY n DESC`)
    .all(entity)
    .map((row) => String(row['text']))
}

/** The name the library knows an entity by; null when no document names it. */
export function nameOf(database: DatabaseSync, entity: string): string | null {
  const row = database
    .prepare('SELECT e.name FROM entities e WHERE e.id = ? AND EXISTS (SELECT 1 FROM mentions m WHERE m.entity = e.key)')
    .get(entity)
  return row === undefined ? null : String(row['name'])
}

/** How often a text is a mention of a type already, by document. */
export function countsWritten(database: DatabaseSync, text: string, type: string): ReadonlyMap<DocumentId, number> {
  const rows = database
    .prepare(`SELECT d.id, count(*) AS n ${from} JOIN documents d ON d.row = m.row WHERE w.text = ? AND m.type = ? GROUP BY d.row`)
    .all(text, type)
  return new Map(rows.map((row) => [DocumentId.parse(row['id']), Number(row['n'])]))
}
