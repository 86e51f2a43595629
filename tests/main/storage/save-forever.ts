import { DocumentId, NoteId } from '../../../shared/model/ids.ts'
import type { Operation } from '../../../main/storage/operations.ts'
import { Store } from '../../../main/storage/store.ts'

/** Run by kill.test.ts in a process of its own: saves counted changes on three documents at once and prints each number once it is acknowledged. */
const [root = '', ...names] = process.argv.slice(2)
const ids = names.map((name) => DocumentId.parse(name))
const store = await Store.open(root, { onDamage: (found) => console.log(`damage ${found.file}`) })
const [first] = ids
const note = NoteId.parse('n')
const start = first === undefined ? 0 : Number((await store.review(first)).notes[0]?.text ?? '0')
for (let count = start + 1; ; count += 1) {
  await store.change(async (reader) => {
    const at = new Date().toISOString()
    const operations: Operation[] = []
    for (const document of ids) {
      const [before] = (await reader.review(document)).notes
      operations.push({
        kind: 'note',
        document,
        before: before ?? null,
        after: { id: note, createdAt: at, updatedAt: at, text: String(count) },
      })
    }
    return { label: { code: 'note-edit', params: { count: String(count) } }, operations }
  })
  process.stdout.write(`${count}\n`)
}
