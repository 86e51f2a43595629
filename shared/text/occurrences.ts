const wordSign = /[\p{L}\p{N}\p{M}]/u

function isWordAt(text: string, at: number): boolean {
  const code = at < 0 ? undefined : text.codePointAt(at)
  return code !== undefined && wordSign.test(String.fromCodePoint(code))
}

/** The start of the code point that ends before `at`. */
function before(text: string, at: number): number {
  const code = text.charCodeAt(at - 1)
  return code >= 0xdc00 && code <= 0xdfff ? at - 2 : at - 1
}

/** Where `words` stand in `text` as whole words, capitals and all, in order and never overlapping. Offsets are UTF-16 code units. */
export function occurrencesOf(text: string, words: string): { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = []
  if (words === '') return places
  const opens = isWordAt(words, 0)
  const closes = isWordAt(words, before(words, words.length))
  let start = text.indexOf(words)
  while (start >= 0) {
    const end = start + words.length
    const whole = !(opens && isWordAt(text, before(text, start))) && !(closes && isWordAt(text, end))
    if (whole) places.push({ start, end })
    start = text.indexOf(words, whole ? end : start + 1)
  }
  return places
}
