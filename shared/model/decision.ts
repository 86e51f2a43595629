import { z } from 'zod'
import { DecisionId } from './ids.ts'
import { MentionType } from './mention.ts'
import { MentionValue } from './mention-value.ts'
import { Selector } from './selector.ts'

export const Verdict = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept') }),
  z.object({ kind: z.literal('reject') }),
  z.object({ kind: z.literal('retype'), type: MentionType }),
  z.object({ kind: z.literal('revalue'), value: MentionValue }),
  z.object({ kind: z.literal('add'), type: MentionType }),
])
export type Verdict = z.infer<typeof Verdict>

/** What a reader said of one mention, kept apart from what the extractor says of it. At most one decision holds for a span: a later one replaces it. */
export const Decision = z.object({
  id: DecisionId,
  at: z.iso.datetime(),
  target: Selector,
  verdict: Verdict,
})
export type Decision = z.infer<typeof Decision>
