import { createServer } from 'node:http'

/** A server on this machine that nothing may reach; it keeps what reached it all the same. */
export interface ListeningServer {
  readonly address: string
  readonly heard: readonly string[]
  close(): Promise<void>
}

/** @param page what it answers at `/`, for tests in which a browser opens it on purpose */
export async function listenForRequests(page = ''): Promise<ListeningServer> {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`)
    response.setHeader('content-type', 'text/html')
    response.end(request.url === '/' ? page : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port')
  return {
    address: `http://127.0.0.1:${bound.port}`,
    heard,
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
