import { z } from 'zod'
import { MentionValue } from './mention-value.ts'

export const mentionTypes = [
  'person', 'organization', 'place', 'group', 'event', 'work', 'law', 'product',
  'date', 'time', 'duration', 'money', 'percentage', 'quantity', 'email', 'url', 'phone',
] as const

export const MentionType = z.enum(mentionTypes)
export type MentionType = z.infer<typeof MentionType>

export const reasonCodes = [
  'model', 'list', 'title', 'byline', 'agency', 'credit', 'dateline', 'acronym', 'full-name', 'possessive',
  'capitals', 'role', 'pattern', 'date-rule', 'article-date', 'amount', 'conversion', 'demonym', 'reader',
] as const

/** Why a mention was found, as a code with the words it depends on; the sentence is in shared/words/reasons. */
export const Reason = z.object({
  code: z.enum(reasonCodes),
  params: z.record(z.string(), z.string()).default({}),
})
export type Reason = z.infer<typeof Reason>

/** A span of a document's text that names something. Offsets are UTF-16 code units into the document's text, end exclusive; `text` is always exactly that slice. */
export const Mention = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  type: MentionType,
  text: z.string().min(1),
  /** 0 to 1: of the mentions found at 0.8, about 80 in 100 should be right. */
  confidence: z.number().min(0).max(1),
  reason: Reason,
  value: MentionValue.nullable(),
})
export type Mention = z.infer<typeof Mention>
