interface MarkedTextProps {
  readonly text: string
  /** Offsets in UTF-16 code units into `text`, end exclusive, in order. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** A stretch of text with the words that were found. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  let at = 0
  const pieces = marks.flatMap(({ start, end }) => {
    if (start < at || end <= start) return []
    const piece = { before: text.slice(at, start), found: text.slice(start, end), start }
    at = end
    return [piece]
  })
  return (
    <>
      {pieces.map(({ before, found, start }) => (
        <span key={start}>{before}<mark>{found}</mark></span>
      ))}
      {text.slice(at)}
    </>
  )
}
