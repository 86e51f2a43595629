import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { layoutBlocks } from '../../shared/text/layout.ts'
import { wordsToRead } from '../../shared/text/words.ts'
import { problem } from '../../shared/words/problems.ts'
import { createdDay, extractDocument } from '../extractors/extract-document.ts'
import { importFile } from '../importers/import-file.ts'
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
  const extraction = job.extract ? extractDocument({ ...layout, metadata, created: createdDay(metadata) }) : null
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { format, importer, bytes: bytes.length, sha256, metadata, blocks: [...blocks], words: wordsToRead(blocks), extraction }
  return { kind: 'read', job: job.job, file }
}

/** Does one job. Whatever goes wrong inside becomes a typed failure of that file. */
export async function doJob(job: WorkerJob, say: (answer: WorkerAnswer) => void): Promise<WorkerAnswer> {
  try {
    switch (job.kind) {
      case 'import':
        return await readOne(job, say)
      case 'extract': {
        const layout = layoutBlocks(job.blocks)
        const extraction = extractDocument({ ...layout, metadata: job.metadata, created: createdDay(job.metadata) })
        return { kind: 'extracted', job: job.job, extraction }
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
