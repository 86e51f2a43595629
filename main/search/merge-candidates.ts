import type { DatabaseSync } from 'node:sqlite'
import { MergeCandidate } from '../../shared/contract/entity-page.ts'
import type { DocumentId, EntityId } from '../../shared/model/ids.ts'
import { entityTypeOf, normaliseName } from '../../shared/text/entity-name.ts'

/** Shorter words (of, de, al) are in too many names to tell anything. */
const tellingLength = 3
const wordsTried = 6

function likeWord(word: string): string {
  return word.replace(/[%_\\]/gu, '\\$&')
}

/**
 * Entities that another may be merged into: with a word that begins with `text`, or, when nothing is typed, those of its type that share a word of its name.
 * Those the document names come first, then those named most.
 */
export function mergeCandidates(
  database: DatabaseSync,
  { id, name, text, document, limit }: { id: EntityId; name: string; text: string; document: DocumentId | null; limit: number },
): MergeCandidate[] {
  const typed = normaliseName(text)
  const words =
    typed === ''
      ? normaliseName(name)
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word.length >= tellingLength)
      : [typed]
  const tried = words.slice(0, wordsTried)
  const shared = tried.map(() => "(e.name_key LIKE ? ESCAPE '\\' OR e.name_key LIKE ? ESCAPE '\\')").join(' OR ')
  const here = `EXISTS (SELECT 1 FROM document_entities h JOIN documents d ON d.row = h.row WHERE h.entity = e.key AND d.id = ?)`
  const rows = database
    .prepare(
      `SELECT e.id, e.type, e.name, sum(m.mentions) AS mentions, count(*) AS documents, ${here} AS here
       FROM document_entities m JOIN entities e ON e.key = m.entity
       WHERE e.id <> ? ${typed === '' ? 'AND e.type = ?' : ''} AND (${[shared, typed === '' ? here : ''].filter((part) => part !== '').join(' OR ')})
       GROUP BY e.key ORDER BY ${tried.length > 0 ? `(${shared}) DESC,` : ''} here DESC, mentions DESC, e.name LIMIT ?`,
    )
    .all(
      document ?? '',
      id,
      ...(typed === '' ? [entityTypeOf(id)] : []),
      ...tried.flatMap((word) => [`${likeWord(word)}%`, `% ${likeWord(word)}%`]),
      ...(typed === '' ? [document ?? ''] : []),
      ...tried.flatMap((word) => [`${likeWord(word)}%`, `% ${likeWord(word)}%`]),
      limit,
    )
  return rows.map((row) => MergeCandidate.parse({ ...row, here: row['here'] === 1 }))
}
