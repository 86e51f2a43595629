import { describe, expect, it, vi } from 'vitest'
import { channels, type Channel, type Channels } from '../../../shared/contract/channels.ts'
import { eventFrame } from '../../../shared/contract/frames.ts'
import { ask, connect, folderOf, importAll, openService, phaseOf, sampleFile, serviceWith, waitFor } from './library-fixture.ts'

// Each library reads its files in processes of its own, whose start takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

describe('a window’s connection', () => {
  it('answers every channel of the contract with what the contract promises', { timeout: 60_000 }, async () => {
    const service = await openService()
    const window = connect(service)
    const asked = new Set<Channel>()
    let number = 0
    async function over<C extends Channel>(channel: C, request: unknown) {
      asked.add(channel)
      number += 1
      window.send({ kind: 'call', id: number, channel, request })
      const { result } = await window.answer(number)
      if (!result.ok) throw new Error(`${channel}: ${result.problem.message}`)
      const response: Channels[C]['response'] = channels[channel].response
      // As strict as JSON: what is not in the contract would be dropped by parsing.
      const parsed = response.parse(result.value)
      expect(result.value).toEqual(parsed)
      return parsed
    }
    const sample = channels['import:sample'].response.parse(await over('import:sample', {})).document
    const folder = folderOf({ 'one.md': '# One\n\nSergei Lavrov spoke in Moscow.', 'empty.md': '' })
    const started = channels['import:start'].response.parse(await over('import:start', { ticket: service.issueTicket([folder]) }))
    await over('import:pause', started)
    await over('import:resume', started)
    await over('import:summary', {})
    await waitFor(async () => (await phaseOf(service, started.id)) === 'done')
    const { files } = channels['import:files'].response.parse(await over('import:files', { ...started, show: 'failed' }))
    expect(files.map(({ name }) => name)).toEqual(['texts/empty.md'])
    await over('import:retry', { ...started, key: files[0]?.key })
    await over('import:cancel', started)
    await over('import:dismiss', started)

    const { rows } = channels['document:list'].response.parse(await over('document:list', { list: { kind: 'all' } }))
    expect(rows.map(({ title }) => title).toSorted()).toEqual(['One', 'Russia Hosts Taliban for Talks After Warning Against IS Threat'])
    const view = channels['document:open'].response.parse(await over('document:open', { id: sample }))
    const [mention] = view.mentions
    await over('mention:decide', { document: sample, mentions: [mention?.id], verdict: { kind: 'accept' } })
    await over('mention:add', { document: sample, start: 0, end: 6, type: 'place' })
    const tag = channels['tag:create'].response.parse(await over('tag:create', { name: 'Drugs' }))
    await over('tag:edit', { ...tag, name: 'Drug trade', color: 'plum' })
    await over('tag:put', { tag: tag.id, documents: [sample] })
    await over('tag:put-on-list', { tag: tag.id, list: { kind: 'inbox' } })
    await over('tag:take', { tag: tag.id, documents: [sample] })
    const annotation = channels['annotation:create'].response.parse(
      await over('annotation:create', { document: sample, start: 7, end: 12, comment: null }),
    )
    await over('annotation:edit', { document: sample, ...annotation, comment: 'why?' })
    await over('annotation:delete', { document: sample, ...annotation })
    const note = channels['note:create'].response.parse(await over('note:create', { document: sample }))
    await over('note:save', { document: sample, ...note, text: 'My words' })
    await over('search:run', { query: 'taliban' })
    await over('search:within', { document: sample, query: 'taliban' })
    const saved = channels['search:save'].response.parse(await over('search:save', { name: 'Taliban', query: 'taliban' }))
    await over('palette:find', { text: 'tal' })
    await over('search:forget', saved)
    const { entities } = channels['entity:list'].response.parse(await over('entity:list', {}))
    await over('entity:get', { id: entities[0]?.id })
    const putin = view.mentions.find(({ text }) => text === 'Vladimir Putin')
    await over('entity:open', { id: putin?.entity })
    await over('entity:lines', { id: putin?.entity })
    await over('entity:lines-in', { id: putin?.entity, document: sample })
    await over('entity:lines-by-next-word', { id: putin?.entity })
    await over('entity:candidates', { id: putin?.entity, document: sample })
    await over('entity:note', { id: putin?.entity, text: 'Who he is' })
    await over('entity:tag', { id: putin?.entity, tag: tag.id, put: true })
    const correction = { target: { kind: 'mention', document: sample, mention: putin?.id }, act: { kind: 'accept' }, scope: 'everywhere' }
    await over('correction:preview', correction)
    await over('correction:make', correction)
    const { rules } = channels['rule:list'].response.parse(await over('rule:list', {}))
    const rule = rules[0]?.rule
    await over('rule:switch', { id: rule?.id, on: false })
    await over('rule:edit', { id: rule?.id, effect: { ...rule?.effect, kind: 'reject' } })
    await over('rule:delete', { id: rule?.id })
    await over('accuracy:report', {})
    await over('document:set-date', { id: sample, date: { day: '2021-10-21' } })
    await over('document:set-status', { documents: [sample], status: 'reviewed' })
    await over('document:read-again', { id: sample })
    await over('document:export', { id: sample, format: 'markdown' })
    await over('note:delete', { document: sample, ...note })
    await over('tag:delete', tag)
    await over('document:remove', { documents: [sample] })
    await over('change:undo', {})
    await over('change:redo', {})
    await over('settings:save', { theme: 'dark' })
    await over('notice:dismiss', { id: 'none' })
    await over('library:history', { document: null })
    await over('library:overview', {})
    await over('library:read-again', {})
    await over('index:rebuild', {})
    await over('library:check', {})
    expect([...asked].toSorted()).toEqual(Object.keys(channels).toSorted())
  })

  it('answers nonsense with a typed problem and goes on', async () => {
    const service = await openService()
    const window = connect(service)
    window.send('not a frame')
    window.send({ kind: 'call', id: -1, channel: 'library:overview', request: {} })
    window.send({ kind: 'call', id: 1, channel: 'library:burn', request: {} })
    window.send({ kind: 'call', id: 2, channel: '__proto__', request: {} })
    window.send({ kind: 'call', id: 3, channel: 'document:open', request: { id: '../../etc/passwd' } })
    window.send({ kind: 'call', id: 4, channel: 'document:open' })
    window.send({ kind: 'call', id: 5, channel: 'import:start', request: { ticket: sampleFile } })
    window.send({ kind: 'call', id: 6, channel: 'library:overview', request: {} })
    window.send({ kind: 'call', id: 7, channel: 'import:start', request: { ticket: 'guessed' } })
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((id) => window.answer(id)))
    expect(answers.map(({ result }) => (result.ok ? 'ok' : result.problem.code))).toEqual([
      'unknown-channel',
      'unknown-channel',
      'bad-request',
      'bad-request',
      'bad-request',
      'ok',
      'ticket-spent',
    ])
  })

  it('tells every window what happened, and stops telling one that has gone', async () => {
    const { service, documents } = await serviceWith(['# One\n\nWords.'])
    const first = connect(service)
    const second = connect(service)
    await ask(service, 'document:set-status', { documents, status: 'reviewed' })
    const wanted = eventFrame('library:changed', { topics: ['history', 'reviews'], documents })
    await waitFor(() => first.frames.length > 0 && second.frames.length > 0)
    expect(first.frames).toEqual([wanted])
    expect(second.frames).toEqual([wanted])
    first.close()
    await new Promise((done) => setTimeout(done, 20))
    await ask(service, 'document:set-status', { documents, status: 'unread' })
    await waitFor(() => second.frames.length > 1)
    expect(first.frames).toHaveLength(1)
  })

  it('reports imports as they go', async () => {
    const service = await openService()
    const window = connect(service)
    await importAll(service, [sampleFile])
    const events = () => window.frames.filter((frame) => frame.kind === 'event' && frame.name === 'import:changed')
    await waitFor(() => events().some((frame) => JSON.stringify(frame).includes('"phase":"done"')))
    expect(window.frames.some((frame) => frame.kind === 'event' && frame.name === 'library:changed')).toBe(true)
  })

  it('cancels a call, and says so', async () => {
    const { service } = await serviceWith(['# One\n\nWords.', '# Two\n\nWords.'])
    const window = connect(service)
    window.send({ kind: 'call', id: 1, channel: 'library:check', request: {} })
    window.send({ kind: 'cancel', id: 1 })
    window.send({ kind: 'cancel', id: 99 })
    expect((await window.answer(1)).result).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
    const controller = new AbortController()
    controller.abort()
    expect(await service.call('library:history', { document: null }, { signal: controller.signal })).toMatchObject({
      ok: false,
      problem: { code: 'cancelled' },
    })
  })

  it('answers with “stopped” once the service has ended', async () => {
    const service = await openService()
    const window = connect(service)
    await service.stop()
    window.send({ kind: 'call', id: 1, channel: 'tag:create', request: { name: 'Late' } })
    expect((await window.answer(1)).result).toMatchObject({ ok: false, problem: { code: 'service-stopped' } })
    expect(await service.call('library:overview', {})).toMatchObject({ ok: false, problem: { code: 'service-stopped' } })
  })

  it('sends the progress of a call that takes long', async () => {
    const { service } = await serviceWith(['# One\n\nWords.'])
    const window = connect(service)
    window.send({ kind: 'call', id: 1, channel: 'index:rebuild', request: {} })
    expect((await window.answer(1)).result).toEqual({ ok: true, value: { documents: 1 } })
    expect(window.frames.filter((frame) => frame.kind === 'progress')).toContainEqual({
      kind: 'progress',
      id: 1,
      progress: { done: 1, total: 1 },
    })
  })
})
