import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Service } from '../../../main/service/service.ts'
import type { DocumentView, MentionView } from '../../../shared/contract/views.ts'
import type { Correction, CorrectionAct, CorrectionScope } from '../../../shared/model/correction.ts'
import { EntityId, type DocumentId } from '../../../shared/model/ids.ts'
import { entityIdOf } from '../../../shared/text/entity-name.ts'
import { layoutBlocks } from '../../../shared/text/layout.ts'
import { ask, codeOf, documentIn, folderOf, importAll, openService, serviceWith } from './library-fixture.ts'

// Each library reads its files in processes of its own, whose start takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const texts = [
  '# Talks in Ankara\n\nBy Anna Smith\n\n20 October 2021\n\nSergei Lavrov received Angela Merkel in Ankara. Lavrov thanked Merkel last week.',
  '# Talks in Vienna\n\nBy Anna Smith\n\n27 October 2021\n\nAngela Merkel spoke in Vienna last week. Merkel left Vienna.',
]
const later = '# Talks in Oslo\n\nBy Anna Smith\n\n3 November 2021\n\nAngela Merkel went to Oslo last week, and Sergei Lavrov to Vienna.'
const merkel = entityIdOf('person', 'Angela Merkel')

async function library() {
  const made = await serviceWith(texts)
  const [first, second] = made.documents
  if (first === undefined || second === undefined) throw new Error('no documents')
  return { ...made, first, second }
}

function open(service: Service, id: DocumentId): Promise<DocumentView> {
  return ask(service, 'document:open', { id })
}

function mention(view: DocumentView, text: string): MentionView {
  const found = view.mentions.find((one) => one.text === text)
  if (found === undefined) throw new Error(`${text} is not among ${view.mentions.map((one) => one.text).join(', ')}`)
  return found
}

function all(view: DocumentView, text: string): string[] {
  return view.mentions.filter((one) => one.text === text).map(({ type, entity, standing }) => `${type} ${entity} ${standing}`)
}

async function importLater(service: Service): Promise<DocumentId> {
  return documentIn((await importAll(service, [join(folderOf({ 'later.md': later }), 'later.md')])).files, 'later.md')
}

async function on(service: Service, document: DocumentId, text: string, act: CorrectionAct, scope: CorrectionScope): Promise<Correction> {
  return { target: { kind: 'mention', document, mention: mention(await open(service, document), text).id }, act, scope }
}

describe('a correction', () => {
  it('of one mention changes that mention alone', async () => {
    const { service, first } = await library()
    const correction = await on(service, first, 'Merkel', { kind: 'reject' }, 'here')
    expect(await ask(service, 'correction:preview', correction)).toMatchObject({ mentions: 1, documents: 1 })
    expect(await ask(service, 'correction:make', correction)).toEqual({ mentions: 1, documents: 1 })
    const view = await open(service, first)
    expect([all(view, 'Merkel'), all(view, 'Angela Merkel').length]).toEqual([[], 1])
  })

  it('of a document holds in it, and nowhere else', async () => {
    const { service, first, second } = await library()
    const correction = await on(service, first, 'Merkel', { kind: 'retype', to: 'organization' }, 'document')
    await ask(service, 'correction:make', correction)
    expect(all(await open(service, first), 'Merkel')).toEqual(['organization organization:merkel retyped'])
    expect(all(await open(service, second), 'Merkel').join()).toContain(`person ${merkel} found`)
    await ask(service, 'document:read-again', { id: first })
    expect(await ask(service, 'library:read-again', {})).toEqual({ documents: 2, failed: 0 })
    expect(all(await open(service, first), 'Merkel')).toEqual(['organization organization:merkel retyped'])
    const { rules } = await ask(service, 'rule:list', { document: first })
    expect(rules).toMatchObject([{ document: first, rule: { effect: { kind: 'retype', text: 'Merkel' } } }])
  })

  it('made everywhere says what it changes, reaches past and future documents, and is undone as one', async () => {
    const { service, first, second, library: folder } = await library()
    const correction = await on(service, first, 'Angela Merkel', { kind: 'reject' }, 'everywhere')
    const preview = await ask(service, 'correction:preview', correction)
    expect(preview).toMatchObject({ mentions: 2, documents: 2 })
    expect(preview.scopes.map(({ scope, mentions }) => `${scope} ${mentions}`)).toEqual(['here 1', 'document 1', 'everywhere 2'])
    expect(preview.groups.map(({ document }) => document)).toEqual([first, second])
    expect(preview.groups[1]?.lines).toMatchObject([{ before: '', text: 'Angela Merkel', paragraph: 1 }])
    await ask(service, 'correction:make', correction)
    const third = await importLater(service)
    for (const id of [first, second, third]) expect(all(await open(service, id), 'Angela Merkel')).toEqual([])
    await service.stop()

    const again = await openService(folder)
    for (const id of [first, second, third]) expect(all(await open(again, id), 'Angela Merkel')).toEqual([])
    await ask(again, 'change:undo', {})
    await ask(again, 'change:undo', {})
    for (const id of [first, second]) expect(all(await open(again, id), 'Angela Merkel')).toEqual([`person ${merkel} found`])
    expect((await ask(again, 'rule:list', {})).rules).toEqual([])
  })

  it('merges one entity into another across the library, and lists and searches follow', async () => {
    const { service, first } = await library()
    const into = EntityId.parse('person:kanzlerin')
    await ask(service, 'correction:make', await on(service, first, 'Merkel', { kind: 'merge', into, name: 'Kanzlerin' }, 'everywhere'))
    await service.settled()
    const { entities } = await ask(service, 'entity:list', { type: 'person' })
    expect(entities.find(({ id }) => id === into)).toMatchObject({ name: 'Kanzlerin', documents: 2 })
    expect(entities.some(({ id }) => id === merkel)).toBe(false)
    await ask(service, 'change:undo', {})
    await service.settled()
    const after = await ask(service, 'entity:list', { type: 'person' })
    expect(after.entities.find(({ id }) => id === merkel)).toMatchObject({ documents: 2 })
    expect(after.entities.some(({ id }) => id === into)).toBe(false)
  })

  it('splits a name off, here or everywhere', async () => {
    const { service, first, second } = await library()
    await ask(service, 'correction:make', await on(service, first, 'Merkel', { kind: 'split', name: 'Max Merkel' }, 'here'))
    expect(all(await open(service, first), 'Merkel')).toEqual(['person person:max merkel assigned'])
    expect((await open(service, first)).entities.find(({ id }) => id === 'person:max merkel')?.name).toBe('Max Merkel')
    await ask(service, 'correction:make', await on(service, second, 'Merkel', { kind: 'split', name: 'Una Merkel' }, 'everywhere'))
    expect(all(await open(service, second), 'Merkel')).toEqual(['person person:una merkel assigned'])
    expect(all(await open(service, first), 'Merkel')).toEqual(['person person:max merkel assigned'])
  })

  it('renames an entity in every list', async () => {
    const { service, first } = await library()
    const correction: Correction = {
      target: { kind: 'entity', entity: merkel },
      act: { kind: 'rename', name: 'Dr Angela Merkel' },
      scope: 'everywhere',
    }
    expect(await ask(service, 'correction:preview', correction)).toMatchObject({ documents: 2, scopes: [{ scope: 'everywhere' }] })
    await ask(service, 'correction:make', correction)
    const named = async () => [
      (await open(service, first)).entities.find(({ id }) => id === merkel)?.name,
      (await ask(service, 'entity:open', { id: merkel })).name,
    ]
    expect(await named()).toEqual(['Dr Angela Merkel', 'Dr Angela Merkel'])
    await ask(service, 'change:undo', {})
    expect(await named()).toEqual(['Angela Merkel', 'Angela Merkel'])
  })

  it('gives a mention other edges', async () => {
    const { service, first } = await library()
    const old = mention(await open(service, first), 'Merkel')
    const act: CorrectionAct = { kind: 'respan', start: old.start, end: old.end + ' last week'.length }
    await ask(service, 'correction:make', { target: { kind: 'mention', document: first, mention: old.id }, act, scope: 'here' })
    expect(all(await open(service, first), 'Merkel last week')).toEqual([`person ${merkel} added`])
    expect(all(await open(service, first), 'Merkel')).toEqual([])
  })

  it('gives all that is written so other edges, and leaves it with its entity', async () => {
    const { service, first } = await library()
    const view = await open(service, first)
    const old = mention(view, 'Lavrov')
    const act: CorrectionAct = { kind: 'respan', start: old.start, end: old.end + ' thanked'.length }
    await ask(service, 'correction:make', { target: { kind: 'mention', document: first, mention: old.id }, act, scope: 'everywhere' })
    const after = await open(service, first)
    expect(all(after, 'Lavrov thanked')).toEqual([`person ${old.entity} added`])
    expect(after.entities.find(({ id }) => id === old.entity)?.name).toBe('Sergei Lavrov')
    await ask(service, 'change:undo', {})
    expect(all(await open(service, first), 'Lavrov thanked')).toEqual([])
    expect((await ask(service, 'rule:list', {})).rules).toEqual([])
  })

  it('marks a selection everywhere', async () => {
    const { service, first, second } = await library()
    const { text } = layoutBlocks((await open(service, first)).blocks)
    const start = text.indexOf('Talks')
    const correction: Correction = {
      target: { kind: 'span', document: first, start, end: start + 5 },
      act: { kind: 'add', type: 'event' },
      scope: 'everywhere',
    }
    expect(await ask(service, 'correction:preview', correction)).toMatchObject({ mentions: 2, documents: 2 })
    await ask(service, 'correction:make', correction)
    const third = await importLater(service)
    for (const id of [first, second, third]) expect(all(await open(service, id), 'Talks')).toEqual(['event event:talks added'])
  })

  it('reads dates another way everywhere, each against its own day', async () => {
    const { service, first, second } = await library()
    const value = mention(await open(service, first), 'last week').value
    const other = value?.kind === 'date' ? value.others[0] : undefined
    if (other === undefined) throw new Error('no other reading')
    await ask(service, 'correction:make', await on(service, first, 'last week', { kind: 'read', reading: other.rule }, 'everywhere'))
    for (const id of [first, second])
      expect(mention(await open(service, id), 'last week')).toMatchObject({ standing: 'revalued', value: { rule: other.rule } })
    expect(mention(await open(service, first), 'last week').value).toMatchObject({ from: other.from, to: other.to })
  })

  it('is refused with a sentence where it makes no sense', async () => {
    const { service, first } = await library()
    expect(
      await codeOf(
        service,
        'correction:make',
        await on(service, first, 'Merkel', { kind: 'merge', into: merkel, name: 'x' }, 'everywhere'),
      ),
    ).toBe('bad-correction')
    expect(await codeOf(service, 'correction:make', await on(service, first, 'Merkel', { kind: 'read', reading: 'season' }, 'here'))).toBe(
      'bad-correction',
    )
    expect(
      await codeOf(service, 'correction:make', {
        target: { kind: 'entity', entity: EntityId.parse('person:nobody') },
        act: { kind: 'accept' },
        scope: 'everywhere',
      }),
    ).toBe('not-found')
  })
})

describe('rules', () => {
  it('can be switched off, edited and deleted, each undone', async () => {
    const { service, first, second } = await library()
    await ask(service, 'correction:make', await on(service, first, 'Angela Merkel', { kind: 'reject' }, 'everywhere'))
    const [made] = (await ask(service, 'rule:list', {})).rules
    if (made === undefined) throw new Error('no rule')
    expect(made).toMatchObject({ documents: 2, rule: { on: true } })
    const seen = async () => all(await open(service, second), 'Angela Merkel').length
    expect(await seen()).toBe(0)
    await ask(service, 'rule:switch', { id: made.rule.id, on: false })
    expect(await seen()).toBe(1)
    await ask(service, 'change:undo', {})
    expect(await seen()).toBe(0)
    await ask(service, 'rule:edit', { id: made.rule.id, effect: { kind: 'reject', text: 'Vienna', type: 'place' } })
    expect([await seen(), all(await open(service, second), 'Vienna').length]).toEqual([1, 0])
    await ask(service, 'rule:delete', { id: made.rule.id })
    expect(all(await open(service, second), 'Vienna').length).toBeGreaterThan(0)
    await ask(service, 'change:undo', {})
    expect((await ask(service, 'rule:list', {})).rules).toHaveLength(1)
  })
})

describe('the article’s day', () => {
  it('yields to the dateline until the reader sets it, to the very same day too', async () => {
    const dated = '# Envoys meet\n\n24 October 2021\n\nANKARA, Oct. 20 (Reuters) - Envoys met here on Tuesday, officials said.'
    const { service, documents } = await serviceWith([dated])
    const [id] = documents
    if (id === undefined) throw new Error('no document')
    const tuesday = async () => mention(await open(service, id), 'Tuesday').value
    expect(await tuesday()).toMatchObject({ from: '2021-10-19' })
    await ask(service, 'document:set-date', { id, date: { day: '2021-10-28' } })
    expect(await tuesday()).toMatchObject({ from: '2021-10-26' })
    await ask(service, 'document:set-date', { id, date: 'original' })
    expect(await tuesday()).toMatchObject({ from: '2021-10-19', against: '2021-10-20' })
    await ask(service, 'document:set-date', { id, date: { day: '2021-10-24' } })
    expect(await tuesday()).toMatchObject({ against: '2021-10-24' })
  })

  it('put right once puts every date right, also after undo and a restart', async () => {
    const { service, first, library: folder } = await library()
    const week = async (from: Service) => {
      const { value } = mention(await open(from, first), 'last week')
      return value?.kind === 'date' ? `${value.from}/${value.to}` : ''
    }
    const before = await week(service)
    await ask(service, 'document:set-date', { id: first, date: { day: '2020-06-10' } })
    const after = await week(service)
    expect(after.startsWith('2020-0')).toBe(true)
    expect(await open(service, first)).toMatchObject({ dateCorrected: true, metadata: { date: '2020-06-10' } })
    expect((await ask(service, 'document:list', { list: { kind: 'all' } })).rows.find(({ id }) => id === first)?.date).toBe('2020-06-10')
    await ask(service, 'change:undo', {})
    expect(await week(service)).toBe(before)
    await ask(service, 'change:redo', {})
    await service.stop()
    const again = await openService(folder)
    expect(await week(again)).toBe(after)
    await ask(again, 'document:set-date', { id: first, date: 'original' })
    expect(await week(again)).toBe(before)
  })
})
