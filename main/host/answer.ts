import type { ServerResponse } from 'node:http'
import type { Problem, ProblemCode } from '../../shared/contract/problem.ts'
import { fileHeaders } from '../pages/page-headers.ts'

const statuses: Partial<Record<ProblemCode, number>> = {
  unauthorized: 401,
  'not-found': 404,
  'too-large-request': 413,
  'library-full': 507,
  'service-stopped': 503,
  internal: 500,
}

/** Answers with JSON, never cached. */
export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { ...fileHeaders, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(value))
}

/** Answers with a typed problem as `{"problem": …}` and the HTTP status that goes with its code (400 where none is nearer). */
export function answerProblem(response: ServerResponse, problem: Problem): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  answerJson(response, statuses[problem.code] ?? 400, { problem })
}

/** Answers a person who opened an address without the right to it, in plain text. */
export function answerSentence(response: ServerResponse, status: number, problem: Problem): void {
  response.writeHead(status, { ...fileHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${problem.message}\n${problem.remedy}\n`)
}
