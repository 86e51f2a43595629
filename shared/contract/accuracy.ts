import { z } from 'zod'
import { MentionType } from '../model/mention.ts'

const Count = z.number().int().nonnegative()

/** What readers' decisions say of the machine. `right`: found and kept; `wrong`: found and rejected, retyped or given other edges; `missed`: put in by hand. */
export const Tally = z.object({ right: Count, wrong: Count, missed: Count })
export type Tally = z.infer<typeof Tally>

/** Decisions counted as gold. Precision is right / (right + wrong); found by hand is missed / (right + missed). */
export const AccuracyReport = z.object({
  all: Tally,
  types: z.array(Tally.extend({ type: MentionType })),
  /** By month of the decision (`2021-10`), oldest first. */
  months: z.array(Tally.extend({ month: z.string() })),
  /** Most decisions first; null for documents whose publisher nobody knows. */
  publishers: z.array(Tally.extend({ publisher: z.string().nullable() })),
  /** Decided mentions by the confidence they were found with, in steps of ten (`from` 0.8 holds 0.8 up to 0.9). */
  confidence: z.array(Tally.extend({ from: z.number() })),
})
export type AccuracyReport = z.infer<typeof AccuracyReport>
