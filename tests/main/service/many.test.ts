import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { Store } from '../../../main/storage/store.ts'
import { documentOf, nothingFound } from '../../builders/documents.ts'
import { temporaryFolder } from '../../builders/temporary-folder.ts'
import { ask, openService } from './library-fixture.ts'

// Each library reads its files in processes of its own, whose start takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const many = 520

describe('a tag on a list of many documents', () => {
  it('is one change with one undo, and is there after a restart', { timeout: 60_000 }, async () => {
    const scratch = temporaryFolder()
    const library = join(scratch, 'library')
    mkdirSync(library)
    const store = await Store.open(library, { onDamage: () => undefined })
    const documents = Array.from({ length: many }, (_, index) => documentOf(`Number ${index}`, `Words of number ${index}.`))
    for (const document of documents) {
      const staged = join(scratch, document.id)
      writeFileSync(staged, document.metadata.title)
      await store.documents.write(document, nothingFound, staged)
    }
    const entries = documents.map(({ id, importedAt }) => ({ id, before: null, after: importedAt }))
    await store.change(() => ({ label: { code: 'import', params: { what: 'many' } }, operations: [{ kind: 'documents', entries }] }))
    await store.close()

    const service = await openService(library)
    await service.settled()
    const { id: tag } = await ask(service, 'tag:create', { name: 'Many' })
    expect(await ask(service, 'tag:put-on-list', { tag, list: { kind: 'all' } })).toEqual({ changed: many })
    const { entries: history } = await ask(service, 'library:history', { document: null, limit: 2 })
    expect(history.map(({ label, documents: touched }) => [label.code, touched])).toEqual([
      ['tag-put', many],
      ['tag-create', 0],
    ])
    const count = async (from: typeof service) => (await ask(from, 'library:overview', {})).tags[0]?.documents
    expect(await count(service)).toBe(many)
    await ask(service, 'change:undo', {})
    expect(await count(service)).toBe(0)
    await ask(service, 'change:redo', {})
    await service.stop()

    const again = await openService(library)
    await again.settled()
    expect(await count(again)).toBe(many)
    expect(await ask(again, 'tag:put-on-list', { tag, list: { kind: 'all' } })).toEqual({ changed: 0 })
    const open = await Promise.all(documents.slice(0, 5).map(({ id }) => ask(again, 'document:open', { id })))
    expect(open.map(({ tags }) => tags)).toEqual(open.map(() => [tag]))
  })
})
