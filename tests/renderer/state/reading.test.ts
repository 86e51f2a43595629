// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { useReading } from '../../../renderer/state/reading.ts'
import { DocumentId, EntityId, MentionId } from '../../../shared/model/ids.ts'

const one = DocumentId.parse('1'.repeat(24))
const two = DocumentId.parse('2'.repeat(24))
const taliban = EntityId.parse('organization:taliban')
const mention = MentionId.parse('m0-7')

beforeEach(() => useReading.setState(useReading.getInitialState(), true))

describe('what the reader looks at', () => {
  it('takes the list that is open already for the same', () => {
    const { openList } = useReading.getState()
    openList({ kind: 'all' })
    const { list } = useReading.getState()
    openList({ kind: 'all' })
    expect(useReading.getState().list).toBe(list)
  })

  it('keeps the light and drops the mention when another document opens', () => {
    const { openDocument, lookAt } = useReading.getState()
    openDocument(one)
    lookAt(mention, taliban, true)
    expect(useReading.getState()).toMatchObject({ mention, entity: taliban, popover: true })
    openDocument(two)
    expect(useReading.getState()).toMatchObject({ mention: null, entity: taliban, popover: false, query: null })
  })

  it('makes the same stretch a new wish each time', () => {
    const { scrollTo } = useReading.getState()
    scrollTo(3, 9)
    const first = useReading.getState().target
    scrollTo(3, 9)
    expect(useReading.getState().target).toEqual({ start: 3, end: 9, count: (first?.count ?? 0) + 1 })
  })

  it('keeps list and document, and nothing that passes, for the next time', () => {
    const { openDocument, lookAt } = useReading.getState()
    openDocument(one)
    lookAt(mention, taliban, true)
    const kept: unknown = JSON.parse(localStorage.getItem('lectern-reading') ?? 'null')
    expect(kept).toMatchObject({ state: { document: one, list: { kind: 'inbox' }, sort: 'imported' } })
    expect(JSON.stringify(kept)).not.toContain('taliban')
  })

  it('puts out every light at once', () => {
    const { openDocument, lookAt, putOut } = useReading.getState()
    openDocument(one, { start: 1, end: 2 }, 'words')
    lookAt(mention, taliban, true)
    putOut()
    expect(useReading.getState()).toMatchObject({ entity: null, mention: null, popover: false, query: null, document: one })
  })
})
