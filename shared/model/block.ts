import { z } from 'zod'

/** What a block does in its article. Names in teasers, captions and bylines are weighted apart from those in the body. */
export const regions = ['headline', 'byline', 'date', 'caption', 'teaser', 'heading', 'body', 'source', 'boilerplate'] as const
export const Region = z.enum(regions)
export type Region = z.infer<typeof Region>

const Span = { start: z.number().int().nonnegative(), end: z.number().int().positive() }

/** An inline mark on a block's own text: offsets are UTF-16 code units into the block, end exclusive. */
export const Mark = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), ...Span, href: z.string() }),
  z.object({ kind: z.literal('emphasis'), ...Span }),
  z.object({ kind: z.literal('strong'), ...Span }),
  z.object({ kind: z.literal('code'), ...Span }),
  /** The photographer or agency credited within a caption. */
  z.object({ kind: z.literal('credit'), ...Span }),
])
export type Mark = z.infer<typeof Mark>

/** A table's cell: where its text lies in the block's text. */
export const Cell = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative(), header: z.boolean() })
export type Cell = z.infer<typeof Cell>

const common = { role: Region, text: z.string(), marks: z.array(Mark) }

/** One piece of a document. `text` holds no HTML; for tables it is the cells row by row, tab between cells, newline between rows. */
export const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), ...common }),
  z.object({ kind: z.literal('heading'), ...common, level: z.number().int().min(1).max(6) }),
  z.object({ kind: z.literal('list-item'), ...common, depth: z.number().int().min(0).max(20), ordinal: z.number().int().nullable() }),
  z.object({ kind: z.literal('quote'), ...common, depth: z.number().int().min(1).max(20) }),
  z.object({ kind: z.literal('table'), ...common, rows: z.array(z.array(Cell)) }),
  /** A picture; its caption is the text. `source` says where the original showed it; nothing is ever fetched from there. */
  z.object({ kind: z.literal('figure'), ...common, source: z.string().nullable(), alt: z.string() }),
  z.object({ kind: z.literal('code'), ...common, language: z.string().nullable() }),
])
export type Block = z.infer<typeof Block>
export type BlockKind = Block['kind']
