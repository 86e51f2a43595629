import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { Store } from '../../../main/storage/store.ts'
import type { Service } from '../../../main/service/service.ts'
import type { Extraction } from '../../../shared/model/extraction.ts'
import type { DocumentId } from '../../../shared/model/ids.ts'
import { entityIdOf } from '../../../shared/text/entity-name.ts'
import { layoutBlocks } from '../../../shared/text/layout.ts'
import { documentOf } from '../../builders/documents.ts'
import { temporaryFolder } from '../../builders/temporary-folder.ts'
import { ask, openService } from './library-fixture.ts'

// Each library reads its files in processes of its own, whose start takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const many = 300
const putin = entityIdOf('person', 'Putin')
const vladimir = entityIdOf('person', 'Vladimir Putin')

function extractionOf(text: string): Extraction {
  const start = text.indexOf('Putin')
  return {
    extractor: 'test',
    version: '1',
    mentions: [
      {
        start,
        end: start + 5,
        type: 'person',
        text: 'Putin',
        confidence: 0.7,
        reason: { code: 'model', params: {} },
        value: null,
        entity: putin,
      },
    ],
    entities: [{ id: putin, type: 'person', name: 'Putin', names: ['Putin'] }],
  }
}

async function libraryOf(count: number): Promise<string> {
  const scratch = temporaryFolder()
  const library = join(scratch, 'library')
  mkdirSync(library)
  const store = await Store.open(library, { onDamage: () => undefined })
  const entries: { id: DocumentId; before: null; after: string }[] = []
  for (let index = 0; index < count; index += 1) {
    const document = documentOf(`Number ${index}`, `In text ${index} Putin spoke.`)
    const staged = join(scratch, document.id)
    writeFileSync(staged, document.metadata.title)
    await store.documents.write(document, extractionOf(layoutBlocks(document.blocks).text), staged)
    entries.push({ id: document.id, before: null, after: document.importedAt })
  }
  await store.change(() => ({ label: { code: 'import', params: { what: 'many' } }, operations: [{ kind: 'documents', entries }] }))
  await store.close()
  return library
}

async function counts(service: Service): Promise<string[]> {
  const { entities } = await ask(service, 'entity:list', { type: 'person' })
  return entities.map(({ id, documents }) => `${id} ${documents}`)
}

describe('one rule on many documents', () => {
  it('is one change with one line in the journal and one undo, whatever happens meanwhile', async () => {
    const library = await libraryOf(many)
    const service = await openService(library)
    await service.settled()
    const { rows } = await ask(service, 'document:list', { list: { kind: 'all' }, limit: 1 })
    const document = rows[0]?.id
    const mention = document === undefined ? undefined : (await ask(service, 'document:open', { id: document })).mentions[0]?.id
    if (document === undefined || mention === undefined) throw new Error('nothing to correct')
    const correction = {
      target: { kind: 'mention', document, mention },
      act: { kind: 'merge', into: vladimir, name: 'Vladimir Putin' },
      scope: 'everywhere',
    } as const
    expect(await ask(service, 'correction:preview', correction)).toMatchObject({ mentions: many, documents: many })
    expect(await ask(service, 'correction:make', correction)).toEqual({ mentions: many, documents: many })
    // Open documents are right at once, while lists and counts still follow.
    expect((await ask(service, 'document:open', { id: document })).mentions[0]).toMatchObject({ entity: vladimir, standing: 'assigned' })
    await service.stop()

    const again = await openService(library)
    await again.settled()
    expect(await counts(again)).toEqual([`${vladimir} ${many}`])
    expect((await ask(again, 'library:history', { document: null, limit: 1 })).entries[0]?.label.code).toBe('merge')
    await ask(again, 'change:undo', {})
    await again.settled()
    expect(await counts(again)).toEqual([`${putin} ${many}`])
    await ask(again, 'change:redo', {})
    await again.settled()
    expect(await counts(again)).toEqual([`${vladimir} ${many}`])
  })
})
