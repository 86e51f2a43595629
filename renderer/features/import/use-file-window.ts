import { useEffect, useState } from 'react'
import type { Request } from '../../../shared/contract/channels.ts'
import type { ImportFile } from '../../../shared/contract/views.ts'
import type { ImportId } from '../../../shared/model/ids.ts'
import { useService } from '../../client/queries.ts'

export type Show = NonNullable<Request<'import:files'>['show']>

const page = 100

interface FileWindow {
  readonly total: number
  /** A file by its place in the list; null while it has not been fetched. */
  readonly at: (index: number) => ImportFile | null
  readonly isLoaded: boolean
}

interface Fetched {
  readonly offset: number
  readonly files: readonly ImportFile[]
}

/** The files of an import around the first one on the screen: 200 of however many there are, fresh as they change. */
export function useFileWindow(id: ImportId, show: Show, first: number): FileWindow {
  const offset = Math.max(0, Math.floor((first - page / 2) / page) * page)
  const answer = useService('import:files', { id, show, offset, limit: page * 2 }, { keepPrevious: true })
  const [last, setLast] = useState<Fetched>({ offset: 0, files: [] })
  const isOwn = !answer.isPlaceholderData && answer.data !== undefined
  useEffect(() => {
    if (isOwn) setLast({ offset, files: answer.data.files })
  }, [isOwn, offset, answer.data])
  const fetched: Fetched = isOwn ? { offset, files: answer.data.files } : last
  return {
    total: answer.data?.total ?? 0,
    at: (index) => fetched.files[index - fetched.offset] ?? null,
    isLoaded: answer.data !== undefined,
  }
}
