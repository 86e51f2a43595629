import { caseCount, endPiece, startPiece, type Word } from './pieces.ts'

/** A sentence as rows: one a piece, a start before and an end after them. */
export interface Rows {
  readonly pieces: readonly number[]
  readonly cases: readonly number[]
  /** The row of each word's first piece. */
  readonly firsts: readonly number[]
}

/** Rows of a batch that go on, in order, and how many of them each sentence has. */
export interface Going {
  readonly rows: readonly number[]
  readonly counts: readonly number[]
}

export function allOf(batch: readonly Rows[]): Going {
  const counts = batch.map(({ pieces }) => pieces.length)
  return { counts, rows: Array.from({ length: counts.reduce((a, b) => a + b, 0) }, (_, row) => row) }
}

function goingOf(batch: readonly Rows[], rowsIn: (sentence: Rows, index: number) => readonly number[]): Going {
  let start = 0
  const rows: number[] = []
  const counts = batch.map((sentence, index) => {
    const own = rowsIn(sentence, index)
    for (const row of own) rows.push(start + row)
    start += sentence.pieces.length
    return own.length
  })
  return { rows, counts }
}

export function firstsOf(batch: readonly Rows[], words: readonly (readonly number[])[]): Going {
  return goingOf(batch, ({ firsts }, index) => (words[index] ?? []).map((word) => firsts[word] ?? 0))
}

export function piecesOf(batch: readonly Rows[], words: readonly (readonly number[])[]): Going {
  return goingOf(batch, ({ firsts, pieces }, index) =>
    (words[index] ?? []).flatMap((word) => {
      const first = firsts[word] ?? 0
      return Array.from({ length: (firsts[word + 1] ?? pieces.length - 1) - first }, (_, at) => first + at)
    }),
  )
}

export function rowsOf(words: readonly Word[]): Rows {
  const [pieces, cases, firsts]: [number[], number[], number[]] = [[startPiece], [0], []]
  for (const word of words) {
    firsts.push(pieces.length)
    word.pieces.forEach((piece, index) => {
      pieces.push(piece)
      cases.push(index === 0 ? word.case : caseCount + word.case)
    })
  }
  pieces.push(endPiece)
  cases.push(0)
  return { pieces, cases, firsts }
}
