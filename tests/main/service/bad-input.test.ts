import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../builders/temporary-folder.ts'
import { run } from '../cli/run-cli.ts'
import { goodNames, hardNames, lostNames, writeBadFiles } from './bad-files.ts'
import { ask, importAll, openService } from './library-fixture.ts'

// Each library reads its files in processes of its own, whose start takes long on a busy machine.
vi.setConfig({ testTimeout: 240_000 })

const all = [...goodNames, ...hardNames, ...Object.keys(lostNames)].toSorted()
const allowed = new Set(['file-too-long', 'file-too-large', 'file-no-text', 'file-encoding', 'file-timeout', 'file-memory'])

/** What became of each file: `added`, or the code of its failure. */
function expectEachOnce(became: readonly (readonly [string, string])[]): void {
  expect(became.map(([name]) => name).toSorted()).toEqual(all)
  const byName = new Map(became)
  expect(goodNames.map((name) => [name, byName.get(name)])).toEqual(goodNames.map((name) => [name, 'added']))
  expect(Object.fromEntries(Object.keys(lostNames).map((name) => [name, byName.get(name)]))).toEqual(lostNames)
  for (const name of hardNames) {
    const code = byName.get(name) ?? 'lost'
    expect(code === 'added' || allowed.has(code), `${name}: ${code}`).toBe(true)
  }
}

describe('bad input', () => {
  it('gives a document or one clear failure each, through the service', async () => {
    const folder = join(temporaryFolder(), 'bad')
    writeBadFiles(folder)
    const service = await openService()
    const ended = new Map<string, number>()
    const started = performance.now()
    const { files } = await importAll(service, [folder], (name) => ended.set(name, performance.now() - started))
    const became = [...files].map(
      ([name, state]) => [name.replace('bad/', ''), state.kind === 'failed' ? state.problem.code : state.kind] as const,
    )
    expectEachOnce(became)
    for (const [name, code] of became)
      console.info(`${name.padEnd(22)} ${code.padEnd(18)} done after ${Math.round(ended.get(`bad/${name}`) ?? 0)} ms`)

    for (const state of files.values()) {
      if (state.kind !== 'failed') continue
      expect(state.problem.message).not.toMatch(/\{\{|undefined|\[object/u)
      expect(state.problem.remedy).not.toBe('')
    }
    for (const name of ['utf16-le.md', 'utf16-be.txt', 'windows-1252.txt']) {
      const query = name === 'windows-1252.txt' ? '"naïve café" quote' : 'россия "naïve café"'
      expect((await ask(service, 'search:run', { query: `${query} ${name.split('.')[0]}` })).documents, name).toBe(1)
    }
    expect(await ask(service, 'library:check', {})).toEqual({ ok: true, problems: [] })
    const { rows } = await ask(service, 'document:list', { list: { kind: 'all' } })
    for (const { id } of rows) expect((await ask(service, 'document:open', { id })).blocks.length).toBeGreaterThan(0)
  })

  it('gives the same through the command line, a line each, and the library is whole', async () => {
    const folder = join(temporaryFolder(), 'bad')
    const library = join(temporaryFolder(), 'library')
    writeBadFiles(folder)
    const { code, lines } = await run(['import', folder, '--library', library, '--json'])
    expect(code).toBe(1)
    expectEachOnce(
      lines.map((line) => [String(line['path']).replace(`${folder}/`, ''), line['status'] === 'imported' ? 'added' : String(line['code'])]),
    )
    expect(await run(['check', '--library', library, '--json'])).toMatchObject({ code: 0, lines: [{ ok: true, problems: [] }] })
  })
})
