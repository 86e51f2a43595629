import { matchWords } from './match-words.ts'

interface MatchedProps {
  readonly text: string
  readonly typed: string
}

/** A name with the letters that were typed in bold. */
export function Matched({ text, typed }: MatchedProps) {
  const spans = matchWords(text, typed) ?? []
  const parts = spans.flatMap((span, index) => [
    text.slice(spans[index - 1]?.end ?? 0, span.start),
    <b key={span.start}>{text.slice(span.start, span.end)}</b>,
  ])
  return (
    <>
      {parts}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}
