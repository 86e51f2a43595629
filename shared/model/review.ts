import { z } from 'zod'
import { Annotation } from './annotation.ts'
import { Decision } from './decision.ts'
import { TagId } from './ids.ts'
import { Note } from './note.ts'

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
})
export type Review = z.infer<typeof Review>

export const emptyReview: Review = { status: 'unread', tags: [], decisions: [], annotations: [], notes: [] }
