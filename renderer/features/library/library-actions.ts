import type { ListQuery } from '../../../shared/contract/views.ts'
import { askService } from '../../client/queries.ts'
import type { ActionHandler, ActionMap } from '../../state/actions.ts'
import { useListPlace } from '../../state/list-place.ts'
import { goBack, goForward, goToDocument, goToList, usePlaces } from '../../state/places.ts'
import { useSearch } from '../../state/search.ts'
import { useReading } from '../../state/reading.ts'

async function openAt(index: number): Promise<void> {
  const { list, sort } = useReading.getState()
  const answer = await askService('document:list', { list, sort, offset: index, limit: 1 })
  const row = answer?.rows[0]
  if (row !== undefined) goToDocument(row.id)
}

/** Subtle: a document that has left its list leaves a gap: the next one stands where it stood. */
function step(by: 1 | -1): Promise<void> {
  const { index, lastIndex, total } = useListPlace.getState()
  const to = index !== null ? index + by : lastIndex === null ? 0 : by === 1 ? lastIndex : lastIndex - 1
  return openAt(Math.max(0, Math.min(to, (total ?? 1) - 1)))
}

function hasDocuments(): boolean {
  return (useListPlace.getState().total ?? 0) > 0
}

function listAction(list: ListQuery): ActionHandler {
  return {
    perform: () => {
      useSearch.getState().show(false)
      goToList(list)
    },
  }
}

/** Going from document to document and from list to list. */
export const libraryActions: ActionMap = {
  'next-document': { perform: () => step(1), canPerform: hasDocuments },
  'previous-document': { perform: () => step(-1), canPerform: hasDocuments },
  'open-inbox': listAction({ kind: 'inbox' }),
  'open-reading': listAction({ kind: 'reading' }),
  'open-reviewed': listAction({ kind: 'reviewed' }),
  'open-all': listAction({ kind: 'all' }),
  'go-back': { perform: goBack, canPerform: () => usePlaces.getState().back.length > 0 },
  'go-forward': { perform: goForward, canPerform: () => usePlaces.getState().forward.length > 0 },
}
