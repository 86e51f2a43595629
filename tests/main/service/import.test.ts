import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { DocumentId } from '../../../shared/model/ids.ts'
import { temporaryFolder } from '../../builders/temporary-folder.ts'
import { ask, codeOf, documentIn, folderOf, importAll, openService, phaseOf, sampleFile, waitFor } from './library-fixture.ts'

// Each library reads its files in processes of its own, whose start takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

function kinds(files: Awaited<ReturnType<typeof importAll>>['files']): Record<string, string> {
  return Object.fromEntries([...files].map(([name, state]) => [name, state.kind === 'failed' ? state.problem.code : state.kind]))
}

describe('importing', () => {
  it('takes a folder once: same bytes under two names are one document, hidden files are passed over, originals are kept', async () => {
    const library = join(temporaryFolder(), 'library')
    const service = await openService(library)
    const text = '# One\n\nSergei Lavrov spoke.'
    const folder = folderOf({
      'a.md': text,
      'b/same.md': text,
      'c.md': '# Two\n\nWords.',
      '.hidden.md': '# Hidden',
      'Thumbs.db': 'x',
      'd.txt': '',
      'e.txt': '',
    })
    const { files } = await importAll(service, [folder])
    const expected = kinds(files)
    expect([expected['texts/a.md'], expected['texts/b/same.md']].toSorted()).toEqual(['added', 'duplicate'])
    expect(expected).toMatchObject({ 'texts/c.md': 'added', 'texts/d.txt': 'file-empty', 'texts/e.txt': 'file-empty' })
    expect(Object.keys(expected)).toHaveLength(5)
    const one = documentIn(files, 'texts/a.md')
    expect(documentIn(files, 'texts/b/same.md')).toBe(one)
    const again = await importAll(service, [join(folder, 'a.md'), sampleFile])
    expect(kinds(again.files)).toEqual({ 'a.md': 'duplicate', 'Russia Hosts Taliban for Talks.md': 'added' })
    expect(again.files.get('a.md')).toMatchObject({ document: one, title: 'One' })
    const sample = documentIn(again.files, 'Russia Hosts Taliban for Talks.md')
    expect(readFileSync(join(library, 'documents', sample, 'original.md'))).toEqual(readFileSync(sampleFile))
    expect(existsSync(join(library, 'staging')) ? readdirSync(join(library, 'staging')) : []).toEqual([])
    expect((await ask(service, 'library:overview', {})).counts.all).toBe(3)
    expect(await ask(service, 'library:check', {})).toEqual({ ok: true, problems: [] })
  })

  it('makes one document of the same bytes in two imports at once', async () => {
    const service = await openService()
    const text = '# One\n\nSergei Lavrov spoke.'
    const both = await Promise.all([importAll(service, [folderOf({ 'a.md': text })]), importAll(service, [folderOf({ 'b.md': text })])])
    expect(both.flatMap(({ files }) => Object.values(kinds(files))).toSorted()).toEqual(['added', 'duplicate'])
    expect((await ask(service, 'library:history', { document: null })).entries).toHaveLength(1)
  })

  it('tells of what cannot be read, each once, and takes the rest', async () => {
    const service = await openService()
    const folder = folderOf({ 'good.md': '# Good\n\nWords.', 'deep/good.md': '# Deep\n\nWords.' })
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    symlinkSync('nowhere.md', join(folder, 'dangling.md'))
    symlinkSync('loop.md', join(folder, 'loop.md'))
    symlinkSync(folder, join(folder, 'deep', 'round'))
    const server = createServer().listen(join(folder, 'socket.md'))
    onTestFinished(() => void server.close())
    await waitFor(() => existsSync(join(folder, 'socket.md')))
    const { files } = await importAll(service, [folder, join(folder, 'never-there.md')])
    expect(kinds(files)).toEqual({
      'texts/good.md': 'added',
      'texts/deep/good.md': 'added',
      'texts/pipe.md': 'file-unsupported',
      'texts/socket.md': 'file-unsupported',
      'texts/dangling.md': 'file-vanished',
      'texts/loop.md': 'file-unreadable',
      'never-there.md': 'file-vanished',
    })
    expect(await ask(service, 'library:check', {})).toEqual({ ok: true, problems: [] })
  })

  it('tries a failed file again as it is then', async () => {
    const service = await openService()
    const folder = folderOf({ 'good.md': '# Good\n\nWords.', 'soon.md': '' })
    const { id, files, keys } = await importAll(service, [folder, join(folder, 'later.md')])
    expect(kinds(files)).toEqual({ 'texts/good.md': 'added', 'texts/soon.md': 'file-empty', 'later.md': 'file-vanished' })
    writeFileSync(join(folder, 'soon.md'), '# Now\n\nWords.')
    await ask(service, 'import:retry', { id, key: keys.get('texts/soon.md') ?? '' })
    await ask(service, 'import:retry', { id, key: keys.get('later.md') ?? '' })
    writeFileSync(join(folder, 'later.md'), '# Later\n\nWords.')
    await ask(service, 'import:retry', { id, key: keys.get('later.md') ?? '' })
    await waitFor(async () => (await phaseOf(service, id)) === 'done')
    const { files: after } = await ask(service, 'import:files', { id })
    expect(after.map(({ state }) => state.kind)).toEqual(['added', 'added', 'added'])
    expect(await codeOf(service, 'import:retry', { id, key: '99' })).toBe('not-found')
    expect(await codeOf(service, 'import:retry', { id, key: keys.get('texts/good.md') ?? '' })).toBe('not-found')
  })

  it('pauses, goes on, and keeps what was added when it is cancelled', async () => {
    const service = await openService()
    const folder = folderOf(
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, `# Number ${index}\n\nWords of number ${index}.`])),
    )
    const { id } = await ask(service, 'import:start', { ticket: service.issueTicket([folder]) })
    await ask(service, 'import:pause', { id })
    const counts = async () => (await ask(service, 'import:summary', {})).imports[0]?.counts
    await waitFor(async () => (await counts())?.all === 60 && (await counts())?.working === 0)
    const paused = await counts()
    expect(paused?.waiting).toBeGreaterThan(0)
    await new Promise((done) => setTimeout(done, 100))
    expect(await counts()).toEqual(paused)
    await ask(service, 'import:resume', { id })
    await waitFor(async () => ((await counts())?.added ?? 0) > 4)
    await ask(service, 'import:cancel', { id })
    await waitFor(async () => (await counts())?.working === 0 && (await counts())?.waiting === 0)
    const { files } = await ask(service, 'import:files', { id, show: 'added', limit: 500 })
    const ids = files.flatMap(({ state }) => (state.kind === 'added' ? [state.document] : []))
    const { rows } = await ask(service, 'document:list', { list: { kind: 'all' }, limit: 500 })
    expect(rows.map((row) => row.id).toSorted()).toEqual(ids.toSorted())
    expect((await counts())?.cancelled).toBe(60 - ids.length)
    await ask(service, 'import:dismiss', { id })
    expect((await ask(service, 'import:summary', {})).imports).toEqual([])
    const { files: second } = await importAll(service, [folder])
    expect([...second.values()].filter(({ kind }) => kind === 'duplicate')).toHaveLength(ids.length)
    expect([...second.values()].filter(({ kind }) => kind === 'added')).toHaveLength(60 - ids.length)
  })

  it('reads a file that vanishes between being found and being read as vanished', async () => {
    const service = await openService()
    const folder = folderOf(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.md`, `# Number ${index}\n\nWords.`])))
    const { id } = await ask(service, 'import:start', { ticket: service.issueTicket([folder]) })
    await ask(service, 'import:pause', { id })
    await waitFor(async () => (await ask(service, 'import:summary', {})).imports[0]?.counts.all === 12)
    rmSync(join(folder, '11.md'))
    await ask(service, 'import:resume', { id })
    await waitFor(async () => (await phaseOf(service, id)) === 'done')
    const { files } = await ask(service, 'import:files', { id, show: 'failed' })
    expect(files.map(({ name, state }) => [name, state.kind === 'failed' && state.problem.code])).toEqual([
      ['texts/11.md', 'file-vanished'],
    ])
  })

  it('removes uploads of its own once they are read, and no other file', async () => {
    const uploads = join(temporaryFolder(), 'uploads')
    mkdirSync(join(uploads, 'u1'), { recursive: true })
    writeFileSync(join(uploads, 'u1', 'up.md'), '# Up\n\nWords.')
    const service = await openService(undefined, { uploads })
    const folder = folderOf({ 'own.md': '# Own\n\nWords.' })
    const { files } = await importAll(service, [join(uploads, 'u1'), join(folder, 'own.md')])
    expect(DocumentId.safeParse(documentIn(files, 'u1/up.md')).success).toBe(true)
    await waitFor(() => !existsSync(join(uploads, 'u1')))
    expect(existsSync(join(folder, 'own.md'))).toBe(true)
  })
})
