import { WorkerJob, type WorkerAnswer } from '../../../main/workers/messages.ts'

/** A worker that starts at once and does what the name of its file says; any other file is read as one word. */
process.on('message', (message) => {
  const job = WorkerJob.parse(message)
  if (job.kind !== 'import') return
  while (job.name === 'hang') process.uptime()
  switch (job.name) {
    case 'leave':
      return process.exit(7)
    case 'fault':
      process.kill(process.pid, 'SIGSEGV')
      break
    case 'nonsense':
      process.send?.({ kind: 'read', job: job.job, file: 'a book' })
      break
    case 'stale':
      process.send?.({ kind: 'failed', job: job.job - 1, problem: null })
      break
    default:
      process.send?.(oneWord(job.job))
  }
})

function oneWord(job: number): WorkerAnswer {
  const metadata = { title: 'word', authors: [], agency: null, date: null, publisher: null, sourceUrl: null, language: null }
  const file = {
    format: 'text' as const,
    importer: 'one@1',
    bytes: 4,
    sha256: '0'.repeat(64),
    metadata,
    blocks: [],
    words: 1,
    extraction: null,
  }
  return { kind: 'read', job, file }
}
