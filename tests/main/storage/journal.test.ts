import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ChangeRecord } from '../../../main/storage/change-record.ts'
import { decodeRecord, encodeRecord } from '../../../main/storage/change-record.ts'
import { Journal } from '../../../main/storage/journal.ts'
import { ChangeId } from '../../../shared/model/ids.ts'
import { temporaryFolder } from '../../builders/temporary-folder.ts'

function record(seq: number, text = 'x'): ChangeRecord {
  return {
    seq,
    id: ChangeId.parse(`c${seq}`),
    at: '2026-01-01T00:00:00.000Z',
    kind: 'do',
    of: null,
    undoable: true,
    label: { code: 'note-edit', params: { text } },
    operations: [],
  }
}

async function all(journal: Journal, after = 0): Promise<number[]> {
  const seqs: number[] = []
  for await (const { seq } of journal.since(after)) seqs.push(seq)
  return seqs
}

function segment(folder: string): string {
  return join(folder, readdirSync(folder).at(-1) ?? '')
}

describe('the journal', () => {
  it('reads back what was appended, after a number, backwards, and across a restart', async () => {
    const folder = temporaryFolder()
    const journal = await Journal.open(folder)
    for (let seq = 1; seq <= 5; seq += 1) await journal.append(record(seq, `line\nbreak ${seq} ✓`))
    expect(await all(journal, 2)).toEqual([3, 4, 5])
    await journal.close()
    const again = await Journal.open(folder)
    expect(again.last).toBe(5)
    expect((await again.find(3))?.label.params['text']).toBe('line\nbreak 3 ✓')
    const backwards: number[] = []
    for await (const { seq } of again.backwards()) backwards.push(seq)
    expect(backwards).toEqual([5, 4, 3, 2, 1])
    await again.close()
  })

  it('begins a new segment when one is full, and finds records in each', async () => {
    const folder = temporaryFolder()
    const journal = await Journal.open(folder)
    for (let seq = 1; seq <= 5; seq += 1) await journal.append(record(seq, 'y'.repeat(600_000)))
    expect(readdirSync(folder).length).toBeGreaterThan(1)
    expect(await all(journal)).toEqual([1, 2, 3, 4, 5])
    expect(await all(journal, 3)).toEqual([4, 5])
    expect((await journal.find(1))?.seq).toBe(1)
    await journal.close()
    const again = await Journal.open(folder)
    expect(again.last).toBe(5)
    await again.append(record(6))
    expect(await all(again, 4)).toEqual([5, 6])
    await again.close()
  })

  it('cuts off a torn last line at every length, and goes on', async () => {
    const line = encodeRecord(record(3))
    for (let cut = 0; cut < line.length; cut += 7) {
      const folder = temporaryFolder()
      const journal = await Journal.open(folder)
      await journal.append(record(1))
      await journal.append(record(2))
      await journal.close()
      appendFileSync(segment(folder), line.slice(0, cut))
      const again = await Journal.open(folder)
      expect(again.last).toBe(2)
      expect(again.damage).toEqual([])
      await again.append(record(3))
      expect(await all(again)).toEqual([1, 2, 3])
      await again.close()
    }
  })

  it('says which line is damaged, keeps the others, and never gives its number out again', async () => {
    const folder = temporaryFolder()
    const journal = await Journal.open(folder)
    for (let seq = 1; seq <= 3; seq += 1) await journal.append(record(seq))
    await journal.close()
    const path = segment(folder)
    const lines = readFileSync(path, 'utf8').split('\n')
    writeFileSync(path, [lines[0], lines[1]?.replace('note-edit', 'note-edot'), lines[2], ''].join('\n'))
    const again = await Journal.open(folder)
    expect(again.damage).toEqual([{ segment: path, line: 2 }])
    expect(await all(again)).toEqual([1, 3])
    expect(again.last).toBe(3)
    await again.close()
    truncateSync(path, Buffer.byteLength(`${lines[0]}\n`))
    expect((await Journal.open(folder)).last).toBe(1)
  })

  it('decodes nothing but what it encoded', () => {
    const line = encodeRecord(record(1)).trimEnd()
    expect(decodeRecord(line)?.seq).toBe(1)
    for (const wrong of ['', 'x', line.slice(1), `${line} `, line.replace('"seq":1', '"seq":2')]) expect(decodeRecord(wrong)).toBeNull()
  })
})
