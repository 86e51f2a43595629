import { z } from 'zod'
import { channelTable, isChannel, type Channel, type Response } from '../../shared/contract/channels.ts'
import { failure, ProblemError, success, type Result } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'
import type { CallContext, Handler, Handlers } from './handlers.ts'

/** Runs one handler on a request of its channel. */
async function run<C extends Channel>(
  handlers: Handlers,
  channel: C,
  request: unknown,
  context: CallContext,
): Promise<Result<Response<C>>> {
  const parsed = channelTable[channel].request.safeParse(request)
  if (!parsed.success) return failure(problem('bad-request', { detail: `${channel}: ${z.prettifyError(parsed.error)}` }))
  const handler: Handler<C> = handlers[channel]
  return success(await handler(parsed.data, context))
}

/** Answers one call. Whatever is thrown becomes a typed problem. */
export async function answer<C extends Channel>(
  handlers: Handlers,
  channel: C,
  request: unknown,
  context: CallContext,
): Promise<Result<Response<C>>> {
  try {
    return await run(handlers, channel, request, context)
  } catch (error) {
    if (error instanceof ProblemError) return failure(error.problem)
    if (context.signal.aborted) return failure(problem('cancelled'))
    console.error(`${channel}:`, error)
    return failure(problem('internal', { detail: error instanceof Error ? error.message : String(error) }))
  }
}

/** Answers a call from outside: any channel name, any request. */
export async function dispatch(handlers: Handlers, channel: string, request: unknown, context: CallContext): Promise<Result<unknown>> {
  if (!isChannel(channel)) return failure(problem('unknown-channel', { detail: channel.slice(0, 100) }))
  return answer(handlers, channel, request, context)
}
