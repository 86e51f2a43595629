import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Request } from '../../shared/contract/channels.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import type { DocumentRow, ListQuery, Sort } from '../../shared/contract/views.ts'
import type { EntityId } from '../../shared/model/ids.ts'
import { service } from './service.ts'

export const rowsPerPage = 100

/** Which documents, in which order; `entity` asks for its mentions in each. */
export interface ListWish {
  readonly list: ListQuery
  readonly sort: Sort
  readonly entity: EntityId | null
}

function pageRequest({ list, sort, entity }: ListWish, page: number): Request<'document:list'> {
  return { list, sort, entity, offset: page * rowsPerPage, limit: rowsPerPage }
}

export interface DocumentPages {
  /** Null until the first page is there. */
  readonly total: number | null
  readonly rowAt: (index: number) => DocumentRow | null
  /** Index of a row among the pages that were loaded. */
  readonly indexOf: (id: DocumentRow['id'] | null) => number | null
  readonly error: ProblemError | null
  readonly retry: () => void
}

/** Some pages of a list; page 0 is always among them. */
export function useDocumentPages(wish: ListWish, pages: readonly number[]): DocumentPages {
  const wanted = pages.includes(0) ? pages : [0, ...pages]
  const loaded = useQueries({
    queries: wanted.map((page) => ({
      queryKey: ['document:list', pageRequest(wish, page)],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const result = await service.call('document:list', pageRequest(wish, page), { signal })
        if (!result.ok) throw new ProblemError(result.problem)
        return { ...result.value, page }
      },
      // Subtle: while an entity's hits are counted, the rows of before stay; they are the same documents.
      placeholderData: keepPreviousData,
    })),
  })
  return useMemo(() => {
    const byPage = new Map(
      loaded.flatMap(({ data }): [number, readonly DocumentRow[]][] => (data === undefined ? [] : [[data.page, data.rows]])),
    )
    const failed = loaded.find(({ error }) => error instanceof ProblemError)
    return {
      total: loaded[0]?.data?.total ?? null,
      rowAt: (index: number) => byPage.get(Math.floor(index / rowsPerPage))?.[index % rowsPerPage] ?? null,
      indexOf: (id: DocumentRow['id'] | null) => {
        for (const [page, rows] of byPage) {
          const at = rows.findIndex((row) => row.id === id)
          if (at >= 0) return page * rowsPerPage + at
        }
        return null
      },
      error: failed?.error instanceof ProblemError ? failed.error : null,
      retry: () => {
        for (const page of loaded) if (page.error !== null) void page.refetch()
      },
    }
  }, [loaded])
}
