import { z } from 'zod'

export const IsoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export type IsoDay = z.infer<typeof IsoDay>

/** An ISO day of any age: years before the common era are astronomical, so that `-0507` is 508 BC. */
export const HistoricDay = z.string().regex(/^-?\d{4}-\d{2}-\d{2}$/)
export type HistoricDay = z.infer<typeof HistoricDay>

/** Codes of the rules that resolve a date; their sentences are in shared/words/date-rules. */
export const dateRuleCodes = [
  'written-in-full',
  'year',
  'month',
  'month-of-article-year',
  'year-written-before',
  'decade',
  'century',
  'weekday-nearest',
  'weekday-last',
  'weekday-next',
  'week-seven-days-before',
  'week-monday-to-sunday',
  'week-sunday-to-saturday',
  'week-containing',
  'week-next',
  'month-before',
  'month-next',
  'year-before',
  'year-next',
  'day-before',
  'day-of-article',
  'day-after',
  'part-of-month',
  'part-of-year',
  'counted-back',
  'counted-forward',
  'season',
  'quarter',
  'range',
  'recent',
  'as-the-reader-says',
  'unknown',
  'day-first',
  'month-first',
  'day-first-like-others',
  'month-first-like-others',
  'day-first-by-place',
  'month-first-by-place',
  'two-digit-year',
  'year-written-after',
  'same-as-before',
  'counted-from-before',
  'year-earlier',
  'year-later',
  'weekday-before-last',
  'weekday-after-next',
  'weekend',
  'weekend-before',
  'weekend-next',
  'week-seven-days-after',
  'exact-day',
  'last-twelve-months',
  'part-of-week',
  'part-of-decade',
  'part-of-century',
  'first-ten-years',
  'season-before',
  'season-next',
  'season-southern',
  'quarter-before',
  'quarter-next',
  'half-year',
  'fiscal-year',
  'fiscal-year-us',
  'decade-before',
  'decade-next',
  'ten-years-before',
  'century-before',
  'century-next',
  'holiday',
  'holiday-of-year',
  'start-of-period',
  'end-of-period',
  'year-to-date',
  'school-year',
  'before-christ',
  'day-of-month',
  'day-of-month-before',
  'day-of-month-after',
] as const
export const DateRule = z.enum(dateRuleCodes)
export type DateRule = z.infer<typeof DateRule>

/** One way to read a date expression: an interval of ISO days, `to` inclusive. */
export const DateReading = z.object({ from: HistoricDay, to: HistoricDay, rule: DateRule })
export type DateReading = z.infer<typeof DateReading>

/** What a date was counted from: the article's day, its dateline, or a date that the text wrote before; with the words that tell it. */
export const DateAnchor = z.object({ kind: z.enum(['article', 'dateline', 'text']), quote: z.string() })
export type DateAnchor = z.infer<typeof DateAnchor>

/** An interval of ISO days (`to` inclusive), the rule that gave it, the day it was resolved against (null when nothing was needed), and the other readings, each by another rule. */
export const DateValue = DateReading.extend({
  kind: z.literal('date'),
  against: HistoricDay.nullable(),
  others: z.array(DateReading),
  /** Whose day `against` is; not there in extractions of before it was kept. */
  anchor: DateAnchor.optional(),
  /** There and true where the words say that it is only about so ("circa 1890"). */
  approximate: z.boolean().optional(),
})
export type DateValue = z.infer<typeof DateValue>

const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .nullable()

/** What "more than" and "up to" say of an amount: it is the least, or the most. */
export const Bound = z.enum(['at-least', 'at-most'])
export type Bound = z.infer<typeof Bound>

const counted = {
  amount: z.number(),
  approximate: z.boolean(),
  /** The upper end, where `amount` is the lower end of a range. */
  to: z.number().optional(),
  bound: Bound.optional(),
}

/** An amount of money in units of its ISO 4217 currency (null when the text does not tell which), with what it was converted to in brackets. */
export const MoneyValue = z.object({
  kind: z.literal('money'),
  ...counted,
  currency: Currency,
  conversions: z.array(z.object({ amount: z.number(), currency: Currency, to: z.number().optional() })),
  /** Why a currency that several countries call so ("$", "pounds") was read as this one: by where the article is from, which country it names most, or what is usual. */
  assumed: z.enum(['place', 'named', 'usual']).optional(),
})
export type MoneyValue = z.infer<typeof MoneyValue>

/** A counted or measured quantity, or a percentage (unit `%`, percentage points `pp`). */
export const QuantityValue = z.object({ kind: z.literal('quantity'), ...counted, unit: z.string() })
export type QuantityValue = z.infer<typeof QuantityValue>

const IsoDuration = z.string().regex(/^P(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/)

/** A length of time as an ISO 8601 duration (`P20Y`, `PT2.5H`); `longest` is the upper end of a range. */
export const DurationValue = z.object({
  kind: z.literal('duration'),
  length: IsoDuration,
  longest: IsoDuration.optional(),
  approximate: z.boolean(),
  bound: Bound.optional(),
})
export type DurationValue = z.infer<typeof DurationValue>

const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/)

/** A time of day, `to` inclusive and the same as `from` where it is one instant; `zone` as written (`GMT`, `local time`), null where it is not. */
export const TimeValue = z.object({
  kind: z.literal('time'),
  from: Clock,
  to: Clock,
  zone: z.string().nullable(),
  approximate: z.boolean(),
})
export type TimeValue = z.infer<typeof TimeValue>

/** A time that comes again: after which ISO 8601 duration, and on what (`monday`, `weekend`, `--12`, `--12-25`), null where only the rhythm is told. */
export const RecurringValue = z.object({ kind: z.literal('recurring'), every: IsoDuration, on: z.string().nullable() })
export type RecurringValue = z.infer<typeof RecurringValue>

/** What a name of a place may mean; `government` is the state that sits in a capital ("Moscow said"). */
export const PlaceKind = z.enum(['country', 'region', 'capital', 'city', 'government'])
export type PlaceKind = z.infer<typeof PlaceKind>

/** One place of the gazetteer: its ISO 3166 country, its region where known, degrees north and east, and how many live there. */
export const PlaceReading = z.object({
  place: PlaceKind,
  name: z.string(),
  country: z.string().regex(/^[A-Z]{2}$/),
  admin: z.string().nullable(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  population: z.number().int().nonnegative(),
})
export type PlaceReading = z.infer<typeof PlaceReading>

/** The place that a name most likely means here, with the others it may mean, likeliest first. */
export const PlaceValue = PlaceReading.extend({ kind: z.literal('place'), others: z.array(PlaceReading) })
export type PlaceValue = z.infer<typeof PlaceValue>

export const MentionValue = z.discriminatedUnion('kind', [
  DateValue,
  MoneyValue,
  QuantityValue,
  DurationValue,
  TimeValue,
  RecurringValue,
  PlaceValue,
])
export type MentionValue = z.infer<typeof MentionValue>
