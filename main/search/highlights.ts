/** Marks put around hits by FTS5's highlight(); importers take control characters out of texts, so they cannot stand there. */
export const hitStart = '\u0001'
export const hitEnd = '\u0002'

/** A hit: UTF-16 code units into the text without the marks, end exclusive. */
export interface Hit {
  readonly start: number
  readonly end: number
}

/** Takes the marks out of a highlighted text and says where they were. */
export function readHits(marked: string): Hit[] {
  const hits: Hit[] = []
  let taken = 0
  let start = -1
  for (let at = 0; at < marked.length; at += 1) {
    const unit = marked[at]
    if (unit === hitStart) {
      start = at - taken
      taken += 1
    } else if (unit === hitEnd) {
      if (start >= 0) hits.push({ start, end: at - taken })
      start = -1
      taken += 1
    }
  }
  return hits
}
