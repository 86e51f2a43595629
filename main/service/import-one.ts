import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { failure, success, type Result } from '../../shared/contract/result.ts'
import type { LibraryDocument } from '../../shared/model/document.ts'
import { DocumentId } from '../../shared/model/ids.ts'
import { problem } from '../../shared/words/problems.ts'
import { maxFileBytes, sayBytes } from './import-limits.ts'
import { unreadable } from '../workers/unreadable.ts'
import type { Desk } from './desk.ts'
import type { FoundFile } from './find-files.ts'
import type { Turns } from './turns.ts'

/** A file that became a document's folder on disk; the change that makes it exist is still to come. */
export type Prepared =
  | {
      readonly kind: 'new'
      readonly id: DocumentId
      readonly at: string
      readonly title: string
      readonly words: number
      readonly mentions: number
      /** To be called when the change was made, or has failed. */
      readonly done: () => void
    }
  | { readonly kind: 'duplicate'; readonly id: DocumentId }
export type NewDocument = Extract<Prepared, { kind: 'new' }>

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

export interface ImportContext {
  readonly turns: Turns
  readonly onStep: (step: 'reading' | 'extracting' | 'saving') => void
  readonly signal: AbortSignal
}

/** Reads a staged file whose turn it is. */
async function readStaged(
  desk: Desk,
  name: string,
  staged: string,
  sha256: string,
  how: ImportContext,
  done: () => void,
): Promise<Result<Prepared>> {
  const id = DocumentId.parse(sha256.slice(0, 24))
  if (desk.store.library.documents[id] !== undefined) return success({ kind: 'duplicate', id })
  const read = await desk.pool.read(staged, basename(name), { extract: true, onStep: how.onStep, signal: how.signal })
  if (!read.ok) return read
  const { format, importer, bytes, metadata, blocks, words, extraction } = read.value
  if (read.value.sha256 !== sha256 || extraction === null) return failure(problem('file-changed', {}, name))
  how.onStep('saving')
  const at = new Date().toISOString()
  const document: LibraryDocument = {
    id,
    original: { name: basename(name), format, bytes, sha256 },
    importedAt: at,
    importer,
    metadata,
    blocks,
  }
  await desk.store.documents.write(document, extraction, staged)
  desk.loader.forget(id)
  return success({ kind: 'new', id, at, title: metadata.title, words, mentions: extraction.mentions.length, done })
}

/** Reads one file and writes its document's folder, synced. Every way it can fail is a typed problem. */
export async function prepareImport(desk: Desk, file: FoundFile, how: ImportContext): Promise<Result<Prepared>> {
  const { name } = file
  if (file.problem !== null) return failure(file.problem)
  if (file.bytes > maxFileBytes)
    return failure(problem('file-too-large', { size: sayBytes(file.bytes), limit: sayBytes(maxFileBytes) }, name))
  let staged: string
  try {
    staged = await desk.store.documents.stage(file.path)
  } catch (error) {
    return failure(
      error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? problem('library-full', {}, name) : unreadable(error, name),
    )
  }
  let done: (() => void) | null = null
  try {
    const sha256 = await hashOf(staged)
    done = await how.turns.take(DocumentId.parse(sha256.slice(0, 24)))
    const prepared = await readStaged(desk, name, staged, sha256, how, done)
    // A new document keeps its turn until the change that makes it exist.
    if (prepared.ok && prepared.value.kind === 'new') done = null
    return prepared
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return failure(code === 'ENOSPC' ? problem('library-full', {}, name) : problem('write-failed', { detail: code }, name))
  } finally {
    done?.()
    await desk.store.documents.unstage(staged)
  }
}
