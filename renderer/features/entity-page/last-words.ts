/** The end of a text in at most `most` code units, cut before a word, with an ellipsis where something was left out; the space at its end stays. */
export function lastWords(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(text.length - most)
  const space = cut.search(/\s/u)
  // A single long word is shown cut rather than not at all.
  return `…${space < 0 || space === cut.length - 1 ? cut : cut.slice(space + 1)}`
}
