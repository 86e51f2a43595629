import { keepPreviousData, QueryClient, useMutation, useQuery, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query'
import type { Channel, Request, Response } from '../../shared/contract/channels.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import { ProblemError, type Result } from '../../shared/contract/result.ts'
import { tellProblem } from '../state/toasts.ts'
import type { CallOptions } from './client.ts'
import { service } from './service.ts'

/** The renderer's cache of the service's answers, keyed by `[channel, request]`; events make entries stale (freshness.ts). */
export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 5 * 60_000,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new ProblemError(result.problem)
  return result.value
}

export interface QueryOptions {
  /** False asks nothing yet. */
  readonly enabled?: boolean
  /** Shows the last answer of this hook while the next is fetched. */
  readonly keepPrevious?: boolean
}

/** What the service answers, kept fresh by its events. A problem is in `error.problem`. */
export function useService<C extends Channel>(
  channel: C,
  request: Request<C>,
  options: QueryOptions = {},
): UseQueryResult<Response<C>, ProblemError> {
  return useQuery<Response<C>, ProblemError>({
    queryKey: [channel, request],
    queryFn: async ({ signal }) => unwrap(await service.call(channel, request, { signal })),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  })
}

export interface ChangeOptions<C extends Channel> {
  readonly onDone?: (answer: Response<C>) => void
  /** Left out: the problem is shown as a toast. */
  readonly onProblem?: (problem: Problem) => void
}

/** A change asked of the service; the screen follows when the service says what changed. */
export function useChange<C extends Channel>(
  channel: C,
  options: ChangeOptions<C> = {},
): UseMutationResult<Response<C>, ProblemError, Request<C>> {
  return useMutation<Response<C>, ProblemError, Request<C>>({
    mutationFn: async (request) => unwrap(await service.call(channel, request)),
    onSuccess: (answer) => options.onDone?.(answer),
    onError: (error) => (options.onProblem ?? tellProblem)(error.problem),
  })
}

/** The same outside components: null once the problem has been shown as a toast. */
export async function askService<C extends Channel>(channel: C, request: Request<C>, options?: CallOptions): Promise<Response<C> | null> {
  const result = await service.call(channel, request, options)
  if (result.ok) return result.value
  tellProblem(result.problem)
  return null
}
