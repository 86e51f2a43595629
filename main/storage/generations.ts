import { copyFile, link, mkdir, readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { systemCode } from './durable-file.ts'
import { openSealed, type Sealed } from './sealed-file.ts'

const name = /^(\d{12})\.json$/
const apart = 10 * 60 * 1000

async function listed(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((file) => name.test(file)).sort()
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}

async function shareOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return
    // Some file systems (FAT, some network shares) have no hard links.
    await copyFile(from, to)
  }
}

/** Keeps the file that is about to be replaced as a backup generation, at most one in ten minutes, the newest `keep` of them. */
export async function keepGeneration(path: string, folder: string, lastChange: number, keep: number): Promise<void> {
  const known = await listed(folder)
  const newest = known.at(-1)
  if (newest !== undefined && Date.now() - (await stat(join(folder, newest))).mtimeMs < apart) return
  await mkdir(folder, { recursive: true })
  try {
    await shareOrCopy(path, join(folder, `${String(lastChange).padStart(12, '0')}.json`))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return
    throw error
  }
  for (const old of (await listed(folder)).slice(0, -keep)) await unlink(join(folder, old))
}

/** The newest generation that is whole, or null. */
export async function newestGood<T>(folder: string, shape: z.ZodType<T>): Promise<Sealed<T> | null> {
  for (const file of (await listed(folder)).reverse()) {
    const opened = await openSealed(join(folder, file), shape)
    if (opened.kind === 'good') return opened.sealed
  }
  return null
}
