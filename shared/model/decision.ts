import { z } from 'zod'
import { DecisionId } from './ids.ts'
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
  verdict: z.enum(['accept', 'reject', 'retype', 'revalue', 'add']),
  type: MentionType,
  value: MentionValue.nullable(),
})
export type Decision = z.infer<typeof Decision>
