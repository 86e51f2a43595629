import { z } from 'zod'
import { Annotation } from './annotation.ts'
import { Decision } from './decision.ts'
import { TagId } from './ids.ts'
import { IsoDay } from './mention-value.ts'
import { Note } from './note.ts'
import { Rule } from './rule.ts'

export const statuses = ['unread', 'reading', 'reviewed'] as const
export const Status = z.enum(statuses)
export type Status = z.infer<typeof Status>

/** Everything a reader did to one document. */
export const Review = z.object({
  status: Status,
  tags: z.array(TagId),
  decisions: z.array(Decision),
  annotations: z.array(Annotation),
  notes: z.array(Note),
  /** Rules for this document alone, in the order they were made. */
  rules: z.array(Rule).default([]),
  /** The article's day as the reader put it right (`day` null: nobody knows it); null while the document's own holds. */
  articleDate: z.object({ day: IsoDay.nullable() }).nullable().default(null),
})
export type Review = z.infer<typeof Review>

export const emptyReview: Review = { status: 'unread', tags: [], decisions: [], annotations: [], notes: [], rules: [], articleDate: null }
