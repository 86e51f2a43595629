import type { TagId } from '../../shared/model/ids.ts'
import { normaliseName } from '../../shared/text/entity-name.ts'
import { tagsBesideTags } from '../search/tag-company.ts'
import type { Desk } from './desk.ts'
import type { ReviewedDocument } from './document-loader.ts'

const most = 6

/** Tags a reader may want on a document: those named like one of its entities, those that go with its tags elsewhere, then the most used. */
export function suggestTags(desk: Desk, { review, entities }: ReviewedDocument): TagId[] {
  const { tags } = desk.store.library
  const names = new Set(entities.filter(({ count }) => count > 0).flatMap((entity) => entity.names.map(normaliseName)))
  const named = tags.filter((tag) => names.has(normaliseName(tag.name))).map(({ id }) => id)
  const company = desk.index.ask(({ database }) => tagsBesideTags(database, review.tags, most * 2))
  const known = new Set<string>(tags.map(({ id }) => id))
  const had = new Set<string>(review.tags)
  return [...new Set([...named, ...company])].filter((id): id is TagId => known.has(id) && !had.has(id)).slice(0, most)
}
