import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { ProblemError } from '../../shared/contract/result.ts'
import { DocumentId } from '../../shared/model/ids.ts'
import { problem } from '../../shared/words/problems.ts'
import { listIds } from '../search/document-rows.ts'
import type { Desk } from './desk.ts'
import type { HandlersOf } from './handlers.ts'

async function checkDocument(desk: Desk, id: DocumentId): Promise<string[]> {
  const problems: string[] = []
  const [document, extraction, original] = await Promise.all([
    desk.store.documents.document(id),
    desk.store.documents.extraction(id),
    desk.store.documents.original(id),
  ])
  if (document.kind !== 'good') problems.push(`documents/${id}/document.json is ${document.kind}`)
  if (extraction.kind !== 'good') problems.push(`documents/${id}/extraction.json is ${extraction.kind}`)
  if (original === null) problems.push(`documents/${id}: the original file is missing`)
  else {
    const hash = createHash('sha256')
    await pipeline(createReadStream(original), hash)
    if (!hash.digest('hex').startsWith(id)) problems.push(`documents/${id}: the original file is not what was imported`)
  }
  try {
    await desk.store.review(id)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    problems.push(`documents/${id}/review.json: ${error.problem.message}`)
  }
  return problems
}

function checkIndex(desk: Desk): string[] {
  if (!desk.index.index.complete) return ['index.sqlite is not complete']
  const problems = desk.index.index.check().map((line) => `index.sqlite: ${line}`)
  const indexed = new Set(desk.index.ask(({ database }) => listIds(database, {})))
  const known = Object.keys(desk.store.library.documents)
  const missing = known.filter((id) => !indexed.has(id)).length
  const stray = indexed.size - (known.length - missing)
  if (missing > 0) problems.push(`index.sqlite lacks ${missing} documents`)
  if (stray > 0) problems.push(`index.sqlite holds ${stray} documents that are not in the library`)
  return problems
}

async function problemsOf(
  desk: Desk,
  repair: boolean,
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
): Promise<string[]> {
  const ids = Object.keys(desk.store.library.documents).map((id) => DocumentId.parse(id))
  const found: string[] = []
  for (const [index, id] of ids.entries()) {
    if (signal.aborted) throw new ProblemError(problem('cancelled'))
    const problems = await checkDocument(desk, id)
    found.push(...problems)
    if (repair && problems.length > 0) {
      desk.loader.forget(id)
      // Loading makes again what can be made again; what cannot was told above and stays as it is.
      await desk.loader.load(id).catch((error: unknown) => {
        if (!(error instanceof ProblemError)) throw error
        found.push(`documents/${id} cannot be mended: ${error.problem.message}`)
      })
    }
    if (index % 20 === 0) progress(index, ids.length)
  }
  // What was damaged and has been mended, at start or just now, is told too.
  found.unshift(...desk.notices.map((notice) => notice.problem.message))
  await desk.index.settled()
  const index = checkIndex(desk)
  found.push(...index)
  if (repair && index.length > 0) await desk.index.rebuild()
  return found
}

export function checkLibrary(desk: Desk): HandlersOf<'library:check' | 'index:rebuild'> {
  return {
    'library:check': async ({ repair }, { signal, progress }) => {
      const problems = await problemsOf(desk, repair, signal, (done, total) => progress({ done, total }))
      return { ok: problems.length === 0, problems }
    },
    'index:rebuild': async (_, { progress }) => {
      await desk.index.rebuild((done, total) => progress({ done, total }))
      return { documents: Object.keys(desk.store.library.documents).length }
    },
  }
}
