interface Span {
  readonly start: number
  readonly end: number
}

interface MarkedTextProps {
  readonly text: string
  /** Offsets in UTF-16 code units into `text`, end exclusive, in order. */
  readonly marks: readonly Span[]
}

interface Piece {
  readonly before: string
  readonly found: string
  readonly start: number
}

function cut(text: string, marks: readonly Span[]): { readonly pieces: readonly Piece[]; readonly rest: string } {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start < at || end <= start) continue
    pieces.push({ before: text.slice(at, start), found: text.slice(start, end), start })
    at = end
  }
  return { pieces, rest: text.slice(at) }
}

/** A stretch of text with the words that were found. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const { pieces, rest } = cut(text, marks)
  return (
    <>
      {pieces.map(({ before, found, start }) => (
        <span key={start}>
          {before}
          <mark>{found}</mark>
        </span>
      ))}
      {rest}
    </>
  )
}
