import { constants, setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { doJob } from './do-job.ts'
import { WorkerJob, type WorkerAnswer } from './messages.ts'

/** Ends the process when its resident memory passes this; the service then reports one file, not a dead machine. */
const memoryLimit = 1_600_000_000

interface Parent {
  post(answer: WorkerAnswer): void
  listen(onMessage: (message: unknown) => void): void
}

/** Electron's utility processes have `process.parentPort`; forked Node processes have `process.send`. */
function findParent(): Parent {
  const port: unknown = Reflect.get(process, 'parentPort')
  if (isPort(port)) {
    return { post: (answer) => port.postMessage(answer), listen: (onMessage) => port.on('message', (event) => onMessage(event.data)) }
  }
  return {
    post: (answer) => process.send?.(answer),
    listen: (onMessage) => process.on('message', onMessage),
  }
}

interface Port {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
}

function isPort(value: unknown): value is Port {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value
}

/** Reading files takes every core there is; the window and the service, which a person waits for, go before it. */
function yieldToPeople(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Some systems forbid a process to lower itself: then it works on as it is.
  }
}
yieldToPeople()

// Subtle: a parser that swells is busy, so only another thread can look at the process's memory meanwhile.
const watch = `setInterval(() => { if (process.memoryUsage.rss() > ${memoryLimit}) process.kill(process.pid, 'SIGKILL') }, 100)`
new Worker(watch, { eval: true }).unref()

const parent = findParent()
parent.listen((message) => {
  const job = WorkerJob.parse(message)
  void doJob(job, (answer) => parent.post(answer)).then((answer) => parent.post(answer))
})
process.on('disconnect', () => process.exit())
