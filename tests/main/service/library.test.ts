import { describe, expect, it, vi } from 'vitest'
import type { Service } from '../../../main/service/service.ts'
import { SavedSearchId, TagId } from '../../../shared/model/ids.ts'
import { ask, codeOf, openService, serviceWith } from './library-fixture.ts'

// Each library reads its files in processes of its own, whose start takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const texts = [
  '# Talks in Moscow\n\nSergei Lavrov received the Taliban.',
  '# Opium prices\n\n=SUM(A1) and "quotes", said Angela Merkel in Berlin on 20 October 2021. It cost $5 million.',
  '# Third\n\nNothing here.',
]

async function tagCounts(service: Service): Promise<Record<string, number>> {
  const { tags } = await ask(service, 'library:overview', {})
  return Object.fromEntries(tags.map(({ tag, documents }) => [tag.name, documents]))
}

describe('tags', () => {
  it('form a tree whose counts and lists hold what is below', async () => {
    const { service, documents } = await serviceWith(texts)
    const [first, second] = documents
    const drugs = await ask(service, 'tag:create', { name: 'Drugs', documents: documents.slice(0, 1) })
    const opium = await ask(service, 'tag:create', { name: ' Opium ', parent: drugs.id, documents: documents.slice(1, 2) })
    expect(await tagCounts(service)).toEqual({ Drugs: 2, Opium: 1 })
    expect((await ask(service, 'document:list', { list: { kind: 'tag', tag: drugs.id }, sort: 'title' })).rows.map(({ id }) => id)).toEqual(
      [second, first],
    )
    expect((await ask(service, 'search:run', { query: 'tag:drugs opium' })).documents).toBe(1)
    expect(await codeOf(service, 'tag:create', { name: 'DRUGS' })).toBe('tag-exists')
    expect(await codeOf(service, 'tag:edit', { id: drugs.id, parent: opium.id })).toBe('tag-cycle')
    expect(await codeOf(service, 'tag:edit', { id: drugs.id, parent: drugs.id })).toBe('tag-cycle')
    expect(await codeOf(service, 'tag:create', { name: 'Lost', parent: TagId.parse('nowhere') })).toBe('not-found')
    expect(await codeOf(service, 'tag:create', { name: '  ' })).toBe('bad-request')
    await ask(service, 'tag:edit', { id: opium.id, parent: null })
    expect(await tagCounts(service)).toEqual({ Drugs: 1, Opium: 1 })
    await ask(service, 'change:undo', {})
    await ask(service, 'tag:delete', { id: drugs.id })
    expect(await tagCounts(service)).toEqual({})
    await ask(service, 'change:undo', {})
    expect(await tagCounts(service)).toEqual({ Drugs: 2, Opium: 1 })
    expect((await Promise.all(documents.map((id) => ask(service, 'document:open', { id })))).map(({ tags }) => tags)).toEqual([
      [drugs.id],
      [opium.id],
      [],
    ])
  })

  it('change nothing, and nothing to undo, when put where they are', async () => {
    const { service, documents } = await serviceWith(texts)
    const { id: tag } = await ask(service, 'tag:create', { name: 'Drugs' })
    expect(await ask(service, 'tag:put', { tag, documents: [...documents, ...documents] })).toEqual({ changed: 3 })
    expect(await ask(service, 'tag:put', { tag, documents })).toEqual({ changed: 0 })
    expect(await ask(service, 'tag:take', { tag, documents: documents.slice(0, 2) })).toEqual({ changed: 2 })
    expect(await ask(service, 'tag:put-on-list', { tag, list: { kind: 'inbox' } })).toEqual({ changed: 2 })
    await ask(service, 'change:undo', {})
    expect(await tagCounts(service)).toEqual({ Drugs: 1 })
  })
})

describe('lists, searches and settings', () => {
  it('move documents between inbox, reading and reviewed', async () => {
    const { service, documents } = await serviceWith(texts)
    await ask(service, 'document:set-status', { documents: documents.slice(0, 1), status: 'reading' })
    await ask(service, 'document:set-status', { documents: documents.slice(1), status: 'reviewed' })
    expect((await ask(service, 'library:overview', {})).counts).toEqual({ inbox: 1, reading: 1, reviewed: 2, all: 3 })
    await ask(service, 'change:undo', {})
    expect((await ask(service, 'library:overview', {})).counts).toEqual({ inbox: 3, reading: 1, reviewed: 0, all: 3 })
  })

  it('remove documents and bring them back with all that was done to them', async () => {
    const { service, documents, library } = await serviceWith(texts)
    const [first] = documents
    if (first === undefined) throw new Error('no document')
    await ask(service, 'note:create', { document: first, text: 'mine' })
    await ask(service, 'document:remove', { documents: [first] })
    expect(await codeOf(service, 'document:open', { id: first })).toBe('not-found')
    expect(await codeOf(service, 'note:create', { document: first })).toBe('not-found')
    expect((await ask(service, 'search:run', { query: 'taliban' })).documents).toBe(0)
    await service.stop()
    const again = await openService(library)
    await ask(again, 'change:undo', {})
    expect((await ask(again, 'document:open', { id: first })).notes).toMatchObject([{ text: 'mine' }])
    expect((await ask(again, 'search:run', { query: 'taliban note:mine' })).documents).toBe(1)
  })

  it('keep searches, count them, and refuse what cannot be read', async () => {
    const { service, documents } = await serviceWith(texts)
    const saved = await ask(service, 'search:save', { name: 'Berlin', query: 'place:berlin' })
    expect((await ask(service, 'library:overview', {})).savedSearches).toEqual([
      { search: { id: saved.id, name: 'Berlin', query: 'place:berlin' }, documents: 1 },
    ])
    const list = { kind: 'saved-search' as const, search: saved.id }
    expect(await ask(service, 'document:list', { list })).toMatchObject({ total: 1, rows: [{ id: documents[1] }] })
    const { id: tag } = await ask(service, 'tag:create', { name: 'Berlin' })
    expect(await ask(service, 'tag:put-on-list', { tag, list })).toEqual({ changed: 1 })
    expect(await codeOf(service, 'search:save', { name: 'x', query: 'a)' })).toBe('bad-query')
    expect(await codeOf(service, 'search:run', { query: '-only' })).toBe('bad-query')
    await ask(service, 'search:forget', { id: saved.id })
    expect(await codeOf(service, 'document:list', { list })).toBe('not-found')
    expect(await codeOf(service, 'search:forget', { id: SavedSearchId.parse('none') })).toBe('not-found')
    expect((await ask(service, 'palette:find', { text: 'ber' })).found.map(({ kind }) => kind)).toEqual(['entity', 'tag'])
  })

  it('save settings outside of undo', async () => {
    const { service, library } = await serviceWith(texts)
    expect(await ask(service, 'settings:save', { theme: 'dark' })).toEqual({ theme: 'dark', textSize: 'normal', sureFrom: 0.8 })
    expect(await ask(service, 'settings:save', { sureFrom: 0.5 })).toEqual({ theme: 'dark', textSize: 'normal', sureFrom: 0.5 })
    expect((await ask(service, 'library:overview', {})).undo?.code).toBe('import')
    await service.stop()
    expect((await ask(await openService(library), 'library:overview', {})).settings).toEqual({
      theme: 'dark',
      textSize: 'normal',
      sureFrom: 0.5,
    })
  })

  it('tell what happened, to a document or at all, newest first', async () => {
    const { service, documents } = await serviceWith(texts)
    const [first] = documents
    if (first === undefined) throw new Error('no document')
    await ask(service, 'note:create', { document: first, text: 'a' })
    await ask(service, 'tag:create', { name: 'Drugs' })
    await ask(service, 'change:undo', {})
    const entries = (document: typeof first | null, page = {}) =>
      ask(service, 'library:history', { document, ...page }).then((answer) =>
        answer.entries.map(({ label, kind, documents: count }) => `${label.code} ${kind} ${count}`),
      )
    const all = await entries(null)
    expect(all.slice(0, 3)).toEqual(['tag-create undo 0', 'tag-create do 0', 'note-create do 1'])
    // Files that are ready at about the same time share a change, so the three came in one to three.
    const imports = all.slice(3)
    expect(imports.every((entry) => entry.startsWith('import do '))).toBe(true)
    expect(imports.reduce((sum, entry) => sum + Number(entry.split(' ')[2]), 0)).toBe(3)
    expect(await entries(first)).toEqual(['note-create do 1', expect.stringMatching(/^import do [123]$/u)])
    expect(await entries(null, { offset: 1, limit: 1 })).toEqual(['tag-create do 0'])
  })
})

describe('exporting', () => {
  it('writes JSON, Markdown and CSV, and no formula for a spreadsheet to run', async () => {
    const { service, documents } = await serviceWith(texts)
    const id = documents[1]
    if (id === undefined) throw new Error('no document')
    const text = '=SUM(A1) and "quotes"'
    const view = await ask(service, 'document:open', { id })
    const start = view.blocks[0]?.text.length ?? 0
    await ask(service, 'mention:add', { document: id, start: start + 2, end: start + 2 + text.length, type: 'work' })
    await ask(service, 'note:create', { document: id, text: 'My note' })
    await ask(service, 'annotation:create', { document: id, start: 0, end: 5, comment: 'Why?' })
    await ask(service, 'tag:create', { name: 'Drugs', documents: [id] })

    const csv = await ask(service, 'document:export', { id, format: 'csv' })
    expect(csv.name).toBe('Opium prices.csv')
    const lines = csv.text.trimEnd().split('\r\n')
    expect(lines[0]).toBe('start,end,type,text,entity,confidence,standing,from,to,amount,unit')
    expect(lines).toContainEqual(
      `${start + 2},${start + 2 + text.length},work,"'=SUM(A1) and ""quotes""","'=SUM(A1) and ""quotes""",1,added,,,,`,
    )
    expect(csv.text).toContain(',2021-10-20,2021-10-20,,')
    expect(csv.text).toContain(',5000000,USD')
    expect(csv.text).not.toMatch(/(^|,|")[=+@]/mu)

    const markdown = (await ask(service, 'document:export', { id, format: 'markdown' })).text
    for (const part of ['# Opium prices', '- Tags: Drugs', '> Opium\n\nWhy?', '## Notes\n\nMy note', '## Text', 'said Angela Merkel'])
      expect(markdown).toContain(part)

    const json: unknown = JSON.parse((await ask(service, 'document:export', { id, format: 'json' })).text)
    expect(json).toMatchObject({ id, status: 'unread', tags: ['Drugs'], notes: [{ text: 'My note' }], annotations: [{ exact: 'Opium' }] })
  })
})
