import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SetAside } from '../../../main/storage/quarantine.ts'
import { Store } from '../../../main/storage/store.ts'
import { DocumentId, NoteId, TagId } from '../../../shared/model/ids.ts'
import { documentOf, putDocument } from '../../builders/documents.ts'
import { temporaryFolder } from '../../builders/temporary-folder.ts'

const at = '2026-01-01T00:00:00.000Z'

async function opened(root: string, damage: SetAside[] = []): Promise<Store> {
  return Store.open(root, { onDamage: (found) => damage.push(found) })
}

function write(store: Store, id: DocumentId, text: string) {
  return store.change(async (reader) => {
    const [note] = (await reader.review(id)).notes
    const after = { id: NoteId.parse('n'), createdAt: at, updatedAt: at, text }
    return { label: { code: 'note-edit', params: {} }, operations: [{ kind: 'note', document: id, before: note ?? null, after }] }
  })
}

async function noteOf(store: Store, id: DocumentId): Promise<string | undefined> {
  return (await store.review(id)).notes[0]?.text
}

describe('the store', () => {
  it('keeps documents, changes and undo across a restart', async () => {
    const root = temporaryFolder()
    const store = await opened(root)
    const id = await putDocument(store, root, documentOf('One', 'First words.'))
    await write(store, id, 'first')
    await write(store, id, 'second')
    await store.undo()
    expect(await noteOf(store, id)).toBe('first')
    await store.close()

    const again = await opened(root)
    expect(Object.keys(again.library.documents)).toEqual([id])
    expect(await noteOf(again, id)).toBe('first')
    await again.redo()
    expect(await noteOf(again, id)).toBe('second')
    await again.undo()
    await again.undo()
    expect(await noteOf(again, id)).toBeUndefined()
    await again.undo()
    expect(again.library.documents).toEqual({})
    await expect(again.undo()).rejects.toMatchObject({ problem: { code: 'nothing-to-undo' } })
    await again.redo()
    expect((await again.documents.document(id)).kind).toBe('good')
    await again.close()
  })

  it('keeps the imported bytes as they were', async () => {
    const root = temporaryFolder()
    const store = await opened(root)
    const document = documentOf('Bytes')
    const staged = join(root, 'in')
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x0d])
    writeFileSync(staged, bytes)
    await store.documents.write(document, { extractor: 'none', version: '1', mentions: [], entities: [] }, staged)
    expect(readFileSync((await store.documents.original(document.id)) ?? '')).toEqual(bytes)
    await store.close()
  })

  it('folds every file, and reads the same from the files alone', async () => {
    const root = temporaryFolder()
    const store = await opened(root)
    const id = await putDocument(store, root, documentOf('One'))
    for (let turn = 0; turn < 20; turn += 1) await write(store, id, `turn ${turn}`)
    await store.fold()
    await store.close()
    rmSync(join(root, 'journal'), { recursive: true })
    const again = await opened(root)
    expect(await noteOf(again, id)).toBe('turn 19')
    expect(Object.keys(again.library.documents)).toEqual([id])
    // Numbers go on after those the files hold, so that what comes now is not taken for folded already.
    await write(again, id, 'after')
    expect(await noteOf(again, id)).toBe('after')
    await again.close()
    const third = await opened(root)
    expect(await noteOf(third, id)).toBe('after')
    await third.close()
  })

  it.each(['library.json', 'review.json'])('sets a damaged %s aside, mends it from backup and journal, and says so', async (file) => {
    const root = temporaryFolder()
    const store = await opened(root)
    const id = await putDocument(store, root, documentOf('One'))
    await write(store, id, 'kept')
    await store.close()
    const path = file === 'library.json' ? join(root, file) : join(root, 'documents', id, file)
    const whole = readFileSync(path, 'utf8')
    writeFileSync(path, whole.slice(0, whole.length - 20))

    const damage: SetAside[] = []
    const again = await opened(root, damage)
    expect(Object.keys(again.library.documents)).toEqual([id])
    expect(await noteOf(again, id)).toBe('kept')
    expect(damage.map((found) => found.file)).toEqual([file === 'library.json' ? file : join('documents', id, file)])
    expect(readdirSync(join(root, 'quarantine'))).toHaveLength(1)
    expect(readFileSync(join(root, 'quarantine', readdirSync(join(root, 'quarantine'))[0] ?? ''), 'utf8')).toBe(
      whole.slice(0, whole.length - 20),
    )
    await again.close()
  })

  it('refuses a library of a newer Lectern and leaves it as it is', async () => {
    const root = temporaryFolder()
    const store = await opened(root)
    await store.close()
    const path = join(root, 'library.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"schema":1', '"schema":999'))
    const before = readFileSync(path, 'utf8')
    await expect(opened(root)).rejects.toMatchObject({ problem: { code: 'library-newer' } })
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it('refuses a second process with a sentence, and opens again after the first ended without closing', async () => {
    const root = temporaryFolder()
    const store = await opened(root)
    const script = `import { Store } from ${JSON.stringify(join(process.cwd(), 'main/storage/store.ts'))}
      try { await Store.open(${JSON.stringify(root)}, { onDamage() {} }); console.log('opened'); process.kill(process.pid, 'SIGKILL') }
      catch (error) { console.log(error.problem?.code + ': ' + error.problem?.message) }`
    const run = () => spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout.trim()
    expect(run()).toContain(`library-locked: This library is already open in another Lectern (process ${process.pid}`)
    await store.close()
    expect(run()).toBe('opened')
    const again = await opened(root)
    await again.close()
  })

  it('sweeps a folder whose import was never acknowledged, and none that a reader had', async () => {
    const root = temporaryFolder()
    const store = await opened(root)
    const id = await putDocument(store, root, documentOf('One'))
    await store.change(({ library }) => ({
      label: { code: 'remove', params: {} },
      operations: [{ kind: 'documents', entries: [{ id, before: library.documents[id] ?? null, after: null }] }],
    }))
    const lost = documentOf('Two')
    writeFileSync(join(root, 'in'), 'x')
    await store.documents.write(lost, { extractor: 'none', version: '1', mentions: [], entities: [] }, join(root, 'in'))
    mkdirSync(join(root, 'documents', '.incoming-abc'))
    await store.close()
    const again = await opened(root)
    expect(readdirSync(join(root, 'documents'))).toEqual([id])
    await again.undo()
    expect(existsSync(join(root, 'documents', id, 'document.json'))).toBe(true)
    await again.close()
  })

  it('puts a tag on many documents as one record, one undo', async () => {
    const root = temporaryFolder()
    const store = await opened(root)
    const ids = Array.from({ length: 300 }, (_, index) => DocumentId.parse(index.toString(16).padStart(24, '0')))
    const tag = TagId.parse('t')
    await store.change(() => ({
      label: { code: 'import', params: {} },
      operations: [{ kind: 'documents', entries: ids.map((id) => ({ id, before: null, after: at })) }],
    }))
    mkdirSync(join(root, 'documents'), { recursive: true })
    for (const id of ids) mkdirSync(join(root, 'documents', id))
    const before = store.lastChange
    await store.change(() => ({
      label: { code: 'tag-put', params: {} },
      operations: [{ kind: 'put-tag', tag, documents: ids, put: true }],
    }))
    expect(store.lastChange).toBe(before + 1)
    expect((await store.review(ids[299] ?? ids[0] ?? DocumentId.parse('0'.repeat(24)))).tags).toEqual([tag])
    await store.undo()
    for (const id of ids) expect((await store.review(id)).tags).toEqual([])
    await store.close()
  })
})
