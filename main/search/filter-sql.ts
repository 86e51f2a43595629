import type { SQLInputValue } from 'node:sqlite'
import { assertNever } from '../../shared/assert-never.ts'
import type { TagId } from '../../shared/model/ids.ts'
import { normaliseName } from '../../shared/text/entity-name.ts'
import type { Filter } from './query-words.ts'

export interface Condition {
  readonly sql: string
  readonly params: readonly SQLInputValue[]
}

/** Finds a tag by name; the ids of that tag and all below it, empty when there is none. */
export type TagFinder = (name: string) => readonly TagId[]

function positive(filter: Filter, tags: TagFinder): Condition {
  switch (filter.kind) {
    case 'entity': {
      const type = filter.type === null ? '' : 'AND e.type = ?'
      const name = normaliseName(filter.name).replace(/[%_\\]/gu, '\\$&')
      return {
        sql: `d.row IN (SELECT m.row FROM document_entities m JOIN entities e ON e.key = m.entity WHERE (' ' || e.name_key || ' ') LIKE ? ESCAPE '\\' ${type})`,
        params: filter.type === null ? [`% ${name} %`] : [`% ${name} %`, filter.type],
      }
    }
    case 'tag': {
      const ids = tags(filter.name)
      return ids.length === 0
        ? { sql: '0', params: [] }
        : { sql: `d.row IN (SELECT row FROM document_tags WHERE tag IN (${ids.map(() => '?').join(', ')}))`, params: ids }
    }
    case 'publisher':
      return { sql: 'instr(d.publisher_key, ?) > 0', params: [filter.name.toLowerCase()] }
    case 'status':
      return { sql: 'd.status = ?', params: [filter.status] }
    case 'after':
      return { sql: 'd.date >= ?', params: [filter.day] }
    case 'before':
      return { sql: 'd.date < ?', params: [filter.day] }
    default:
      return assertNever(filter)
  }
}

/** A filter as a condition on documents named `d`. */
export function conditionOf(filter: Filter, tags: TagFinder): Condition {
  const condition = positive(filter, tags)
  return filter.not ? { sql: `NOT coalesce(${condition.sql}, 0)`, params: condition.params } : condition
}
