import type { EntityPage } from '../../../shared/contract/entity-page.ts'
import type { MentionType } from '../../../shared/model/mention.ts'

const fields: Partial<Record<MentionType, string>> = { person: 'person', organization: 'org', place: 'place', group: 'group' }

/** The search that finds the documents of an entity: `org:"Islamic State"`. */
export function searchFor({ type, name }: Pick<EntityPage, 'type' | 'name'>): string {
  return `${fields[type] ?? 'entity'}:"${name.replaceAll('"', '')}"`
}
