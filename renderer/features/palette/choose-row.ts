import { performAction } from '../../state/actions.ts'
import { goToDocument, goToList, openEntity } from '../../state/places.ts'
import { useSearch } from '../../state/search.ts'
import { listQuery } from './palette-rows.ts'
import type { Row } from './palette-rows.ts'

/** Does what a row of the palette stands for. */
export function chooseRow(row: Row): void {
  switch (row.kind) {
    case 'action':
      performAction(row.action.id)
      return
    case 'list':
      goToList(listQuery(row.list))
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
      goToDocument(found.id)
      return
    case 'entity':
      openEntity(found.id)
      return
    case 'tag':
      goToList({ kind: 'tag', tag: found.tag.id })
      return
    case 'saved-search':
      goToList({ kind: 'saved-search', search: found.search.id })
  }
}
