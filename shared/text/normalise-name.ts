/** A name reduced to what makes it the same name: case, accents, spacing, a leading "the" and a trailing possessive do not. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the (?=.)/u, '')
    .replace(/(?<=.)'s?$/u, '')
}
