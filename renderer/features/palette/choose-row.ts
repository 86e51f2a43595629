import { performAction } from '../../state/actions.ts'
import { useReading } from '../../state/reading.ts'
import { useSearch } from '../../state/search.ts'
import { listQuery } from './palette-rows.ts'
import type { Row } from './palette-rows.ts'

/** Does what a row of the palette stands for. */
export function chooseRow(row: Row): void {
  const { openList, openDocument, light } = useReading.getState()
  switch (row.kind) {
    case 'action':
      performAction(row.action.id)
      return
    case 'list':
      openList(listQuery(row.list))
      return
    case 'text':
      useSearch.getState().setText(row.query)
      return
    case 'found':
      break
  }
  const { found } = row
  switch (found.kind) {
    case 'document':
      openDocument(found.id)
      return
    case 'entity':
      openList({ kind: 'all' })
      light(found.id)
      return
    case 'tag':
      openList({ kind: 'tag', tag: found.tag.id })
      return
    case 'saved-search':
      openList({ kind: 'saved-search', search: found.search.id })
  }
}
