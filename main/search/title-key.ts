/** A title as titles are compared: case and the shape of quotation marks and apostrophes do not make another title. */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[‘’‛ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
}
