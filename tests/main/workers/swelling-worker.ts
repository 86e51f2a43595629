import { WorkerJob } from '../../../main/workers/messages.ts'

/** The real worker with its real watchdog, which fills its memory when a file’s name says so. */
process.on('message', (message) => {
  const job = WorkerJob.parse(message)
  const kept: unknown[] = []
  if (job.kind === 'import' && job.name.startsWith('swell-heap'))
    for (;;) kept.push(Array.from({ length: 1000 }, (_, index) => ({ index })))
  if (job.kind === 'import' && job.name.startsWith('swell-buffers')) for (;;) kept.push(Buffer.alloc(20_000_000, 1))
  if (job.kind === 'import' && job.name.startsWith('crash')) process.exit(9)
})
await import('../../../main/workers/worker-entry.ts')
