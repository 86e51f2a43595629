import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { Channel, Request, Response } from '../../shared/contract/channels.ts'
import { failure, type Result } from '../../shared/contract/result.ts'
import type { Notice } from '../../shared/contract/views.ts'
import { problem } from '../../shared/words/problems.ts'
import { Store } from '../storage/store.ts'
import { WorkerPool } from '../workers/worker-pool.ts'
import { annotate } from './annotate.ts'
import { browseLibrary } from './browse-library.ts'
import { checkLibrary } from './check-library.ts'
import { correct } from './correct.ts'
import { decideMention } from './decide-mention.ts'
import { Desk } from './desk.ts'
import { answer, dispatch } from './dispatch.ts'
import { DocumentLoader } from './document-loader.ts'
import { editRules } from './edit-rules.ts'
import { editTags } from './edit-tags.ts'
import { Events } from './event-hub.ts'
import { exportDocument } from './export-document.ts'
import type { Handlers } from './handlers.ts'
import { importFiles, Imports } from './import-files.ts'
import { IndexKeeper } from './index-keeper.ts'
import { openEntity } from './open-entity.ts'
import { openDocument } from './open-document.ts'
import { servePort } from './port-server.ts'
import { readAgain } from './read-again.ts'
import { searchLibrary } from './search-library.ts'
import type { CallOptions, Service, ServiceOptions } from './service.ts'
import { Tickets } from './tickets.ts'
import { turnBack } from './turn-back.ts'
import { writeNote } from './write-note.ts'

/** One file may take this long in a worker, in milliseconds. */
const patience = 60_000

function handlersOf(desk: Desk, imports: Imports): Handlers {
  return {
    ...browseLibrary(desk),
    ...openDocument(desk),
    ...readAgain(desk),
    ...decideMention(desk),
    ...correct(desk),
    ...editRules(desk),
    ...openEntity(desk),
    ...editTags(desk),
    ...annotate(desk),
    ...writeNote(desk),
    ...searchLibrary(desk),
    ...importFiles(desk, imports),
    ...turnBack(desk),
    ...exportDocument(desk),
    ...checkLibrary(desk),
  }
}

async function openDesk(options: ServiceOptions): Promise<Desk> {
  const events = new Events()
  const notices: Notice[] = []
  const raise = (detail: string) => {
    const notice = { id: randomUUID(), problem: problem('library-mended', { detail }) }
    notices.push(notice)
    events.emit('notice:raised', { notice })
  }
  const store = await Store.open(options.library, {
    onDamage: ({ file, why }) => raise(`${file}: ${why}`),
  })
  const pool = new WorkerPool({ launch: options.launchWorker, size: Math.max(1, Math.min(4, availableParallelism() - 1)), patience })
  const loader = new DocumentLoader(store, pool, (id, what) => raise(`documents/${id}/${what}`))
  const index = new IndexKeeper(store, loader, {
    progress: (done, total) => events.emit('index:progressed', { done, total }),
    settled: () => events.emit('library:changed', { topics: ['documents', 'reviews', 'tags', 'searches'], documents: null }),
  })
  return new Desk({ store, pool, loader, index, events, tickets: new Tickets(), resources: options.resources, notices })
}

/**
 * Opens a library and serves it. Boot order: lock, journal, files, index, then calls; workers start with the first file.
 * @throws ProblemError `library-locked`, `library-newer`, `library-unreachable`
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const desk = await openDesk(options)
  const imports = new Imports(desk, options.uploads ?? null)
  const handlers = handlersOf(desk, imports)
  desk.index.start()
  let stopping: Promise<void> | null = null

  async function shutDown(): Promise<void> {
    await imports.stop()
    desk.pool.stop()
    await desk.index.stop()
    await desk.store.close()
  }

  return {
    attach: (port) =>
      servePort(
        port,
        async (channel, request, context) =>
          stopping === null ? dispatch(handlers, channel, request, context) : failure(problem('service-stopped')),
        desk.events,
      ),
    call: async <C extends Channel>(channel: C, request: Request<C>, how: CallOptions = {}): Promise<Result<Response<C>>> => {
      if (stopping !== null) return failure(problem('service-stopped'))
      const context = { signal: how.signal ?? new AbortController().signal, progress: how.onProgress ?? (() => undefined) }
      return answer(handlers, channel, request, context)
    },
    settled: () => desk.index.settled(),
    issueTicket: (paths) => desk.tickets.issue(paths),
    onEvent: (listener) => desk.events.listen(listener),
    stop: () => (stopping ??= shutDown()),
  }
}
