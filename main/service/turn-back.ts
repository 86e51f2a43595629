import { ProblemError } from '../../shared/contract/result.ts'
import type { HistoryEntry } from '../../shared/contract/views.ts'
import { problem } from '../../shared/words/problems.ts'
import { documentsTouched } from '../storage/operations.ts'
import type { Desk } from './desk.ts'
import type { HandlersOf } from './handlers.ts'

export function turnBack(desk: Desk): HandlersOf<'change:undo' | 'change:redo' | 'library:history'> {
  return {
    'change:undo': async () => {
      const record = await desk.store.undo()
      await desk.announce(record)
      return { label: record.label }
    },
    'change:redo': async () => {
      const record = await desk.store.redo()
      await desk.announce(record)
      return { label: record.label }
    },
    'library:history': async ({ document, offset, limit }, { signal }) => {
      const entries: HistoryEntry[] = []
      let passed = 0
      for await (const { id, at, label, kind, operations } of desk.store.journal.backwards()) {
        if (signal.aborted) throw new ProblemError(problem('cancelled'))
        if (entries.length === limit) break
        const touched = new Set(operations.flatMap((operation) => [...documentsTouched(operation)]))
        if (document !== null && !touched.has(document)) continue
        if (passed >= offset) entries.push({ id, at, label, documents: touched.size, kind })
        passed += 1
      }
      return { entries }
    },
  }
}
