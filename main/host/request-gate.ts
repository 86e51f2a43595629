import type { IncomingHttpHeaders } from 'node:http'

/** What of a request decides whether its sender may speak to this host at all. */
export interface GateRequest {
  readonly method: string
  readonly headers: IncomingHttpHeaders
}

/**
 * Whether a request was sent by a page of this host, or by a person opening its address.
 * A wrong Host is a rebound name; a foreign Origin or Sec-Fetch-Site is another site's page. Only a GET may come without an Origin, as browsers send it.
 */
export function passesGate(request: GateRequest, host: string): boolean {
  const { headers } = request
  if (headers.host !== host) return false
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (headers.origin === undefined ? !isRead : headers.origin !== `http://${host}`) return false
  const site = headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin') return true
  // The address typed, or opened by the system: no page sent it, and only a whole window may be opened so.
  return site === 'none' && isRead && headers['sec-fetch-dest'] === 'document'
}
