import type { DatabaseSync } from 'node:sqlite'
import { TagId } from '../../shared/model/ids.ts'

/** The tags most often found on documents that have one of `tags`; the most used ones when there are none. */
export function tagsBesideTags(database: DatabaseSync, tags: readonly TagId[], limit: number): TagId[] {
  const beside =
    tags.length === 0 ? '' : `WHERE row IN (SELECT row FROM document_tags WHERE tag IN (${tags.map(() => '?').join(', ')}) LIMIT 2000)`
  return database
    .prepare(`SELECT tag, count(*) AS n FROM document_tags ${beside} GROUP BY tag ORDER BY n DESC, tag LIMIT ?`)
    .all(...tags, limit)
    .map((row) => TagId.parse(row['tag']))
}
