import { useInfiniteQuery } from '@tanstack/react-query'
import type { Response } from '../../shared/contract/channels.ts'
import type { EntityLines } from '../../shared/contract/entity-page.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import type { EntityId } from '../../shared/model/ids.ts'
import { service } from './service.ts'

const documentsPerPage = 20
const linesPerPage = 200

interface Pages {
  readonly hasMore: boolean
  readonly isLoading: boolean
  readonly error: ProblemError | null
  readonly loadMore: () => void
  readonly retry: () => void
}

type ByNextWord = Response<'entity:lines-by-next-word'>['lines'][number]

/** Documents that name an entity with the first lines of each, page after page. */
export function useEntityLines(id: EntityId): Pages & { readonly groups: readonly EntityLines[] } {
  const pages = useInfiniteQuery({
    queryKey: ['entity:lines', { id }, 'pages'],
    initialPageParam: 0,
    queryFn: async ({ signal, pageParam }) => {
      const result = await service.call('entity:lines', { id, offset: pageParam, limit: documentsPerPage }, { signal })
      if (!result.ok) throw new ProblemError(result.problem)
      return result.value
    },
    getNextPageParam: ({ documents }, all) => {
      const got = all.reduce((sum, { groups }) => sum + groups.length, 0)
      return got < documents && all.at(-1)?.groups.length !== 0 ? got : undefined
    },
  })
  return { ...stateOf(pages), groups: pages.data?.pages.flatMap(({ groups }) => groups) ?? [] }
}

/** Mentions of an entity in the order of the words after them, page after page. */
export function useLinesByNextWord(id: EntityId): Pages & { readonly lines: readonly ByNextWord[] } {
  const pages = useInfiniteQuery({
    queryKey: ['entity:lines-by-next-word', { id }, 'pages'],
    initialPageParam: 0,
    queryFn: async ({ signal, pageParam }) => {
      const result = await service.call('entity:lines-by-next-word', { id, offset: pageParam, limit: linesPerPage }, { signal })
      if (!result.ok) throw new ProblemError(result.problem)
      return result.value
    },
    getNextPageParam: ({ mentions }, all) => {
      const got = all.reduce((sum, { lines }) => sum + lines.length, 0)
      return got < mentions && all.at(-1)?.lines.length !== 0 ? got : undefined
    },
  })
  return { ...stateOf(pages), lines: pages.data?.pages.flatMap(({ lines }) => lines) ?? [] }
}

interface Query {
  readonly hasNextPage: boolean
  readonly isFetching: boolean
  readonly error: Error | null
  readonly fetchNextPage: () => Promise<unknown>
  readonly refetch: () => Promise<unknown>
}

function stateOf(query: Query): Pages {
  return {
    hasMore: query.hasNextPage,
    isLoading: query.isFetching,
    error: query.error instanceof ProblemError ? query.error : null,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  }
}
