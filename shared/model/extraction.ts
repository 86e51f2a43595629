import { z } from 'zod'
import { EntityId } from './ids.ts'
import { IsoDay } from './mention-value.ts'
import { Mention, MentionType } from './mention.ts'

/** Mentions of one entity within a document. */
export const ExtractedEntity = z.object({ id: EntityId, type: MentionType, name: z.string(), names: z.array(z.string()) })
export type ExtractedEntity = z.infer<typeof ExtractedEntity>

export const GroupedMention = Mention.extend({ entity: EntityId })
export type GroupedMention = z.infer<typeof GroupedMention>

/** What an extractor found in one document: mentions in order of their start, never overlapping, each belonging to one of `entities`. */
export const Extraction = z.object({
  extractor: z.string(),
  version: z.string(),
  /** The article's day that dates were resolved against; not there in extractions of before it was kept. */
  created: IsoDay.nullable().optional(),
  /** Whether the reader had set that day, so that it held against a dateline. */
  dayIsReaders: z.boolean().optional(),
  mentions: z.array(GroupedMention),
  entities: z.array(ExtractedEntity),
})
export type Extraction = z.infer<typeof Extraction>
