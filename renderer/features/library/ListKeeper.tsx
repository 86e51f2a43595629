import { useEffect } from 'react'
import { useDocumentPages } from '../../client/document-list.ts'
import { useListPlace } from '../../state/list-place.ts'
import { useReading } from '../../state/reading.ts'

/** Keeps where the open document stands in its list, also while the list itself is folded away. Draws nothing. */
export function ListKeeper() {
  const { list, sort, entity, document } = useReading()
  const { setPlace, forget, lastIndex } = useListPlace()
  const page = Math.floor((lastIndex ?? 0) / 100)
  const pages = useDocumentPages({ list, sort, entity }, [page, page + 1])
  const index = pages.indexOf(document)
  const { total } = pages
  const key = JSON.stringify({ list, sort })
  useEffect(() => forget(), [forget, key])
  useEffect(() => {
    if (total !== null) setPlace(index, total)
  }, [setPlace, index, total])
  return null
}
