import { z } from 'zod'
import { EntityId, TagId } from './ids.ts'

/** What a reader keeps of an entity of the library: a note in Markdown and tags of its own. Kept only while there is either. */
export const EntityRecord = z.object({ id: EntityId, note: z.string().max(2_000_000), tags: z.array(TagId) })
export type EntityRecord = z.infer<typeof EntityRecord>
