import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { normaliseName } from '../../shared/text/entity-name.ts'
import type { IndexedReview } from './indexed-document.ts'

function keyIn(row: Record<string, unknown> | undefined): number {
  const key = row?.['key']
  if (typeof key !== 'number') throw new Error('The index gave no key for a row it holds')
  return key
}

/** Puts a document's mentions, what was found but is no longer seen, and what decisions say of the machine into the index. */
export class MentionWriter {
  readonly #putEntity: StatementSync
  readonly #putWritten: StatementSync
  readonly #put: StatementSync
  readonly #putTrace: StatementSync
  readonly #putOutcome: StatementSync
  readonly #drops: readonly StatementSync[]

  constructor(database: DatabaseSync) {
    this.#putEntity = database.prepare(
      'INSERT INTO entities (id, type, name, name_key) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET id = excluded.id RETURNING key',
    )
    this.#putWritten = database.prepare(
      'INSERT INTO written (text, name_key) VALUES (?, ?) ON CONFLICT (text) DO UPDATE SET text = excluded.text RETURNING key',
    )
    this.#put = database.prepare(
      'INSERT OR REPLACE INTO mentions (row, start, "end", entity, type, written, block, paragraph, region, confidence, standing, single, counted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    )
    this.#putTrace = database.prepare('INSERT OR IGNORE INTO traces (trace, row) VALUES (?, ?)')
    this.#putOutcome = database.prepare('INSERT INTO outcomes (row, at, type, outcome, confidence) VALUES (?, ?, ?, ?, ?)')
    this.#drops = ['mentions', 'traces', 'outcomes'].map((table) => database.prepare(`DELETE FROM ${table} WHERE row = ?`))
  }

  put(row: number, { mentions, entities, traces, outcomes }: IndexedReview): void {
    const names = new Map(entities.map(({ id, name }) => [id, name]))
    const entityKeys = new Map<string, number>()
    const writtenKeys = new Map<string, number>()
    for (const mention of mentions) {
      const { entity, text } = mention
      let entityKey = entityKeys.get(entity)
      if (entityKey === undefined) {
        const name = names.get(entity) ?? text
        entityKey = keyIn(this.#putEntity.get(entity, mention.type, name, normaliseName(name)))
        entityKeys.set(entity, entityKey)
      }
      let writtenKey = writtenKeys.get(text)
      if (writtenKey === undefined) {
        writtenKey = keyIn(this.#putWritten.get(text, normaliseName(text)))
        writtenKeys.set(text, writtenKey)
      }
      const { start, end, type, block, paragraph, region, confidence, standing, single, counted } = mention
      this.#put.run(
        row,
        start,
        end,
        entityKey,
        type,
        writtenKey,
        block,
        paragraph,
        region,
        confidence,
        standing,
        Number(single),
        Number(counted),
      )
    }
    for (const trace of traces) this.#putTrace.run(trace, row)
    for (const { at, type, outcome, confidence } of outcomes) this.#putOutcome.run(row, at, type, outcome, confidence)
  }

  remove(row: number): void {
    for (const drop of this.#drops) drop.run(row)
  }
}
