import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol, type Session } from 'electron'
import { pageFile } from '../pages/page-file.ts'
import { fileHeaders, pageHeaders } from '../pages/page-headers.ts'
import { fillNonce } from '../pages/page-nonce.ts'
import { scheme } from './own-addresses.ts'

/** Makes the scheme a standard, secure one. Has to run before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: false, corsEnabled: false, codeCache: true } },
  ])
}

/** Serves the built renderer at `lectern://app/` and nothing else anywhere. */
export function servePageScheme(session: Session, rendererDir: string): void {
  session.protocol.handle(scheme, async (request) => {
    const url = new URL(request.url)
    const file = request.method === 'GET' && url.host === 'app' ? pageFile(url.pathname) : null
    const bytes = file === null ? null : await readFile(join(rendererDir, ...file.segments)).catch(() => null)
    if (file === null || bytes === null) return new Response(null, { status: 404, headers: fileHeaders })
    if (!file.isPage) return new Response(new Uint8Array(bytes), { headers: { ...fileHeaders, 'content-type': file.mediaType } })
    const nonce = randomBytes(18).toString('base64')
    return new Response(fillNonce(bytes.toString('utf8'), nonce), {
      headers: { ...pageHeaders({ nonce, connect: 'none' }), 'content-type': file.mediaType, 'cache-control': 'no-store' },
    })
  })
}
