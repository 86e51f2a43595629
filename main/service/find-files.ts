import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { Problem } from '../../shared/contract/problem.ts'
import { problem } from '../../shared/words/problems.ts'

/** A file to import: `name` is its path below what was chosen, with forward slashes. */
export interface FoundFile {
  readonly path: string
  readonly name: string
  readonly bytes: number
  /** Why it cannot even be looked at, or null. */
  readonly problem: Problem | null
}

const junk = new Set(['thumbs.db', 'desktop.ini', '__macosx'])

function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || junk.has(name.toLowerCase())
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** Looks at one path again: what it is now, or why it cannot be read. */
export async function lookAt(path: string, name: string): Promise<FoundFile> {
  try {
    const found = await stat(path)
    return {
      path,
      name,
      bytes: found.size,
      problem: found.isFile() ? null : problem('file-unsupported', { kind: 'not a regular file' }, name),
    }
  } catch (error) {
    const code = codeOf(error)
    return {
      path,
      name,
      bytes: 0,
      problem: code === 'ENOENT' ? problem('file-vanished', {}, name) : problem('file-unreadable', { detail: code }, name),
    }
  }
}

/**
 * Every file below some paths, folders depth first in the order of their names; hidden files and those of the system are passed over
 * unless they were chosen by name. What cannot be read comes with its problem. Links to folders are followed once.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  const seen = new Set<string>()
  for (const chosen of paths) {
    const waiting = [chosen]
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const name = path === chosen ? basename(path) : [basename(chosen), ...relative(chosen, path).split(sep)].join('/')
      try {
        if (!(await stat(path)).isDirectory()) {
          yield await lookAt(path, name)
          continue
        }
        const real = await realpath(path)
        if (seen.has(real)) continue
        seen.add(real)
        const inside = (await readdir(path)).filter((child) => !isHidden(child)).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
        for (const child of inside) waiting.push(join(path, child))
      } catch (error) {
        const looked = await lookAt(path, name)
        yield looked.problem?.code === 'file-unsupported'
          ? { ...looked, problem: problem('folder-unreadable', { detail: codeOf(error) }, name) }
          : looked
      }
    }
  }
}
