import { z } from 'zod'

export const problemCodes = [
  // requests
  'bad-request', 'unknown-channel', 'not-found', 'cancelled', 'internal', 'unauthorized', 'too-large-request', 'service-stopped',
  // the library
  'library-locked', 'library-newer', 'library-damaged', 'library-mended', 'library-unreachable', 'library-full', 'search-unavailable', 'nothing-to-undo', 'nothing-to-redo',
  // files
  'file-empty', 'file-binary', 'file-too-large', 'file-too-long', 'file-unreadable', 'file-vanished', 'file-unsupported', 'file-no-text',
  'file-encoding', 'file-timeout', 'file-memory', 'file-crashed', 'file-changed', 'folder-unreadable', 'ticket-spent', 'write-failed', 'resource-unusable',
  // things with rules of their own
  'bad-span', 'bad-date', 'bad-correction', 'tag-exists', 'tag-cycle', 'bad-query', 'bad-link',
] as const
export const ProblemCode = z.enum(problemCodes)
export type ProblemCode = z.infer<typeof ProblemCode>

/** A typed failure: a code for programs; for people what happened (`message`) and what to do next (`remedy`); and the file it concerns. */
export const Problem = z.object({
  code: ProblemCode,
  message: z.string(),
  remedy: z.string(),
  subject: z.string().nullable(),
})
export type Problem = z.infer<typeof Problem>
