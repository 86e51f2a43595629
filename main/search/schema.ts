import type { DatabaseSync } from 'node:sqlite'

/** Raised whenever the tables or what goes into them change; an index of another version is built anew. */
export const indexVersion = 4

const tables = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE documents (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  title_key TEXT NOT NULL,
  publisher TEXT,
  publisher_key TEXT NOT NULL,
  date TEXT,
  language TEXT,
  format TEXT NOT NULL,
  source_url TEXT,
  imported_at TEXT NOT NULL,
  status TEXT NOT NULL,
  words INTEGER NOT NULL
) STRICT;
CREATE INDEX documents_by_status ON documents (status, imported_at);
CREATE INDEX documents_by_import ON documents (imported_at);
CREATE INDEX documents_by_date ON documents (date);
CREATE INDEX documents_by_title ON documents (title_key);
CREATE TABLE document_tags (tag TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (tag, row)) STRICT, WITHOUT ROWID;
CREATE INDEX tags_by_document ON document_tags (row);
CREATE TABLE entities (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL) STRICT;
CREATE INDEX entities_by_name ON entities (name_key);
CREATE TABLE document_entities (
  entity INTEGER NOT NULL, row INTEGER NOT NULL, mentions INTEGER NOT NULL, names TEXT NOT NULL,
  PRIMARY KEY (entity, row)
) STRICT, WITHOUT ROWID;
CREATE INDEX entities_by_document ON document_entities (row);
CREATE TABLE written (key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, name_key TEXT NOT NULL) STRICT;
CREATE INDEX written_by_name ON written (name_key);
CREATE TABLE mentions (
  row INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, entity INTEGER NOT NULL, type TEXT NOT NULL, written INTEGER NOT NULL,
  block INTEGER NOT NULL, paragraph INTEGER, region TEXT NOT NULL, confidence REAL NOT NULL, standing TEXT NOT NULL, single INTEGER NOT NULL, counted INTEGER NOT NULL,
  PRIMARY KEY (row, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_by_entity ON mentions (entity, row);
CREATE INDEX mentions_by_writing ON mentions (written, row);
CREATE TABLE traces (trace TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (trace, row)) STRICT, WITHOUT ROWID;
CREATE INDEX traces_by_document ON traces (row);
CREATE TABLE outcomes (row INTEGER NOT NULL, at TEXT NOT NULL, type TEXT NOT NULL, outcome TEXT NOT NULL, confidence REAL) STRICT;
CREATE INDEX outcomes_by_document ON outcomes (row);
`

// Subtle: the texts are kept in the table itself, because highlight() needs them to say where the hits are.
const texts = `CREATE VIRTUAL TABLE texts USING fts5(title, body, notes, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')`

/** True when this build of SQLite can search text (some builds of Node lack FTS5). */
export function hasFts5(database: DatabaseSync): boolean {
  try {
    database.exec('CREATE VIRTUAL TABLE temp.probe USING fts5(x); DROP TABLE temp.probe')
    return true
  } catch {
    return false
  }
}

export function createTables(database: DatabaseSync, withTexts: boolean): void {
  database.exec(tables)
  if (withTexts) database.exec(texts)
  const put = database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
  put.run('version', indexVersion)
  put.run('lastChange', 0)
  put.run('complete', 0)
}
