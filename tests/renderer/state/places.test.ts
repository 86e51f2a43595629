// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import {
  followEntity,
  goBack,
  goForward,
  goToDocument,
  goToList,
  leavePage,
  openAccuracy,
  openEntity,
  openRules,
  usePlaces,
} from '../../../renderer/state/places.ts'
import { useReading } from '../../../renderer/state/reading.ts'
import { DocumentId, EntityId } from '../../../shared/model/ids.ts'

const one = DocumentId.parse('1'.repeat(24))
const two = DocumentId.parse('2'.repeat(24))
const taliban = EntityId.parse('organization:taliban')
const moscow = EntityId.parse('place:moscow')

function page(): unknown {
  return usePlaces.getState().page
}

beforeEach(() => {
  useReading.setState(useReading.getInitialState(), true)
  goToList({ kind: 'inbox' })
  usePlaces.setState(usePlaces.getInitialState(), true)
})

describe('places', () => {
  it('goes back and forward over documents, lists and entity pages in one history', () => {
    goToDocument(one)
    openEntity(taliban)
    openEntity(moscow)
    goToDocument(two)
    goToList({ kind: 'all' })
    goBack()
    expect(page()).toEqual({ kind: 'document' })
    expect(useReading.getState()).toMatchObject({ document: two, list: { kind: 'entity', entity: moscow } })
    goBack()
    expect(page()).toEqual({ kind: 'entity', id: moscow })
    expect(useReading.getState().entity).toBe(moscow)
    goBack()
    expect(page()).toEqual({ kind: 'entity', id: taliban })
    expect(useReading.getState().list).toEqual({ kind: 'entity', entity: taliban })
    goBack()
    expect(page()).toEqual({ kind: 'document' })
    expect(useReading.getState().list).toEqual({ kind: 'inbox' })
    goForward()
    expect(page()).toEqual({ kind: 'entity', id: taliban })
    openRules()
    expect(usePlaces.getState().forward).toEqual([])
  })

  it('lights the entity and lists its documents, and keeps that list while they are read', () => {
    openEntity(taliban)
    expect(useReading.getState().entity).toBe(taliban)
    expect(useReading.getState().list).toEqual({ kind: 'entity', entity: taliban })
    useReading.getState().openDocument(one)
    expect(page()).toEqual({ kind: 'document' })
    expect(useReading.getState().list).toEqual({ kind: 'entity', entity: taliban })
  })

  it('leaves the page for the document that is open already when a stretch of it is wished for', () => {
    goToDocument(one)
    openEntity(taliban)
    useReading.getState().openDocument(one, { start: 3, end: 9 })
    expect(page()).toEqual({ kind: 'document' })
    openEntity(taliban)
    goToDocument(one)
    expect(page()).toEqual({ kind: 'document' })
  })

  it('leaves a page for a list, the one that is open already too', () => {
    openEntity(taliban)
    useReading.getState().openList({ kind: 'inbox' })
    expect(page()).toEqual({ kind: 'document' })
    openRules()
    goToList({ kind: 'inbox' })
    expect(page()).toEqual({ kind: 'document' })
  })

  it('leaves a page for where it was opened from', () => {
    goToDocument(one)
    openEntity(taliban)
    openAccuracy()
    leavePage()
    expect(page()).toEqual({ kind: 'entity', id: taliban })
    leavePage()
    expect(page()).toEqual({ kind: 'document' })
    expect(useReading.getState().document).toBe(one)
    leavePage()
    expect(useReading.getState().document).toBe(one)
  })

  it('has nothing to go back to from the page a window opens with, and yet leaves it', () => {
    openEntity(taliban)
    expect(usePlaces.getState().back).toEqual([])
    leavePage()
    expect(page()).toEqual({ kind: 'document' })
  })

  it('counts opening what is open already as no step', () => {
    goToDocument(one)
    openEntity(taliban)
    openEntity(taliban)
    expect(usePlaces.getState().back).toHaveLength(1)
  })

  it('puts what an entity was merged into in its place', () => {
    goToDocument(one)
    openEntity(taliban)
    followEntity(moscow)
    expect(page()).toEqual({ kind: 'entity', id: moscow })
    goBack()
    expect(page()).toEqual({ kind: 'document' })
  })
})
