import { z } from 'zod'
import { DecisionId, EntityId } from './ids.ts'
import { MentionType } from './mention.ts'
import { MentionValue } from './mention-value.ts'
import { Selector } from './selector.ts'

/** What a reader may say of a mention. */
export const Verdict = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept') }),
  z.object({ kind: z.literal('reject') }),
  z.object({ kind: z.literal('retype'), type: MentionType }),
  z.object({ kind: z.literal('revalue'), value: MentionValue }),
  z.object({ kind: z.literal('add'), type: MentionType }),
  /** It belongs to another entity. */
  z.object({ kind: z.literal('assign'), entity: EntityId, name: z.string() }),
])
export type Verdict = z.infer<typeof Verdict>

/**
 * What a reader said of one span, kept apart from what the extractor says. At most one decision holds for a span: a later one replaces it.
 * It carries the type and value it was made with, so that it stands even when a newer extractor no longer finds the mention.
 */
export const Decision = z.object({
  id: DecisionId,
  at: z.iso.datetime(),
  target: Selector,
  verdict: z.enum(['accept', 'reject', 'retype', 'revalue', 'add', 'assign']),
  type: MentionType,
  value: MentionValue.nullable(),
  /** The entity the reader put it to, with its name; null where its own words tell. */
  entity: z.object({ id: EntityId, name: z.string() }).nullable().default(null),
})
export type Decision = z.infer<typeof Decision>
