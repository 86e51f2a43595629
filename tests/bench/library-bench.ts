import { join } from 'node:path'
import { valueOf, resources, workerEntry } from '../../main/cli/with-service.ts'
import type { Service } from '../../main/service/service.ts'
import { startService } from '../../main/service/start-service.ts'
import { forkLauncher } from '../../main/workers/fork-launcher.ts'
import type { Row } from './table.ts'
import { writeArticles } from './articles.ts'
import { median, milliseconds, percentile, repeated, timed } from './measure.ts'

const queries = [
  'taliban',
  'grain exports',
  '"border security"',
  'lavrov OR merkel',
  'vaccines -pipelines',
  'person:lavrov',
  'nairobi after:2020',
  'recogn',
  'tag:bench kabul',
  'dushanbe tbilisi jakarta',
]

export function openLibrary(library: string): Promise<Service> {
  return startService({ library, resources, launchWorker: forkLauncher(workerEntry) })
}

async function importFolder(service: Service, folder: string): Promise<void> {
  const { id } = valueOf(await service.call('import:start', { ticket: service.issueTicket([folder]) }))
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    const found = valueOf(await service.call('import:summary', {})).imports.find((one) => one.id === id)
    if (found?.phase !== 'done') continue
    if (found.counts.failed > 0) throw new Error(`${found.counts.failed} files failed`)
    return
  }
}

async function searchRows(service: Service, count: string): Promise<Row[]> {
  const times: number[] = []
  for (const query of queries)
    times.push(...(await repeated(10, async () => valueOf(await service.call('search:run', { query, limit: 20 })))))
  const lists = await repeated(30, async (turn) =>
    valueOf(await service.call('document:list', { list: { kind: 'inbox' }, sort: turn % 2 === 0 ? 'newest' : 'title', limit: 100 })),
  )
  return [
    [
      `Search, ${queries.length} queries, ${count} documents, p50 / p95`,
      `${milliseconds(median(times))} / ${milliseconds(percentile(times, 0.95))}`,
    ],
    [`List of 100 rows, ${count} documents, p50 / p95`, `${milliseconds(median(lists))} / ${milliseconds(percentile(lists, 0.95))}`],
  ]
}

async function savingRows(service: Service): Promise<Row[]> {
  const { rows } = valueOf(await service.call('document:list', { list: { kind: 'all' }, limit: 1 }))
  const [row] = rows
  if (row === undefined) throw new Error('There is no document to write beside')
  const { id } = valueOf(await service.call('note:create', { document: row.id }))
  const times = await repeated(200, async (turn) =>
    valueOf(await service.call('note:save', { document: row.id, id, text: `Turn ${turn} of a note that grows. `.repeat(1 + (turn % 20)) })),
  )
  return [
    ['Saving a note (synced to disk, indexed), p50 / p95', `${milliseconds(median(times))} / ${milliseconds(percentile(times, 0.95))}`],
  ]
}

async function tagRows(service: Service, count: string): Promise<Row[]> {
  const { id: tag } = valueOf(await service.call('tag:create', { name: 'bench' }))
  const put = await timed(async () => valueOf(await service.call('tag:put-on-list', { tag, list: { kind: 'all' } })))
  const undo = await timed(async () => valueOf(await service.call('change:undo', {})))
  await service.call('change:redo', {})
  return [
    [`A tag on ${put.value.changed.toLocaleString('en')} documents as one change, ${count} in the library`, milliseconds(put.milliseconds)],
    ['Undo of it', milliseconds(undo.milliseconds)],
  ]
}

/** A rule about the person named most: how soon it is saved, and how soon lists and counts have followed; then its undo. */
async function ruleRows(service: Service, count: string): Promise<Row[]> {
  const [entity] = valueOf(await service.call('entity:list', { type: 'person', limit: 1 })).entities
  if (entity === undefined) throw new Error('Nobody is named in the library')
  const correction = {
    target: { kind: 'entity', entity: entity.id },
    act: { kind: 'retype', to: 'organization' },
    scope: 'everywhere',
  } as const
  const preview = await timed(async () => valueOf(await service.call('correction:preview', correction)))
  const made = await timed(async () => valueOf(await service.call('correction:make', correction)))
  const followed = await timed(() => service.settled())
  const undone = await timed(async () => valueOf(await service.call('change:undo', {})))
  const back = await timed(() => service.settled())
  const what = `A rule on ${made.value.mentions.toLocaleString('en')} mentions in ${made.value.documents.toLocaleString('en')} documents, ${count} in the library`
  return [
    [`${what}: preview / saved`, `${milliseconds(preview.milliseconds)} / ${milliseconds(made.milliseconds)}`],
    ['Lists and counts have followed it', milliseconds(followed.milliseconds)],
    ['Undo of it: saved / followed', `${milliseconds(undone.milliseconds)} / ${milliseconds(back.milliseconds)}`],
  ]
}

/** Imports 1,000 and then 10,000 articles into one library, and measures at each size. */
export async function libraryRows(scratch: string, sizes: readonly number[], library: string): Promise<Row[]> {
  const rows: Row[] = []
  let service = await openLibrary(library)
  let from = 0
  for (const size of sizes) {
    const folder = join(scratch, `articles-${size}`)
    writeArticles(folder, from, size)
    const { milliseconds: taken } = await timed(() => importFolder(service, folder))
    const count = size.toLocaleString('en')
    rows.push([
      `Import, ${(size - from).toLocaleString('en')} articles of 500 words, into ${from.toLocaleString('en')}`,
      `${Math.round(((size - from) / taken) * 1000)} files/s`,
    ])
    rows.push(...(await searchRows(service, count)), ...(await savingRows(service)))
    from = size
  }
  rows.push(...(await tagRows(service, from.toLocaleString('en'))), ...(await ruleRows(service, from.toLocaleString('en'))))
  const closed = await timed(() => service.stop())
  const opened = await timed(async () => {
    service = await openLibrary(library)
    valueOf(await service.call('library:overview', {}))
  })
  rows.push([
    `Closing / opening a library of ${from.toLocaleString('en')}`,
    `${milliseconds(closed.milliseconds)} / ${milliseconds(opened.milliseconds)}`,
  ])
  await service.stop()
  return rows
}
