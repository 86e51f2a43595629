import { useEffect, useRef } from 'react'
import type { DocumentView } from '../../../shared/contract/views.ts'
import { askService } from '../../client/queries.ts'

/** A document that is looked at for so long is being read; J and K on the way to another pass faster. In milliseconds. */
const aLook = 4_000

/** Marks an unread document as being read, once for each time it is opened: one that is then marked unread by hand stays so. */
export function useMarksReading({ id, status }: Pick<DocumentView, 'id' | 'status'>): void {
  const opened = useRef(status)
  useEffect(() => {
    if (opened.current !== 'unread') return undefined
    const timer = setTimeout(() => {
      opened.current = 'reading'
      void askService('document:set-status', { documents: [id], status: 'reading' })
    }, aLook)
    return () => clearTimeout(timer)
  }, [id])
}
