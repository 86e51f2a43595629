import { z } from 'zod'

export const IsoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export type IsoDay = z.infer<typeof IsoDay>

/** Codes of the rules that resolve a date; their sentences are in shared/words/date-rules. */
export const dateRuleCodes = [
  'written-in-full', 'year', 'month', 'month-of-article-year', 'year-written-before', 'decade', 'century', 'weekday-nearest', 'weekday-last', 'weekday-next',
  'week-seven-days-before', 'week-monday-to-sunday', 'week-sunday-to-saturday', 'week-containing', 'week-next', 'month-before', 'month-next',
  'year-before', 'year-next', 'day-before', 'day-of-article', 'day-after', 'part-of-month', 'part-of-year', 'counted-back', 'counted-forward',
  'season', 'quarter', 'range', 'recent', 'as-the-reader-says', 'unknown',
] as const
export const DateRule = z.enum(dateRuleCodes)
export type DateRule = z.infer<typeof DateRule>

/** One way to read a date expression: an interval of ISO days, `to` inclusive. */
export const DateReading = z.object({ from: IsoDay, to: IsoDay, rule: DateRule })
export type DateReading = z.infer<typeof DateReading>

/** An interval of ISO days (`to` inclusive), the rule that gave it, what it was resolved against (null when nothing was needed), and the other readings. */
export const DateValue = DateReading.extend({
  kind: z.literal('date'),
  against: IsoDay.nullable(),
  others: z.array(DateReading),
})
export type DateValue = z.infer<typeof DateValue>

/** An amount of money in units of its ISO 4217 currency (null when the text does not tell which), with what it was converted to in brackets. */
export const MoneyValue = z.object({
  kind: z.literal('money'),
  amount: z.number(),
  currency: z.string().regex(/^[A-Z]{3}$/).nullable(),
  approximate: z.boolean(),
  conversions: z.array(z.object({ amount: z.number(), currency: z.string().regex(/^[A-Z]{3}$/).nullable() })),
})
export type MoneyValue = z.infer<typeof MoneyValue>

/** A counted or measured quantity, or a percentage (unit `%`). */
export const QuantityValue = z.object({
  kind: z.literal('quantity'),
  amount: z.number(),
  unit: z.string(),
  approximate: z.boolean(),
})
export type QuantityValue = z.infer<typeof QuantityValue>

export const MentionValue = z.discriminatedUnion('kind', [DateValue, MoneyValue, QuantityValue])
export type MentionValue = z.infer<typeof MentionValue>
