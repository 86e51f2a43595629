import { create } from 'zustand'
import type { ListQuery } from '../../shared/contract/views.ts'
import type { DocumentId, EntityId } from '../../shared/model/ids.ts'
import { useReading } from './reading.ts'

/** What stands in the middle of the window. `document` is what reading.ts says is open, or the way to open one. */
export type Page =
  | { readonly kind: 'document' }
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'rules' }
  | { readonly kind: 'accuracy' }

interface Stop {
  readonly list: ListQuery
  readonly document: DocumentId | null
  readonly page: Page
}

interface PlacesState {
  readonly page: Page
  readonly back: readonly Stop[]
  readonly forward: readonly Stop[]
}

const kept = 100
const onDocument: Page = { kind: 'document' }

/** Where the reader is and has been: documents, lists, entity pages, rules and accuracy in one history. */
export const usePlaces = create<PlacesState>()(() => ({ page: onDocument, back: [], forward: [] }))

function here(): Stop {
  const { list, document } = useReading.getState()
  return { list, document, page: usePlaces.getState().page }
}

function same(left: Stop, right: Stop): boolean {
  return JSON.stringify([left.list, left.document, left.page]) === JSON.stringify([right.list, right.document, right.page])
}

let last = here()
let going = false

/** Makes one step of the history of all that `turn` changes. */
function go(turn: () => void): void {
  going = true
  turn()
  going = false
  const now = here()
  if (same(last, now)) return
  const left = last
  last = now
  // Subtle: the empty page that a window opens with is no place to go back to.
  const isNowhere = left.document === null && left.page.kind === 'document'
  usePlaces.setState(({ back }) => ({ back: isNowhere ? back : [...back, left].slice(-kept), forward: [] }))
}

function moveTo(stop: Stop, back: readonly Stop[], forward: readonly Stop[]): void {
  going = true
  useReading.setState({ list: stop.list, document: stop.document, mention: null, popover: false, target: null, query: null })
  usePlaces.setState({ page: stop.page, back, forward })
  if (stop.page.kind === 'entity') useReading.getState().light(stop.page.id)
  going = false
  last = here()
}

export function goBack(): void {
  const { back, forward } = usePlaces.getState()
  const stop = back.at(-1)
  if (stop !== undefined) moveTo(stop, back.slice(0, -1), [here(), ...forward])
}

export function goForward(): void {
  const { back, forward } = usePlaces.getState()
  const [stop, ...rest] = forward
  if (stop !== undefined) moveTo(stop, [...back, here()], rest)
}

function show(id: EntityId): void {
  const { light, openList } = useReading.getState()
  light(id)
  openList({ kind: 'entity', entity: id })
  usePlaces.setState({ page: { kind: 'entity', id } })
}

/** Opens the page of an entity, lights it, and lists its documents. */
export function openEntity(id: EntityId): void {
  go(() => show(id))
}

/** Puts another entity in the place of the page that is open, as when it was merged into it: what it was is no place to go back to. */
export function followEntity(id: EntityId): void {
  going = true
  show(id)
  going = false
  last = here()
}

export function openRules(): void {
  go(() => usePlaces.setState({ page: { kind: 'rules' } }))
}

export function openAccuracy(): void {
  go(() => usePlaces.setState({ page: { kind: 'accuracy' } }))
}

/** Opens a list of documents, and with it leaves the page of an entity. */
export function goToList(list: ListQuery): void {
  go(() => {
    usePlaces.setState({ page: onDocument })
    useReading.getState().openList(list)
  })
}

/** Opens a document, at a stretch of it if one is given (UTF-16 code units), whatever page stood there. */
export function goToDocument(
  document: DocumentId,
  at?: { readonly start: number; readonly end: number },
  query: string | null = null,
): void {
  go(() => {
    usePlaces.setState({ page: onDocument })
    useReading.getState().openDocument(document, at, query)
  })
}

/** Leaves a page for where it was opened from; without such a place, for the document. */
export function leavePage(): void {
  const { page, back } = usePlaces.getState()
  if (page.kind === 'document') return
  if (back.length > 0) goBack()
  else go(() => usePlaces.setState({ page: onDocument }))
}

// Whoever opens a document, a stretch of it or a list through reading.ts alone leaves the page that stands there.
useReading.subscribe((now, before) => {
  if (going) return
  const listed = now.list !== before.list
  const shown = now.document !== before.document || (now.target !== before.target && now.target !== null)
  if (!listed && !shown) return
  go(() => usePlaces.setState({ page: onDocument }))
})
