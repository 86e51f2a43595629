import { z } from 'zod'
import { Block } from '../../shared/model/block.ts'
import { Format } from '../../shared/model/document.ts'
import { Extraction } from '../../shared/model/extraction.ts'
import { Metadata } from '../../shared/model/metadata.ts'
import { Problem } from '../../shared/contract/problem.ts'

/** What a worker is asked: read one file by path, or find mentions anew in blocks it is given; a day that the reader set holds against any dateline. */
export const WorkerJob = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('import'), job: z.number().int(), path: z.string(), name: z.string(), extract: z.boolean() }),
  z.object({ kind: z.literal('extract'), job: z.number().int(), metadata: Metadata, blocks: z.array(Block), dayIsReaders: z.boolean() }),
])
export type WorkerJob = z.infer<typeof WorkerJob>

/** What an import gives: everything a document is made of. `extraction` is null when it was not asked for. */
export const ReadFile = z.object({
  format: Format,
  importer: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string(),
  metadata: Metadata,
  blocks: z.array(Block),
  words: z.number().int().nonnegative(),
  extraction: Extraction.nullable(),
})
export type ReadFile = z.infer<typeof ReadFile>

export const WorkerAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('step'), job: z.number().int(), step: z.enum(['reading', 'extracting']) }),
  z.object({ kind: z.literal('read'), job: z.number().int(), file: ReadFile }),
  z.object({ kind: z.literal('extracted'), job: z.number().int(), extraction: Extraction }),
  z.object({ kind: z.literal('failed'), job: z.number().int(), problem: Problem }),
])
export type WorkerAnswer = z.infer<typeof WorkerAnswer>
