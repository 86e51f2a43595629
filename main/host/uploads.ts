import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rm } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { ProblemError } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'
import { uploadSegments } from './upload-name.ts'

export interface UploadLimits {
  /** All bytes of one upload together. */
  readonly bytes: number
  readonly files: number
  readonly openUploads: number
}

export const uploadLimits: UploadLimits = { bytes: 2 * 1024 ** 3, files: 100_000, openUploads: 16 }

/** Files chosen or dropped in the browser, on their way into a temporary folder of ours. */
export interface Uploads {
  /** Starts an upload and gives its id. Throws `too-large-request` when too many are open. */
  begin(): string
  /** Keeps one file; throws `too-large-request`, `bad-request` (no usable name, unknown upload), `library-full` or `write-failed`. A file that failed leaves nothing. */
  add(upload: string, relativePath: string, body: Readable): Promise<void>
  /** Ends an upload; gives the absolute paths of its topmost files and folders. */
  end(upload: string): Promise<readonly string[]>
  /** Removes everything that was uploaded. */
  close(): Promise<void>
}

interface Upload {
  bytes: number
  files: number
  pending: number
}

export function openUploads(root: string, limits: UploadLimits = uploadLimits): Uploads {
  const begun = new Map<string, Upload>()

  function find(id: string): Upload {
    const upload = begun.get(id)
    if (upload === undefined) throw new ProblemError(problem('bad-request', { detail: 'an upload that was not begun' }))
    return upload
  }

  return {
    begin() {
      if (begun.size >= limits.openUploads) throw new ProblemError(problem('too-large-request'))
      const id = randomBytes(12).toString('hex')
      begun.set(id, { bytes: 0, files: 0, pending: 0 })
      return id
    },
    async add(id, relativePath, body) {
      const upload = find(id)
      const segments = uploadSegments(relativePath)
      if (segments === null) throw new ProblemError(problem('bad-request', { detail: 'a file without a usable name' }))
      if (upload.files >= limits.files) throw new ProblemError(problem('too-large-request'))
      upload.files += 1
      upload.pending += 1
      try {
        await write(join(root, id, ...segments), body, upload, limits)
      } finally {
        upload.pending -= 1
      }
    },
    async end(id) {
      const upload = find(id)
      if (upload.pending > 0) throw new ProblemError(problem('bad-request', { detail: 'an upload ended before its files' }))
      begun.delete(id)
      const names = upload.files === 0 ? [] : await readdir(join(root, id))
      if (names.length === 0) throw new ProblemError(problem('bad-request', { detail: 'an upload without files' }))
      return names.map((name) => join(root, id, name))
    },
    async close() {
      begun.clear()
      await rm(root, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

async function write(path: string, body: Readable, upload: Upload, limits: UploadLimits): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const target = await freePath(path)
    const file = await open(target, 'wx', 0o600)
    try {
      // Subtle: a request that is left early must not be destroyed, or its sender never reads why it was refused.
      for await (const part of body.iterator({ destroyOnReturn: false })) {
        const bytes = Buffer.from(part)
        upload.bytes += bytes.length
        if (upload.bytes > limits.bytes) throw new ProblemError(problem('too-large-request'))
        await file.writeFile(bytes)
      }
      await file.close()
    } catch (error) {
      await file.close()
      await rm(target, { force: true })
      throw error
    }
  } catch (error) {
    throw asProblem(error)
  }
}

/** Two names that were made safe may have become one: the later file gets a number. */
async function freePath(path: string): Promise<string> {
  const taken = new Set((await readdir(dirname(path))).map((name) => join(dirname(path), name).toLowerCase()))
  const ending = extname(path)
  let free = path
  for (let number = 2; taken.has(free.toLowerCase()); number += 1)
    free = `${path.slice(0, path.length - ending.length)} (${number})${ending}`
  return free
}

function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return new ProblemError(problem('library-full'), { cause: error })
  return new ProblemError(problem('write-failed', { detail: code === '' ? String(error) : code }), { cause: error })
}
