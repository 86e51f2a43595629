/** Text without what no reader can see: NULs and other control characters, byte order marks, lone surrogates; every line ends in \n. */
export function cleanCharacters(text: string): string {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed().replaceAll('\uFFFD\uFFFD', '\uFFFD')
  return (
    wellFormed
      .replace(/\r\n?|\u0085|\u2028|\u2029/gu, '\n')
      .replace(/\f/gu, '\n\n')
      // oxlint-disable-next-line no-control-regex -- removing these is the purpose
      .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF\u{FFFF0}-\u{FFFFF}]/gu, '')
  )
}

/** Text without soft hyphens, zero-width spaces and direction marks: they would come between a word and the reader who searches for it. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u00AD\u200B\u2060\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
}
