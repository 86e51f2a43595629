import { describe, expect, it, vi } from 'vitest'
import { startService } from '../../../main/service/start-service.ts'
import type { Service } from '../../../main/service/service.ts'
import { forkLauncher } from '../../../main/workers/fork-launcher.ts'
import type { DocumentView } from '../../../shared/contract/views.ts'
import { MentionId, type DocumentId } from '../../../shared/model/ids.ts'
import type { MentionValue } from '../../../shared/model/mention-value.ts'
import { layoutBlocks } from '../../../shared/text/layout.ts'
import { ask, codeOf, openService, resources, serviceWith, workerEntry } from './library-fixture.ts'

// Each library reads its files in processes of its own, whose start takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const texts = ['# Talks\n\nSergei Lavrov received Abdul Salam Hanafi in Moscow on 20 October 2021.\n\nHe spoke of 😀 drugs.']

function open(service: Service, id: DocumentId): Promise<DocumentView> {
  return ask(service, 'document:open', { id })
}

function find(view: DocumentView, text: string) {
  const mention = view.mentions.find((one) => one.text === text)
  if (mention === undefined) throw new Error(`${text} is not among ${view.mentions.map((one) => one.text).join(', ')}`)
  return mention
}

function standings(view: DocumentView): Record<string, string> {
  return Object.fromEntries(view.mentions.map(({ text, type, standing }) => [text, `${type} ${standing}`]))
}

async function talks() {
  const { service, documents, library } = await serviceWith(texts)
  const [id] = documents
  if (id === undefined) throw new Error('no document')
  const view = await open(service, id)
  const { text } = layoutBlocks(view.blocks)
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  return { service, id, library, view, text, place }
}

describe('correcting what was found', () => {
  it('accepts, rejects, retypes, gives another value and adds; undoes and redoes each, and after a restart too', async () => {
    const { service, id, library, view, place } = await talks()
    const before = standings(view)
    const date = find(view, '20 October 2021')
    const value: MentionValue = {
      kind: 'date',
      from: '2021-10-19',
      to: '2021-10-21',
      rule: 'as-the-reader-says',
      against: null,
      others: [],
    }
    await ask(service, 'mention:decide', { document: id, mentions: [find(view, 'Moscow').id], verdict: { kind: 'accept' } })
    await ask(service, 'mention:decide', {
      document: id,
      mentions: [find(view, 'Sergei Lavrov').id],
      verdict: { kind: 'retype', type: 'organization' },
    })
    await ask(service, 'mention:decide', { document: id, mentions: [find(view, 'Abdul Salam Hanafi').id], verdict: { kind: 'reject' } })
    await ask(service, 'mention:decide', { document: id, mentions: [date.id], verdict: { kind: 'revalue', value } })
    expect(await ask(service, 'mention:add', { document: id, ...place('drugs'), type: 'product' })).toEqual({
      id: `m${place('drugs').start}-${place('drugs').end}`,
    })

    const decided = {
      'Sergei Lavrov': 'organization retyped',
      Moscow: 'place accepted',
      '20 October 2021': 'date revalued',
      drugs: 'product added',
    }
    const after = await open(service, id)
    expect(standings(after)).toEqual(decided)
    expect(after.rejected).toBe(1)
    expect(find(after, '20 October 2021').value).toEqual(value)

    for (let step = 0; step < 5; step += 1) await ask(service, 'change:undo', {})
    expect(standings(await open(service, id))).toEqual(before)
    for (let step = 0; step < 3; step += 1) await ask(service, 'change:redo', {})
    await service.stop()

    const again = await openService(library)
    expect((await ask(again, 'library:overview', {})).redo).toEqual({ code: 'revalue', params: { text: '20 October 2021' } })
    await ask(again, 'change:redo', {})
    await ask(again, 'change:redo', {})
    expect(standings(await open(again, id))).toEqual(decided)
    expect(await codeOf(again, 'change:redo', {})).toBe('nothing-to-redo')
    expect((await ask(again, 'entity:list', { type: 'product' })).entities.map(({ name }) => name)).toEqual(['drugs'])
  })

  it('decides on many mentions as one change, and a later decision replaces an earlier one', async () => {
    const { service, id, view } = await talks()
    await ask(service, 'mention:decide', { document: id, mentions: view.mentions.map((one) => one.id), verdict: { kind: 'accept' } })
    await ask(service, 'mention:decide', { document: id, mentions: [find(view, 'Moscow').id], verdict: { kind: 'reject' } })
    expect((await open(service, id)).mentions.map(({ text }) => text)).not.toContain('Moscow')
    await ask(service, 'change:undo', {})
    expect(Object.values(standings(await open(service, id))).every((one) => one.endsWith('accepted'))).toBe(true)
    await ask(service, 'change:undo', {})
    expect(standings(await open(service, id))).toEqual(standings(view))
  })

  it('keeps what was decided when mentions are found anew', async () => {
    const { service, id, view, place } = await talks()
    await ask(service, 'mention:decide', { document: id, mentions: [find(view, 'Moscow').id], verdict: { kind: 'reject' } })
    await ask(service, 'mention:add', { document: id, ...place('drugs'), type: 'product' })
    const before = await open(service, id)
    await ask(service, 'document:read-again', { id })
    expect((await open(service, id)).mentions).toEqual(before.mentions)
  })

  it('refuses what is not there or cannot be marked', async () => {
    const { service, id, text, place } = await talks()
    const add = (start: number, end: number) => codeOf(service, 'mention:add', { document: id, start, end, type: 'person' })
    expect(
      await codeOf(service, 'mention:decide', { document: id, mentions: [MentionId.parse('m1-2')], verdict: { kind: 'accept' } }),
    ).toBe('not-found')
    expect(await add(text.length, text.length + 4)).toBe('bad-span')
    expect(await add(place('😀').start + 1, place('drugs').end)).toBe('bad-span')
    expect(await add(place('2021.').start, place('He spoke').end)).toBe('bad-span')
    expect(await add(place(' received').start, place(' received').start + 1)).toBe('bad-span')
    expect((await ask(service, 'library:overview', {})).undo?.code).toBe('import')
  })
})

describe('marks and notes', () => {
  it('highlights and comments a span, finds the comment, and undoes', async () => {
    const { service, id, place } = await talks()
    const made = await ask(service, 'annotation:create', { document: id, ...place('received Abdul'), comment: null })
    await ask(service, 'annotation:edit', { document: id, id: made.id, comment: '  Who invited him? ' })
    expect((await open(service, id)).annotations).toMatchObject([
      { id: made.id, exact: 'received Abdul', comment: 'Who invited him?', place: place('received Abdul') },
    ])
    expect((await ask(service, 'search:run', { query: 'note:invited' })).documents).toBe(1)
    await ask(service, 'annotation:delete', { document: id, id: made.id })
    expect((await open(service, id)).annotations).toEqual([])
    expect((await ask(service, 'search:run', { query: 'note:invited' })).documents).toBe(0)
    await ask(service, 'change:undo', {})
    await ask(service, 'change:undo', {})
    expect((await open(service, id)).annotations).toMatchObject([{ comment: null }])
    expect(await codeOf(service, 'annotation:create', { document: id, start: 0, end: 1_000_000, comment: null })).toBe('bad-span')
  })

  it('saves a note as it is typed, with saves crossing each other', async () => {
    const { service, id, library } = await talks()
    const note = await ask(service, 'note:create', { document: id })
    const typed = 'Ask AFP about the 😀 list — and «наркотики» too.\nThen call.'
    const saves = Array.from({ length: typed.length }, (_, index) =>
      ask(service, 'note:save', { document: id, id: note.id, text: typed.slice(0, index + 1) }),
    )
    await Promise.all(saves)
    expect((await open(service, id)).notes).toMatchObject([{ id: note.id, text: typed }])
    await service.stop()
    const again = await openService(library)
    expect((await open(again, id)).notes).toMatchObject([{ text: typed }])
    expect((await ask(again, 'search:run', { query: 'note:наркотики' })).rows[0]?.passages).toMatchObject([{ place: 'note' }])
    await ask(again, 'change:undo', {})
    expect((await open(again, id)).notes).toMatchObject([{ text: typed.slice(0, -1) }])
    await ask(again, 'note:delete', { document: id, id: note.id })
    expect(await codeOf(again, 'note:save', { document: id, id: note.id, text: 'x' })).toBe('not-found')
  })

  it('finds words in a note that holds control characters', async () => {
    const { service, id } = await talks()
    await ask(service, 'note:create', { document: id, text: 'pasted\u0001\u0000 uranium\u0002 ore' })
    const [passage] = (await ask(service, 'search:run', { query: 'uranium' })).rows[0]?.passages ?? []
    expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['uranium'])
  })

  it('are safe from a second service, which is refused while the first has the library', async () => {
    const { library } = await talks()
    await expect(startService({ library, resources, launchWorker: forkLauncher(workerEntry) })).rejects.toMatchObject({
      problem: { code: 'library-locked' },
    })
  })
})
