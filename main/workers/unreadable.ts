import type { Problem } from '../../shared/contract/problem.ts'
import { problem } from '../../shared/words/problems.ts'

/** The typed problem of a file that the system would not let us read. */
export function unreadable(error: unknown, name: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return code === 'ENOENT' ? problem('file-vanished', {}, name) : problem('file-unreadable', { detail: code }, name)
}
