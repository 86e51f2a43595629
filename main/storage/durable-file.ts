import { open, rename, unlink } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const passing = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** The system's code of a failed file operation (`ENOENT`, `EACCES` …), or null when the error has none. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** Makes what was created, renamed or removed in a folder survive power loss. Windows cannot sync a folder and needs no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Renames over what is there. Virus scanners and indexers hold files for moments on Windows, so EPERM, EBUSY and EACCES are tried again for two seconds. */
export async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      if (attempt >= 20 || !passing.has(systemCode(error) ?? '')) throw error
      await wait(10 * (attempt + 1))
    }
  }
}

/** Writes a new file and syncs it; fails if it is there already. */
export async function writeNew(path: string, data: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(data)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Replaces a file's content so that after a crash at any moment the old content or the new is there, whole. */
export async function replaceDurably(path: string, data: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeNew(temporary, data)
    await renameOver(temporary, path)
  } catch (error) {
    await unlink(temporary).catch((left: unknown) => {
      if (systemCode(left) !== 'ENOENT') throw left
    })
    throw error
  }
  await syncFolder(dirname(path))
}
