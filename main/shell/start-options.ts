import { isAbsolute, resolve } from 'node:path'

export interface StartOptions {
  /** The library that was asked for; null for the usual one. */
  readonly library: string | null
  /** Absolute paths of files and folders to import. */
  readonly files: readonly string[]
}

/** Switches of Electron and its tests that take the next word with them. */
const wordTaking = new Set(['-r', '--require'])

/**
 * Reads the words after the program. Switches that are not ours are left to Chromium.
 * @param folder what relative paths are relative to
 * @param inClone whether the first plain word is the app's own folder, as in `electron FOLDER …`
 */
export function readStartOptions(words: readonly string[], folder: string, inClone: boolean): StartOptions {
  let library: string | null = null
  const files: string[] = []
  let appFolderPassed = !inClone
  const rest = [...words]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      files.push(...rest)
      break
    }
    if (word === '--library') library = rest.shift() ?? null
    else if (word.startsWith('--library=')) library = word.slice('--library='.length)
    else if (wordTaking.has(word)) rest.shift()
    else if (!word.startsWith('-') && word !== '') {
      if (appFolderPassed) files.push(word)
      appFolderPassed = true
    }
  }
  const absolute = (path: string) => (isAbsolute(path) ? path : resolve(folder, path))
  return { library: library === null || library === '' ? null : absolute(library), files: files.map(absolute) }
}
