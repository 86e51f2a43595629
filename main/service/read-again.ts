import { ProblemError } from '../../shared/contract/result.ts'
import { DocumentId } from '../../shared/model/ids.ts'
import { problem } from '../../shared/words/problems.ts'
import type { Desk } from './desk.ts'
import type { HandlersOf } from './handlers.ts'

/** Documents read at once: enough to keep every worker busy. */
const atOnce = 8

/** Finds mentions anew; rules and decisions are kept apart and stay. False for a document whose reading failed: it keeps what was found before. */
async function readOne(desk: Desk, id: DocumentId): Promise<boolean> {
  try {
    await desk.loader.extractAgain(id)
    await desk.index.refresh(id)
    return true
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    // Removed meanwhile: nothing to read.
    if (error.problem.code === 'not-found') return true
    console.error(`Document ${id} could not be read again:`, error.problem.message)
    return false
  }
}

export function readAgain(desk: Desk): HandlersOf<'document:read-again' | 'library:read-again'> {
  return {
    'document:read-again': async ({ id }) => {
      await desk.loader.extractAgain(id)
      await desk.index.refresh(id)
      desk.events.emit('library:changed', { topics: ['reviews'], documents: [id] })
      return {}
    },

    'library:read-again': async (_, { signal, progress }) => {
      const waiting = Object.keys(desk.store.library.documents).map((id) => DocumentId.parse(id))
      const total = waiting.length
      let done = 0
      let failed = 0
      const work = async (): Promise<void> => {
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          if (signal.aborted) throw new ProblemError(problem('cancelled'))
          if (!(await readOne(desk, id))) failed += 1
          done += 1
          progress({ done, total })
        }
      }
      await Promise.all(Array.from({ length: atOnce }, work))
      desk.events.emit('library:changed', { topics: ['reviews'], documents: null })
      return { documents: total - failed, failed }
    },
  }
}
