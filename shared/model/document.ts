import { z } from 'zod'
import { Block } from './block.ts'
import { DocumentId } from './ids.ts'
import { Metadata } from './metadata.ts'

export const formats = ['markdown', 'text', 'html'] as const
export const Format = z.enum(formats)
export type Format = z.infer<typeof Format>

/** The bytes a document came from: the file's own name (never a path), its size, and the SHA-256 of the bytes in hexadecimal. */
export const Original = z.object({
  name: z.string(),
  format: Format,
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Original = z.infer<typeof Original>

/** One imported text. Its text is its blocks' texts joined by blank lines (shared/text/layout); times are ISO 8601. */
export const LibraryDocument = z.object({
  id: DocumentId,
  original: Original,
  importedAt: z.iso.datetime(),
  importer: z.string(),
  metadata: Metadata,
  blocks: z.array(Block),
})
export type LibraryDocument = z.infer<typeof LibraryDocument>
