import { isAbsolute, resolve } from 'node:path'

export interface StartOptions {
  /** The library that was asked for; null for the usual one. */
  readonly library: string | null
  /** Absolute paths of files and folders to import. */
  readonly files: readonly string[]
}

/** Switches of Electron and its tests that take the next word with them. */
const wordTaking = new Set(['-r', '--require'])

/** Reads the words after the program (and, in a clone, after the app's folder). Words that are neither a switch nor a path are left to Chromium. */
export function readStartOptions(words: readonly string[], folder: string): StartOptions {
  let library: string | null = null
  const files: string[] = []
  const rest = [...words]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      files.push(...rest)
      break
    }
    if (word === '--library') library = rest.shift() ?? null
    else if (word.startsWith('--library=')) library = word.slice('--library='.length)
    else if (wordTaking.has(word)) rest.shift()
    else if (!word.startsWith('-') && word !== '') files.push(word)
  }
  const absolute = (path: string) => (isAbsolute(path) ? path : resolve(folder, path))
  return { library: library === null || library === '' ? null : absolute(library), files: files.map(absolute) }
}
