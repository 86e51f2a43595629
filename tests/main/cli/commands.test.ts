import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sampleFile } from '../service/library-fixture.ts'
import { run, type JsonLine, type Outcome } from './run-cli.ts'

// Every command is a process of its own, whose start takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const scratch = mkdtempSync(join(tmpdir(), 'lectern-cli-'))
const library = join(scratch, 'library')
const folder = join(scratch, 'texts')
const sampleId = '3cfc02574ed36259d2bb4162'
const sampleTitle = 'Russia Hosts Taliban for Talks After Warning Against IS Threat'
let first: Outcome

function keys(line: JsonLine | undefined): string[] {
  return Object.keys(line ?? {})
}

beforeAll(async () => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.md'), '# Opium\n\nSergei Lavrov spoke in Berlin of $5 million.')
  writeFileSync(join(folder, 'b.md'), '# Opium\n\nSergei Lavrov spoke in Berlin of $5 million.')
  writeFileSync(join(folder, 'empty.md'), '')
  first = await run(['import', sampleFile, folder, '--library', library, '--json'])
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('the JSON of each command', () => {
  it('import: a line for each file, code 1 when one failed', () => {
    expect(first).toMatchObject({ code: 1, err: '' })
    expect(first.lines).toHaveLength(4)
    for (const line of first.lines) expect(keys(line)).toEqual(['path', 'status', 'id', 'code', 'message'])
    const byPath = new Map(first.lines.map((line) => [line['path'], line]))
    expect(byPath.get(sampleFile)).toEqual({ path: sampleFile, status: 'imported', id: sampleId, code: null, message: null })
    expect([byPath.get(join(folder, 'a.md')), byPath.get(join(folder, 'b.md'))].map((line) => line?.['status']).toSorted()).toEqual([
      'duplicate',
      'imported',
    ])
    expect(byPath.get(join(folder, 'a.md'))?.['id']).toBe(byPath.get(join(folder, 'b.md'))?.['id'])
    expect(byPath.get(join(folder, 'empty.md'))).toEqual({
      path: join(folder, 'empty.md'),
      status: 'failed',
      id: null,
      code: 'file-empty',
      message: 'The file is empty.',
    })
  })

  it('import again: duplicates, code 0', async () => {
    const again = await run(['import', join(folder, 'a.md'), sampleFile, '--library', library, '--json'])
    expect(again.code).toBe(0)
    expect(again.lines.map((line) => line['status'])).toEqual(['duplicate', 'duplicate'])
  })

  it('list', async () => {
    const { code, lines, err } = await run(['list', '--library', library, '--json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(lines.map((line) => line['title']).toSorted()).toEqual(['Opium', sampleTitle])
    for (const line of lines) expect(keys(line)).toEqual(['id', 'title', 'date', 'publisher', 'status', 'words', 'importedAt'])
  })

  it('show: exactly what the design promises, with block offsets into the text', async () => {
    const { code, lines } = await run(['show', sampleId, '--library', library, '--json'])
    expect(code).toBe(0)
    const [shown] = lines
    expect(keys(shown)).toEqual(['id', 'metadata', 'text', 'blocks', 'status'])
    expect(shown).toMatchObject({ id: sampleId, status: 'unread' })
    expect(Object.keys(Object(shown?.['metadata']))).toEqual(['title', 'authors', 'agency', 'date', 'publisher', 'sourceUrl', 'language'])
    const blocks: readonly unknown[] = Array.isArray(shown?.['blocks']) ? shown['blocks'] : []
    const headline = Object(blocks.find((block) => Object(block).role === 'headline'))
    expect(Object.keys(headline)).toEqual(['kind', 'role', 'start', 'end'])
    expect(String(shown?.['text']).slice(headline.start, headline.end)).toBe(sampleTitle)
  })

  it('search', async () => {
    const { code, lines } = await run(['search', 'opium', 'person:lavrov', '--library', library, '--json'])
    expect(code).toBe(0)
    expect(lines).toHaveLength(1)
    expect(keys(lines[0])).toEqual(['id', 'title', 'date', 'publisher', 'hits', 'passages'])
    const none = await run(['search', 'unfindable', '--library', library, '--json'])
    expect(none).toMatchObject({ code: 0, out: '' })
    const bad = await run(['search', 'a)', '--library', library, '--json'])
    expect(bad).toMatchObject({ code: 1, out: '' })
    expect(bad.err).toContain('cannot be read')
  })

  it('entities, and one of them', async () => {
    const { lines } = await run(['entities', '--library', library, '--json'])
    for (const line of lines) expect(keys(line)).toEqual(['id', 'type', 'name', 'mentions', 'documents'])
    const berlin = lines.find((line) => line['name'] === 'Berlin')
    expect(berlin).toEqual({ id: 'place:berlin', type: 'place', name: 'Berlin', mentions: 1, documents: 1 })
    const one = await run(['entities', 'place:berlin', '--library', library, '--json'])
    expect(keys(one.lines[0])).toEqual(['id', 'type', 'name', 'names', 'mentions', 'documents', 'in'])
    expect(one.lines[0]?.['in']).toMatchObject([{ title: 'Opium', mentions: 1 }])
    expect(await run(['entities', 'place:nowhere', '--library', library, '--json'])).toMatchObject({ code: 1, out: '' })
  })

  it('export: to standard output, or files in a folder', async () => {
    const all = await run(['export', '--library', library, '--json'])
    expect(all.lines).toHaveLength(2)
    for (const line of all.lines) expect(keys(line)).toEqual(['id', 'name', 'text'])
    const out = join(scratch, 'out')
    const files = await run(['export', sampleId, '--format', 'csv', '--out', out, '--library', library, '--json'])
    expect(files.lines).toEqual([{ id: sampleId, path: join(out, readdirSync(out)[0] ?? '') }])
    expect(readFileSync(join(out, readdirSync(out)[0] ?? ''), 'utf8')).toMatch(/^start,end,type,text/u)
    expect(await run(['export', 'nothing', sampleId, '--library', library, '--json'])).toMatchObject({ code: 1, lines: [{ id: sampleId }] })
    expect(await run(['export', '--format', 'pdf', '--library', library])).toMatchObject({ code: 2, out: '' })
  })

  it('convert: the importer alone, no library', async () => {
    const { code, lines } = await run(['convert', sampleFile, folder, '--json'])
    expect(code).toBe(1)
    for (const line of lines) expect(keys(line)).toEqual(['path', 'status', 'code', 'message', 'metadata', 'text', 'blocks'])
    expect(Object.fromEntries(lines.map((line) => [line['path'], line['status']]))).toEqual({
      [sampleFile]: 'converted',
      [join(folder, 'a.md')]: 'converted',
      [join(folder, 'b.md')]: 'converted',
      [join(folder, 'empty.md')]: 'failed',
    })
    expect(lines.find((line) => line['path'] === sampleFile)?.['metadata']).toMatchObject({
      title: sampleTitle,
      date: '2021-10-20',
      agency: 'AFP',
    })
    expect(lines.find((line) => line['status'] === 'failed')).toMatchObject({
      code: 'file-empty',
      metadata: null,
      text: null,
      blocks: null,
    })
  })

  it('check, rebuild-index and read-again', async () => {
    expect(await run(['check', '--library', library, '--json'])).toMatchObject({ code: 0, out: '{"ok":true,"problems":[]}\n', err: '' })
    expect(await run(['rebuild-index', '--library', library, '--json'])).toMatchObject({ code: 0, out: '{"documents":2}\n' })
    expect(await run(['read-again', '--library', library, '--json'])).toMatchObject({ code: 0, out: '{"documents":2,"failed":0}\n' })
  })

  it('lists and finds everything although the index is gone', async () => {
    for (const name of readdirSync(library)) if (name.startsWith('index.sqlite')) rmSync(join(library, name))
    expect((await run(['list', '--library', library, '--json'])).lines).toHaveLength(2)
    for (const name of readdirSync(library)) if (name.startsWith('index.sqlite')) rmSync(join(library, name))
    expect((await run(['search', 'opium', '--library', library, '--json'])).lines).toHaveLength(1)
  })

  it('check says what is damaged with code 1, and --repair mends it', async () => {
    const own = join(scratch, 'damaged')
    await run(['import', join(folder, 'a.md'), '--library', own, '--json'])
    const [id = ''] = readdirSync(join(own, 'documents'))
    writeFileSync(join(own, 'documents', id, 'extraction.json'), '{')
    const found = await run(['check', '--library', own, '--json'])
    expect(found.code).toBe(1)
    expect(found.lines).toEqual([{ ok: false, problems: [`documents/${id}/extraction.json is damaged`] }])
    expect((await run(['check', '--repair', '--library', own, '--json'])).code).toBe(1)
    expect((await run(['check', '--library', own, '--json'])).code).toBe(0)
  })
})
