import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Result, success } from '../../shared/contract/result.ts'
import type { Extraction } from '../../shared/model/extraction.ts'
import { layoutBlocks } from '../../shared/text/layout.ts'
import { wordsToRead } from '../../shared/text/words.ts'
import { problem } from '../../shared/words/problems.ts'
import { createdDay, extractDocument } from '../extractors/extract-document.ts'
import type { ExtractorInput } from '../extractors/extractor.ts'
import { importFile } from '../importers/import-file.ts'
import { openKnowledge } from './knowledge-files.ts'
import type { WorkerAnswer, WorkerJob } from './messages.ts'
import { unreadable } from './unreadable.ts'

async function readOne(job: Extract<WorkerJob, { kind: 'import' }>, say: (answer: WorkerAnswer) => void): Promise<WorkerAnswer> {
  let bytes: Buffer
  try {
    bytes = await readFile(job.path)
  } catch (error) {
    return { kind: 'failed', job: job.job, problem: unreadable(error, job.name) }
  }
  say({ kind: 'step', job: job.job, step: 'reading' })
  const imported = importFile({ bytes, name: job.name })
  if (!imported.ok) return { kind: 'failed', job: job.job, problem: { ...imported.problem, subject: job.name } }
  const { format, importer, metadata, blocks } = imported.value
  const layout = layoutBlocks(blocks)
  if (job.extract) say({ kind: 'step', job: job.job, step: 'extracting' })
  const extraction = job.extract ? extract({ ...layout, metadata, created: createdDay(metadata), createdIsFiling: true }) : success(null)
  if (!extraction.ok) return { kind: 'failed', job: job.job, problem: { ...extraction.problem, subject: job.name } }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = {
    format,
    importer,
    bytes: bytes.length,
    sha256,
    metadata,
    blocks: [...blocks],
    words: wordsToRead(blocks),
    extraction: extraction.value,
  }
  return { kind: 'read', job: job.job, file }
}

function extract(input: ExtractorInput): Result<Extraction> {
  const knowledge = openKnowledge()
  return knowledge.ok ? success(extractDocument(input, knowledge.value)) : knowledge
}

/** Does one job. Whatever goes wrong inside becomes a typed failure of that file. */
export async function doJob(job: WorkerJob, say: (answer: WorkerAnswer) => void): Promise<WorkerAnswer> {
  try {
    switch (job.kind) {
      case 'import':
        return await readOne(job, say)
      case 'extract': {
        const layout = layoutBlocks(job.blocks)
        const extraction = extract({
          ...layout,
          metadata: job.metadata,
          created: createdDay(job.metadata),
          createdIsFiling: !job.dayIsReaders,
        })
        return extraction.ok
          ? { kind: 'extracted', job: job.job, extraction: extraction.value }
          : { kind: 'failed', job: job.job, problem: extraction.problem }
      }
    }
  } catch (error) {
    const subject = job.kind === 'import' ? job.name : null
    return {
      kind: 'failed',
      job: job.job,
      problem: problem('file-crashed', { detail: error instanceof Error ? error.message : String(error) }, subject),
    }
  }
}
