import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ProblemError } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'
import { pageFile } from '../pages/page-file.ts'
import { fileHeaders, pageHeaders } from '../pages/page-headers.ts'
import { fillNonce } from '../pages/page-nonce.ts'

/** Answers with the page or one of its files from the built renderer; throws a ProblemError `not-found` for anything else. */
export async function servePage(rendererDir: string, pathname: string, response: ServerResponse): Promise<void> {
  const file = pageFile(pathname)
  const missing = new ProblemError(problem('not-found', { what: 'That page' }))
  if (file === null) throw missing
  const path = join(rendererDir, ...file.segments)
  if (file.isPage) {
    const nonce = randomBytes(18).toString('base64')
    const html = await readFile(path, 'utf8')
    response.writeHead(200, { ...pageHeaders({ nonce, connect: 'self' }), 'content-type': file.mediaType, 'cache-control': 'no-store' })
    response.end(fillNonce(html, nonce))
    return
  }
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isFile()) throw missing
  response.writeHead(200, {
    ...fileHeaders,
    'content-type': file.mediaType,
    'content-length': found.size,
    'cache-control': 'private, max-age=31536000, immutable',
  })
  await pipeline(createReadStream(path), response)
}
