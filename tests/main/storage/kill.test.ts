import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSealed } from '../../../main/storage/sealed-file.ts'
import { Store } from '../../../main/storage/store.ts'
import type { DocumentId } from '../../../shared/model/ids.ts'
import { Review } from '../../../shared/model/review.ts'
import { documentOf, putDocument } from '../../builders/documents.ts'
import { temporaryFolder } from '../../builders/temporary-folder.ts'

const kills = 200

/** Saves until it is killed, `delay` milliseconds after its first acknowledgement; the highest number acknowledged, and all it printed besides. */
async function saveAndKill(root: string, ids: readonly DocumentId[], cache: string, delay: number): Promise<{ acknowledged: number; other: string[] }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'save-forever.ts'), root, ...ids], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Two hundred processes run the same code: compiled once, they spend their time saving.
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  let printed = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    if (printed === '') setTimeout(() => child.kill('SIGKILL'), delay)
    printed += text
  })
  await once(child, 'close')
  const lines = printed.slice(0, printed.lastIndexOf('\n')).split('\n')
  return { acknowledged: Math.max(0, ...lines.map(Number).filter(Number.isInteger)), other: lines.filter((line) => !/^\d+$/u.test(line)) }
}

describe('kill -9 in the middle of saving', () => {
  it(`loses no acknowledged change, halves none, and leaves a library that opens, ${kills} times`, { timeout: 1_500_000 }, async () => {
    const root = temporaryFolder()
    const cache = temporaryFolder()
    const seed = await Store.open(root, { onDamage: () => undefined })
    const ids = await Promise.all(['One', 'Two', 'Three'].map((title) => putDocument(seed, root, documentOf(title))))
    await seed.close()

    let saved = 0
    for (let kill = 0; kill < kills; kill += 1) {
      // From at once to well after the first folding (150 ms after a change), spread evenly by the golden ratio.
      const { acknowledged, other } = await saveAndKill(root, ids, cache, ((kill * 0.618_034) % 1) * 320)
      expect(other).toEqual([])
      expect(acknowledged).toBeGreaterThan(saved)
      const damage: string[] = []
      const store = await Store.open(root, { onDamage: ({ file }) => damage.push(file) })
      const notes = await Promise.all(ids.map(async (id) => Number((await store.review(id)).notes[0]?.text)))
      await store.close(0)
      expect(damage).toEqual([])
      expect(new Set(notes).size).toBe(1)
      saved = notes[0] ?? Number.NaN
      expect(saved).toBeGreaterThanOrEqual(acknowledged)
      // One more may have reached the disk before its acknowledgement was heard, never two.
      expect(saved).toBeLessThanOrEqual(acknowledged + 1)
    }

    // The files caught up on the way: after one more folding they hold the last number without the journal.
    const store = await Store.open(root, { onDamage: () => undefined })
    await store.fold()
    const files = await Promise.all(ids.map((id) => openSealed(store.layout.reviewFile(id), Review)))
    await store.close()
    expect(files.map((file) => (file.kind === 'good' ? file.sealed.data.notes[0]?.text : file.kind))).toEqual(ids.map(() => String(saved)))
  })
})
