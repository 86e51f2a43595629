import { z } from 'zod'
import { DocumentId, EntityId, MentionId } from './ids.ts'
import { DateRule, MentionValue } from './mention-value.ts'
import { MentionType } from './mention.ts'

const Offset = z.number().int().nonnegative()

/** What a reader corrects: a mention, a selected span, an entity of the library, or one of the names it is written by. */
export const CorrectionTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mention'), document: DocumentId, mention: MentionId }),
  z.object({ kind: z.literal('span'), document: DocumentId, start: Offset, end: Offset }),
  z.object({ kind: z.literal('name'), entity: EntityId, text: z.string().min(1).max(300) }),
  z.object({ kind: z.literal('entity'), entity: EntityId }),
])
export type CorrectionTarget = z.infer<typeof CorrectionTarget>

/** What a reader says of it. `respan` gives a mention other edges (offsets of the document); `split` takes it out of its entity into one of that name. */
export const CorrectionAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept') }),
  z.object({ kind: z.literal('reject') }),
  z.object({ kind: z.literal('retype'), to: MentionType }),
  z.object({ kind: z.literal('read'), reading: DateRule }),
  z.object({ kind: z.literal('revalue'), value: MentionValue }),
  z.object({ kind: z.literal('respan'), start: Offset, end: Offset }),
  z.object({ kind: z.literal('add'), type: MentionType }),
  z.object({ kind: z.literal('merge'), into: EntityId, name: z.string().trim().min(1).max(300) }),
  z.object({ kind: z.literal('split'), name: z.string().trim().min(1).max(300) }),
  z.object({ kind: z.literal('rename'), name: z.string().trim().min(1).max(300) }),
])
export type CorrectionAct = z.infer<typeof CorrectionAct>

export const correctionScopes = ['here', 'document', 'everywhere'] as const
/** How far it holds: for this mention, for all of this document (also when it is read again), or everywhere from now on. */
export const CorrectionScope = z.enum(correctionScopes)
export type CorrectionScope = z.infer<typeof CorrectionScope>

/** A correction as a reader makes it. Entities and names are of the library: their corrections hold everywhere, whatever `scope` says. */
export const Correction = z.object({ target: CorrectionTarget, act: CorrectionAct, scope: CorrectionScope })
export type Correction = z.infer<typeof Correction>
