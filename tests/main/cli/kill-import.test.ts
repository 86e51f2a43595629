import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DocumentId } from '../../../shared/model/ids.ts'
import { temporaryFolder } from '../../builders/temporary-folder.ts'
import { ask, openService } from '../service/library-fixture.ts'
import { readLines, start } from './run-cli.ts'

const kills = 15
const files = 60

function textOf(kill: number, number: number): string {
  return `# Kill ${kill}, file ${number}\n\nSergei Lavrov received delegation ${number} in Moscow on Wednesday, and paid $${number} million.\n`
}

/** Imports a folder and kills it `delay` milliseconds after its first line (after its start when negative); what it printed. */
async function importAndKill(folder: string, library: string, delay: number): Promise<string> {
  const child = start(['import', folder, '--library', library, '--json'])
  let out = ''
  if (delay < 0) setTimeout(() => child.kill('SIGKILL'), -delay)
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (out === '' && delay >= 0) setTimeout(() => child.kill('SIGKILL'), delay)
    out += text
  })
  await once(child, 'close')
  return out.slice(0, out.lastIndexOf('\n') + 1)
}

describe('kill -9 in the middle of an import', () => {
  it(`keeps every file that was reported and a library that is whole, ${kills} times`, { timeout: 300_000 }, async () => {
    const scratch = temporaryFolder()
    const library = join(scratch, 'library')
    const reported = new Map<string, { kill: number; number: number }>()
    let cutShort = 0
    for (let kill = 0; kill < kills; kill += 1) {
      const folder = join(scratch, `texts-${kill}`)
      mkdirSync(folder)
      for (let number = 0; number < files; number += 1) writeFileSync(join(folder, `${number}.md`), textOf(kill, number))
      // Three while it is starting, the others spread over the time that the files take.
      const delay = kill % 5 === 4 ? -200 * (kill - 3) : kill * 15
      const lines = readLines(await importAndKill(folder, library, delay))
      cutShort += lines.length < files ? 1 : 0
      for (const line of lines) {
        expect(line['status']).toBe('imported')
        reported.set(DocumentId.parse(line['id']), { kill, number: Number(/(\d+)\.md$/u.exec(String(line['path']))?.[1]) })
      }

      const service = await openService(library)
      expect(await ask(service, 'library:check', {})).toEqual({ ok: true, problems: [] })
      expect((await ask(service, 'library:overview', {})).notices).toEqual([])
      const rows = await ask(service, 'document:list', { list: { kind: 'all' }, limit: 500 })
      const { rows: more } = await ask(service, 'document:list', { list: { kind: 'all' }, offset: 500, limit: 500 })
      const { rows: most } = await ask(service, 'document:list', { list: { kind: 'all' }, offset: 1000, limit: 500 })
      const known = new Set<string>([...rows.rows, ...more, ...most].map(({ id }) => id))
      expect([...reported.keys()].filter((id) => !known.has(id))).toEqual([])
      // What was cut off has left nothing behind: no folder without a document. (A library that was never closed yet is not swept.)
      if (kill > 0) expect(readdirSync(join(library, 'documents')).toSorted()).toEqual([...known].toSorted())
      await service.stop()
    }
    expect(reported.size).toBeGreaterThan(0)
    expect(cutShort).toBeGreaterThan(kills / 3)

    const service = await openService(library)
    for (const [id, { kill, number }] of reported) {
      expect(readFileSync(join(library, 'documents', id, 'original.md'), 'utf8')).toBe(textOf(kill, number))
      const { metadata, mentions } = await ask(service, 'document:open', { id: DocumentId.parse(id) })
      expect(metadata.title).toBe(`Kill ${kill}, file ${number}`)
      expect(mentions.map(({ text }) => text)).toContain('Sergei Lavrov')
    }
  })
})
