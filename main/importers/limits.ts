import type { Problem } from '../../shared/contract/problem.ts'
import type { Format } from '../../shared/model/document.ts'
import { problem } from '../../shared/words/problems.ts'

/** The most bytes a file may have. */
export const largestFile = 100_000_000
/** The most UTF-16 code units a document's text may have. */
export const longestText = 5_000_000
/** The most UTF-16 code units of source that are parsed at all: markup counts for nothing in the end, but it has to be read. */
export const longestSource: Readonly<Record<Format, number>> = {
  text: 1.2 * longestText,
  markdown: 2.5 * longestText,
  html: 10 * longestText,
}

/** A number of bytes as people write it, such as "52 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`
  return bytes < 1_000_000_000 ? `${Math.round(bytes / 1_000_000)} MB` : `${(bytes / 1_000_000_000).toFixed(1)} GB`
}

const grouped = new Intl.NumberFormat('en')

/** The problem of a text of `length` UTF-16 code units, more than a document may have. */
export function tooLong(name: string, length: number): Problem {
  return problem('file-too-long', { length: grouped.format(length), limit: grouped.format(longestText) }, name)
}
