import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { resources, valueOf, workerEntry } from '../../../main/cli/with-service.ts'
import { forkLauncher } from '../../../main/workers/fork-launcher.ts'
import type { Service } from '../../../main/service/service.ts'
import { startService } from '../../../main/service/start-service.ts'
import type { DocumentId, TagId } from '../../../shared/model/ids.ts'
import { layoutBlocks } from '../../../shared/text/layout.ts'
import { seedFile } from '../seed-article.ts'
import { markdownOf, texts } from './library-texts.ts'

const marked = "one of the Taliban's most significant international meetings since seizing power in mid-August"
const note =
  '# What Moscow wants\n\nPush against IS, keep a hand in Central Asia. **Recognition is off the table.**\n\n- [ ] Compare with the Ankara readout\n'

async function importAll(service: Service, paths: readonly string[]): Promise<Map<string, DocumentId>> {
  const { id } = valueOf(await service.call('import:start', { ticket: service.issueTicket(paths) }))
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    const { imports } = valueOf(await service.call('import:summary', {}))
    if (imports.some((one) => one.id === id && one.phase === 'done')) break
  }
  valueOf(await service.call('import:dismiss', { id }))
  const { rows } = valueOf(await service.call('document:list', { list: { kind: 'all' } }))
  return new Map(rows.map((row) => [row.title, row.id]))
}

async function makeTags(service: Service): Promise<Map<string, TagId>> {
  const ids = new Map<string, TagId>()
  const tree = [
    ['Afghanistan', null, 'clay'],
    ['Recognition', 'Afghanistan', 'plum'],
    ['Humanitarian aid', 'Afghanistan', 'teal'],
    ['Central Asia', null, 'slate'],
    ['Drug trade', null, 'moss'],
  ] as const
  for (const [name, parent, color] of tree) {
    const { id } = valueOf(await service.call('tag:create', { name, color, parent: parent === null ? null : (ids.get(parent) ?? null) }))
    ids.set(name, id)
  }
  return ids
}

async function workOnSeed(service: Service, seed: DocumentId, tags: ReadonlyMap<string, TagId>): Promise<void> {
  const { blocks } = valueOf(await service.call('document:open', { id: seed }))
  const { text } = layoutBlocks(blocks)
  const start = text.indexOf(marked)
  if (start < 0) throw new Error('The sentence to highlight is not in the article')
  valueOf(
    await service.call('annotation:create', {
      document: seed,
      start,
      end: start + marked.length,
      comment: 'Biggest meeting since August? Compare with Ankara.',
    }),
  )
  valueOf(await service.call('note:create', { document: seed, text: note }))
  for (const name of ['Afghanistan', 'Recognition']) {
    const tag = tags.get(name)
    if (tag !== undefined) valueOf(await service.call('tag:put', { tag, documents: [seed] }))
  }
  const { entities } = valueOf(await service.call('document:open', { id: seed }))
  for (const name of ['Sergei Lavrov', 'Abdul Salam Hanafi', 'Islamic State', 'Taliban']) {
    const entity = entities.find((one) => one.name === name)
    if (entity !== undefined)
      valueOf(await service.call('mention:decide', { document: seed, mentions: entity.mentions, verdict: { kind: 'accept' } }))
  }
  valueOf(await service.call('document:set-status', { documents: [seed], status: 'reading' }))
}

/** Makes a library with the seed article worked on and a dozen documents around it, as the design's pictures have it. */
export async function furnish(folder: string, library: string): Promise<void> {
  const service = await startService({ library, resources, launchWorker: forkLauncher(workerEntry) })
  try {
    const sources = join(folder, 'sources')
    mkdirSync(sources)
    for (const [index, text] of texts.entries()) writeFileSync(join(sources, `${String(index).padStart(2, '0')}.md`), markdownOf(text))
    await importAll(service, [sources])
    const ids = await importAll(service, [seedFile])
    const tags = await makeTags(service)
    for (const text of texts) {
      const id = ids.get(text.title)
      if (id === undefined) throw new Error(`“${text.title}” was not imported`)
      if (text.status !== 'unread') valueOf(await service.call('document:set-status', { documents: [id], status: text.status }))
      for (const name of text.tags) {
        const tag = tags.get(name)
        if (tag !== undefined) valueOf(await service.call('tag:put', { tag, documents: [id] }))
      }
    }
    const seed = ids.get('Russia Hosts Taliban for Talks After Warning Against IS Threat')
    if (seed === undefined) throw new Error('The seed was not imported')
    await workOnSeed(service, seed, tags)
    valueOf(await service.call('search:save', { name: 'Recognition, in their words', query: 'recognition OR “joint statement”' }))
    valueOf(await service.call('search:save', { name: 'Pledges in October', query: 'pledged after:2021-10' }))
  } finally {
    await service.stop()
  }
}
