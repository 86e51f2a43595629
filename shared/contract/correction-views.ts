import { z } from 'zod'
import { CorrectionScope } from '../model/correction.ts'
import { DocumentId } from '../model/ids.ts'
import { Rule } from '../model/rule.ts'

const Count = z.number().int().nonnegative()

/** A mention with the words round it, cut at word edges from one block; `paragraph` counts the body's from 1, null outside it. */
export const ContextLine = z.object({
  start: Count,
  end: Count,
  before: z.string(),
  text: z.string(),
  after: z.string(),
  region: z.string(),
  paragraph: z.number().int().positive().nullable(),
})
export type ContextLine = z.infer<typeof ContextLine>

/** What a correction would change: how much, and real lines of the first documents, the one it is made in first. Mentions a reader decided on singly are left alone and not counted. */
export const CorrectionPreview = z.object({
  mentions: Count,
  documents: Count,
  /** The same counts for each scope that can be offered for this correction. */
  scopes: z.array(z.object({ scope: CorrectionScope, mentions: Count, documents: Count })),
  groups: z.array(z.object({ document: DocumentId, title: z.string(), mentions: Count, lines: z.array(ContextLine) })),
})
export type CorrectionPreview = z.infer<typeof CorrectionPreview>

/** A rule with where it holds (`document` null: everywhere) and how many documents hold what it is about. */
export const RuleView = z.object({ rule: Rule, document: DocumentId.nullable(), documents: Count })
export type RuleView = z.infer<typeof RuleView>
