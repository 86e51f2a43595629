import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { DocumentId, EntityId, TagId } from '../../shared/model/ids.ts'
import type { Status } from '../../shared/model/review.ts'
import { normaliseName } from '../../shared/text/entity-name.ts'
import { MentionWriter } from './mention-writer.ts'
import { titleKey } from './title-key.ts'
import type { IndexedDocument, IndexedEntity, IndexedReview } from './indexed-document.ts'

function numberIn(row: Record<string, unknown> | undefined, column: string): number | null {
  const value = row?.[column]
  return typeof value === 'number' ? value : null
}

/** Puts documents into the index and takes them out. Every method belongs inside one transaction of the caller. */
export class IndexWriter {
  readonly #rowOf: StatementSync
  readonly #putDocument: StatementSync
  readonly #dropDocument: StatementSync
  readonly #setStatus: StatementSync
  readonly #putTag: StatementSync
  readonly #dropTag: StatementSync
  readonly #dropTags: StatementSync
  readonly #putEntity: StatementSync
  readonly #putMention: StatementSync
  readonly #dropMentions: StatementSync
  readonly #putText: StatementSync | null
  readonly #dropText: StatementSync | null
  readonly #setNotes: StatementSync | null
  readonly #nameEntity: StatementSync
  readonly #mentions: MentionWriter

  constructor(database: DatabaseSync, withTexts: boolean) {
    this.#rowOf = database.prepare('SELECT row FROM documents WHERE id = ?')
    this.#putDocument = database.prepare(
      'INSERT INTO documents (id, title, title_key, publisher, publisher_key, date, language, format, source_url, imported_at, status, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    )
    this.#dropDocument = database.prepare('DELETE FROM documents WHERE row = ?')
    this.#setStatus = database.prepare('UPDATE documents SET status = ? WHERE id = ?')
    this.#putTag = database.prepare('INSERT OR IGNORE INTO document_tags (tag, row) SELECT ?, row FROM documents WHERE id = ?')
    this.#dropTag = database.prepare('DELETE FROM document_tags WHERE tag = ? AND row = (SELECT row FROM documents WHERE id = ?)')
    this.#dropTags = database.prepare('DELETE FROM document_tags WHERE row = ?')
    this.#putEntity = database.prepare(
      'INSERT INTO entities (id, type, name, name_key) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET id = excluded.id RETURNING key',
    )
    this.#putMention = database.prepare('INSERT OR REPLACE INTO document_entities (entity, row, mentions, names) VALUES (?, ?, ?, ?)')
    this.#dropMentions = database.prepare('DELETE FROM document_entities WHERE row = ?')
    this.#nameEntity = database.prepare('UPDATE entities SET name = ?, name_key = ? WHERE id = ?')
    this.#mentions = new MentionWriter(database)
    this.#putText = withTexts ? database.prepare('INSERT INTO texts (rowid, title, body, notes) VALUES (?, ?, ?, ?)') : null
    this.#dropText = withTexts ? database.prepare('DELETE FROM texts WHERE rowid = ?') : null
    this.#setNotes = withTexts ? database.prepare('UPDATE texts SET notes = ? WHERE rowid = ?') : null
  }

  put(document: IndexedDocument): void {
    this.remove(document.id)
    const { lastInsertRowid } = this.#putDocument.run(
      document.id,
      document.title,
      titleKey(document.title),
      document.publisher,
      // SQLite's own lower() knows the letters of English only.
      document.publisher?.toLowerCase() ?? '',
      document.date,
      document.language,
      document.format,
      document.sourceUrl,
      document.importedAt,
      document.status,
      document.words,
    )
    const row = Number(lastInsertRowid)
    this.#putText?.run(row, document.title, document.text, document.notes)
    for (const tag of document.tags) this.#putTag.run(tag, document.id)
    this.#putEntities(row, document.entities)
    this.#mentions.put(row, document)
  }

  /** Replaces what comes from a document's review; the text stays. */
  putReview(id: DocumentId, review: IndexedReview): void {
    const row = numberIn(this.#rowOf.get(id), 'row')
    if (row === null) return
    this.#setStatus.run(review.status, id)
    this.#dropTags.run(row)
    for (const tag of review.tags) this.#putTag.run(tag, id)
    this.#setNotes?.run(review.notes, row)
    this.#dropMentions.run(row)
    this.#putEntities(row, review.entities)
    this.#mentions.remove(row)
    this.#mentions.put(row, review)
  }

  #putEntities(row: number, entities: readonly IndexedEntity[]): void {
    for (const entity of entities) {
      const key = numberIn(this.#putEntity.get(entity.id, entity.type, entity.name, normaliseName(entity.name)), 'key')
      if (key !== null) this.#putMention.run(key, row, entity.mentions, JSON.stringify(entity.names))
    }
  }

  /** Gives an entity another name in lists and searches. */
  nameEntity(id: EntityId, name: string): void {
    this.#nameEntity.run(name, normaliseName(name), id)
  }

  setStatus(id: DocumentId, status: Status): void {
    this.#setStatus.run(status, id)
  }

  setTag(id: DocumentId, tag: TagId, put: boolean): void {
    if (put) this.#putTag.run(tag, id)
    else this.#dropTag.run(tag, id)
  }

  remove(id: DocumentId): void {
    const row = numberIn(this.#rowOf.get(id), 'row')
    if (row === null) return
    this.#dropText?.run(row)
    this.#dropTags.run(row)
    this.#dropMentions.run(row)
    this.#mentions.remove(row)
    this.#dropDocument.run(row)
  }
}
