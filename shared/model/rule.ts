import { z } from 'zod'
import { EntityId, RuleId } from './ids.ts'
import { DateRule, MentionValue } from './mention-value.ts'
import { MentionType } from './mention.ts'

const Written = z.string().trim().min(1).max(300)
const Name = z.string().trim().min(1).max(300)

/**
 * What a rule does. `text` is how a mention is written (compared as `normaliseName` does it), `type` what it is taken for when the rule comes to it.
 * `merge` and `assign` carry the name of the entity they lead to, so that a document which never writes that name can still show it.
 */
export const RuleEffect = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept'), text: Written, type: MentionType }),
  z.object({ kind: z.literal('reject'), text: Written, type: MentionType }),
  z.object({ kind: z.literal('retype'), text: Written, type: MentionType, to: MentionType }),
  /** Whatever is written so, capitals and all, is a mention of this type. */
  z.object({ kind: z.literal('add'), text: Written, type: MentionType }),
  /** A date expression is read by this rule of dates, where that is one of its readings. */
  z.object({ kind: z.literal('read'), text: Written, reading: DateRule }),
  z.object({ kind: z.literal('revalue'), text: Written, type: MentionType, value: MentionValue }),
  /** Mentions of `from` that are written so mean another entity: a split, or one name put right. */
  z.object({ kind: z.literal('assign'), text: Written, from: EntityId, into: EntityId, name: Name }),
  z.object({ kind: z.literal('merge'), from: EntityId, into: EntityId, name: Name }),
  z.object({ kind: z.literal('rename'), entity: EntityId, name: Name }),
])
export type RuleEffect = z.infer<typeof RuleEffect>

/** A decision that also holds for other mentions: of the whole library (kept in library.json) or of one document (kept in its review). Later rules build on earlier ones. */
export const Rule = z.object({ id: RuleId, at: z.iso.datetime(), on: z.boolean(), effect: RuleEffect })
export type Rule = z.infer<typeof Rule>
