import { z } from 'zod'
import { EntityId, MentionId, TagId } from '../model/ids.ts'
import { MentionType } from '../model/mention.ts'
import { ContextLine } from './correction-views.ts'
import { DocumentRow } from './views.ts'

const Count = z.number().int().nonnegative()

/** One way an entity is written. `confidence` is the lowest among its undecided mentions, 1 when all are decided. */
export const EntityName = z.object({ text: z.string(), mentions: Count, confidence: z.number().min(0).max(1), confirmed: z.boolean() })
export type EntityName = z.infer<typeof EntityName>

/** Another entity in the same documents, and in how many of them. */
export const Companion = z.object({ id: EntityId, type: MentionType, name: z.string(), documents: Count })
export type Companion = z.infer<typeof Companion>

/** An entity across the library. */
export const EntityPage = z.object({
  id: EntityId,
  type: MentionType,
  name: z.string(),
  mentions: Count,
  documents: Count,
  /** Undecided mentions below the confidence that the reader is sure from. */
  unsure: Count,
  names: z.array(EntityName),
  /** Mentions by the month of their document (`2021-10`), oldest first, months without any left out; documents without a date are not in it. */
  months: z.array(z.object({ month: z.string(), mentions: Count })),
  /** Who and what it appears with, most documents first within each type, some of each. */
  company: z.array(Companion),
  note: z.string(),
  tags: z.array(TagId),
})
export type EntityPage = z.infer<typeof EntityPage>

export const EntityLine = ContextLine.extend({ mention: MentionId, unsure: z.boolean() })
export type EntityLine = z.infer<typeof EntityLine>

/** Mentions of an entity in one document: the first few lines, and how many there are. */
export const EntityLines = z.object({ document: DocumentRow, mentions: Count, lines: z.array(EntityLine) })
export type EntityLines = z.infer<typeof EntityLines>

/** An entity that another one may be merged into; `here` when the document in question names it. */
export const MergeCandidate = z.object({
  id: EntityId,
  type: MentionType,
  name: z.string(),
  mentions: Count,
  documents: Count,
  here: z.boolean(),
})
export type MergeCandidate = z.infer<typeof MergeCandidate>
