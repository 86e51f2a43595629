import { z } from 'zod'

/** W3C TextPositionSelector: UTF-16 code units into the document's text, end exclusive. */
export const TextPositionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
})
export type TextPositionSelector = z.infer<typeof TextPositionSelector>

/** W3C TextQuoteSelector: the exact words with up to 32 code units before and after. */
export const TextQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>

/** Where a reader's mark is: the position for speed, the quotation for when the text has moved. */
export const Selector = z.object({ position: TextPositionSelector, quote: TextQuoteSelector })
export type Selector = z.infer<typeof Selector>
