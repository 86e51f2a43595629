import type { IncomingMessage } from 'node:http'
import { ProblemError } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'

/**
 * The JSON value of a request's body of at most `limit` bytes.
 * Throws a ProblemError: `too-large-request`, or `bad-request` for another media type or text that is not JSON.
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/iu.test(request.headers['content-type'] ?? '')) {
    throw new ProblemError(problem('bad-request', { detail: 'a body that is not JSON' }))
  }
  const parts: Buffer[] = []
  // Subtle: a request that is left early must not be destroyed, or its sender never reads why it was refused.
  let size = 0
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(part)) continue
    size += part.length
    if (size > limit) throw new ProblemError(problem('too-large-request'))
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch (error) {
    throw new ProblemError(problem('bad-request', { detail: 'a body that is not JSON' }), { cause: error })
  }
}
