import { describe, expect, it, vi } from 'vitest'
import type { Service } from '../../../main/service/service.ts'
import type { EntityPage } from '../../../shared/contract/entity-page.ts'
import { EntityId, type DocumentId } from '../../../shared/model/ids.ts'
import { entityIdOf } from '../../../shared/text/entity-name.ts'
import { ask, codeOf, openService, serviceWith } from './library-fixture.ts'

// Each library reads its files in processes of its own, whose start takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const texts = [
  '# Talks in Ankara\n\nBy Anna Smith\n\n20 October 2021\n\nSergei Lavrov received Angela Merkel in Ankara.\n\nLavrov thanked Merkel.',
  '# Talks in Vienna\n\nBy Anna Smith\n\n27 November 2021\n\nAngela Merkel spoke in Vienna. Merkel left Vienna.',
]
const merkel = entityIdOf('person', 'Angela Merkel')

async function library() {
  const made = await serviceWith(texts)
  const [first, second] = made.documents
  if (first === undefined || second === undefined) throw new Error('no documents')
  return { ...made, first, second }
}

function page(service: Service): Promise<EntityPage> {
  return ask(service, 'entity:open', { id: merkel })
}

async function decide(service: Service, document: DocumentId, text: string, kind: 'accept' | 'reject'): Promise<void> {
  const { mentions } = await ask(service, 'document:open', { id: document })
  const mention = mentions.find((one) => one.text === text)
  if (mention === undefined) throw new Error(`no ${text}`)
  await ask(service, 'mention:decide', { document, mentions: [mention.id], verdict: { kind } })
}

describe('an entity’s page', () => {
  it('gathers its names, months and company over the library', async () => {
    const { service } = await library()
    const found = await page(service)
    expect(found).toMatchObject({ name: 'Angela Merkel', type: 'person', mentions: 4, documents: 2, note: '', tags: [] })
    expect(found.names.map(({ text, mentions }) => `${text} ${mentions}`)).toEqual(['Angela Merkel 2', 'Merkel 2'])
    expect(found.months).toEqual([
      { month: '2021-10', mentions: 2 },
      { month: '2021-11', mentions: 2 },
    ])
    const company = found.company.map(({ name, documents }) => `${name} ${documents}`)
    expect(company).toContain('Sergei Lavrov 1')
    expect(company).toContain('Anna Smith 2')
  })

  it('shows every mention in its context, by document or by the next word', async () => {
    const { service, first, second } = await library()
    const { documents, groups } = await ask(service, 'entity:lines', { id: merkel, each: 1 })
    expect(documents).toBe(2)
    expect(groups.map(({ document, mentions, lines }) => [document.id, mentions, lines.length])).toEqual([
      [second, 2, 1],
      [first, 2, 1],
    ])
    const { lines } = await ask(service, 'entity:lines-in', { id: merkel, document: first })
    expect(lines).toMatchObject([
      { before: 'Sergei Lavrov received ', text: 'Angela Merkel', after: ' in Ankara.', paragraph: 1 },
      { before: 'Lavrov thanked ', text: 'Merkel', after: '.', paragraph: 2 },
    ])
    const next = await ask(service, 'entity:lines-by-next-word', { id: merkel })
    expect(next.lines.map(({ after }) => after.trim().split(' ')[0])).toEqual(['.', 'in', 'left', 'spoke'])
  })

  it('offers those it could be merged into, the document’s own first', async () => {
    const { service, first } = await library()
    const { candidates } = await ask(service, 'entity:candidates', { id: merkel, document: first })
    expect(candidates.map(({ name, here }) => `${name} ${here}`)).toEqual(['Anna Smith true', 'Sergei Lavrov true'])
    const typed = await ask(service, 'entity:candidates', { id: merkel, text: 'lav' })
    expect(typed.candidates.map(({ name }) => name)).toEqual(['Sergei Lavrov'])
  })

  it('keeps a note and tags of its own, undone like the rest, and over a restart', async () => {
    const { service, library: folder } = await library()
    const { id: tag } = await ask(service, 'tag:create', { name: 'Chancellors' })
    await ask(service, 'entity:note', { id: merkel, text: '# Who she is' })
    await ask(service, 'entity:tag', { id: merkel, tag, put: true })
    expect(await page(service)).toMatchObject({ note: '# Who she is', tags: [tag] })
    await service.stop()
    const again = await openService(folder)
    expect(await page(again)).toMatchObject({ note: '# Who she is', tags: [tag] })
    await ask(again, 'change:undo', {})
    expect(await page(again)).toMatchObject({ note: '# Who she is', tags: [] })
    await ask(again, 'change:redo', {})
    await ask(again, 'tag:delete', { id: tag })
    expect((await page(again)).tags).toEqual([])
  })

  it('says so when no document names it', async () => {
    const { service } = await library()
    expect(await codeOf(service, 'entity:open', { id: EntityId.parse('person:nobody') })).toBe('not-found')
  })
})

describe('the accuracy meter', () => {
  it('counts decisions as gold: kept, thrown out, put in by hand', async () => {
    const { service, first, second } = await library()
    await decide(service, first, 'Sergei Lavrov', 'accept')
    await decide(service, first, 'Ankara', 'reject')
    await decide(service, second, 'Angela Merkel', 'accept')
    await ask(service, 'mention:add', { document: first, start: 0, end: 5, type: 'event' })
    const report = await ask(service, 'accuracy:report', {})
    expect(report.all).toEqual({ right: 2, wrong: 1, missed: 1 })
    expect(report.types).toEqual([
      { type: 'person', right: 2, wrong: 0, missed: 0 },
      { type: 'event', right: 0, wrong: 0, missed: 1 },
      { type: 'place', right: 0, wrong: 1, missed: 0 },
    ])
    expect(report.months).toHaveLength(1)
    expect(report.publishers).toEqual([{ publisher: null, right: 2, wrong: 1, missed: 1 }])
    expect(report.confidence.reduce((sum, { right, wrong }) => sum + right + wrong, 0)).toBe(3)
    await ask(service, 'change:undo', {})
    expect((await ask(service, 'accuracy:report', {})).all.missed).toBe(0)
  })

  it('counts a rule once in each document it changes, beside what was judged singly', async () => {
    const { service, first } = await library()
    await decide(service, first, 'Angela Merkel', 'accept')
    const { mentions } = await ask(service, 'document:open', { id: first })
    const short = mentions.find(({ text }) => text === 'Merkel')
    if (short === undefined) throw new Error('no Merkel')
    const target = { kind: 'mention', document: first, mention: short.id } as const
    await ask(service, 'correction:make', { target, act: { kind: 'retype', to: 'place' }, scope: 'everywhere' })
    expect((await ask(service, 'accuracy:report', {})).types).toEqual([
      { type: 'person', right: 1, wrong: 2, missed: 0 },
      { type: 'place', right: 0, wrong: 0, missed: 2 },
    ])
  })
})
