import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../builders/temporary-folder.ts'
import { openService, sampleFile, serviceWith } from '../service/library-fixture.ts'
import { cli, readLines, run, start } from './run-cli.ts'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

// Every command is a process of its own, whose start takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const texts = Array.from({ length: 3 }, (_, index) => `# Number ${index}\n\nWords.`)

describe('wrong use', () => {
  it.each([
    [[]],
    [['burn']],
    [['list', '--burn']],
    [['list', '--jsonl']],
    [['show']],
    [['search']],
    [['import']],
    [['convert']],
    [['serve', '--port', 'x']],
    [['list', '--library']],
  ])('%j ends with 2, says why, and prints nothing', async (args) => {
    const { code, out, err } = await run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('lectern COMMAND')
    expect(err).not.toMatch(/\{\{|undefined|    at /u)
  })

  it('--help prints how to use it', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, err: '' })
    expect((await run(['import', '--help'])).out).toContain('lectern COMMAND')
  })
})

describe('a library that cannot be opened', () => {
  it('because it is open elsewhere: 3 and a clear sentence, and check says so as JSON', async () => {
    const library = join(temporaryFolder(), 'library')
    await openService(library)
    const { code, out, err } = await run(['list', '--library', library, '--json'])
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain('already open in another Lectern')
    const checked = await run(['check', '--library', library, '--json'])
    expect(checked).toMatchObject({ code: 3, lines: [{ ok: false }] })
    expect((await run(['import', sampleFile, '--library', library, '--json'])).code).toBe(3)
  })

  it('because a newer Lectern wrote it: 3, and it is left as it was', async () => {
    const library = join(temporaryFolder(), 'library')
    const service = await openService(library)
    await service.stop()
    const path = join(library, 'library.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"schema":1', '"schema":999'))
    const before = readFileSync(path, 'utf8')
    const { code, out, err } = await run(['list', '--library', library, '--json'])
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain('newer Lectern')
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it('because there is a file in its place: 3', async () => {
    const library = join(temporaryFolder(), 'library')
    writeFileSync(library, 'a file')
    expect(await run(['list', '--library', library, '--json'])).toMatchObject({ code: 3, out: '' })
  })
})

describe('output', () => {
  it('is read by head -1 without a complaint', async () => {
    const { service, library } = await serviceWith(texts)
    await service.stop()
    const script = `"${process.execPath}" "${cli}" export --library "${library}" --json 2>"${library}.err" | head -1; echo "\${PIPESTATUS[0]}"`
    const { stdout } = await promisify(execFile)('bash', ['-c', script])
    expect(stdout.trim().split('\n').at(-1)).toBe('0')
    expect(readFileSync(`${library}.err`, 'utf8')).toBe('')
    expect((await run(['check', '--library', library, '--json'])).code).toBe(0)
  })

  it('without --json is for people, and messages stay off it', async () => {
    const { service, library, documents } = await serviceWith(texts)
    await service.stop()
    const folder = join(temporaryFolder(), 'more')
    mkdirSync(folder)
    writeFileSync(join(folder, 'empty.md'), '')
    const imported = await run(['import', folder, '--library', library])
    expect(imported).toMatchObject({ code: 1, out: '' })
    expect(imported.err).toContain('0 imported, 0 already there, 1 failed')
    const shown = await run(['show', documents[0] ?? '', '--library', library])
    expect(shown).toMatchObject({ code: 0, out: 'Number 0\n\nWords.\n', err: '' })
    const missing = await run(['show', 'nothing', '--library', library, '--json'])
    expect(missing).toMatchObject({ code: 1, out: '' })
    expect(missing.err).toContain('nothing')
    expect((await run(['check', '--library', library])).err).toContain('whole')
  })
})

const built = existsSync(resolve(import.meta.dirname, '../../../dist/renderer/index.html'))

describe('serve', () => {
  it.skipIf(!built)('prints one line, answers, and ends with 0 when it is told to (skipped where dist/renderer is not built)', async () => {
    const library = join(temporaryFolder(), 'library')
    const child = start(['serve', '--no-open', '--library', library])
    let out = ''
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    await new Promise<void>((done) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text
        if (out.includes('\n')) done()
      })
      child.once('close', () => done())
    })
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S+\n$/u)
    const answered = await fetch(out.trim(), { redirect: 'manual' })
    expect(answered.status).toBeLessThan(400)
    await answered.body?.cancel()
    child.kill('SIGTERM')
    const code = await new Promise<number | null>((done) => child.once('close', done))
    expect({ code, err, lines: out.split('\n').length }).toEqual({ code: 0, err: '', lines: 2 })
    expect(readLines((await run(['check', '--library', library, '--json'])).out)).toEqual([{ ok: true, problems: [] }])
  })
})
