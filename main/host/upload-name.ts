const reserved = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/iu
const maxSegments = 32
const maxBytes = 200

/**
 * The relative path an uploaded file is kept under: the folders and name it came with, made safe on every system.
 * `.` and `..`, empty parts, drive letters, control characters and names that mean a device are gone; a name keeps its ending. Null where nothing is left.
 */
export function uploadSegments(relativePath: string): readonly string[] | null {
  const segments = relativePath
    .split(/[\\/]/u)
    .map((part) => safeSegment(part))
    .filter((part) => part !== '')
  if (segments.length === 0 || segments.length > maxSegments) return null
  return segments
}

function safeSegment(part: string): string {
  const plain = part
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .replace(/[<>:"|?*]/gu, '_')
    .replace(/[. ]+$/u, '')
    .trimStart()
  if (/^\.*$/u.test(plain)) return ''
  return shorten(reserved.test(plain) ? `_${plain}` : plain)
}

/** File systems count bytes, and an ending says what kind of file it is: cut from the middle. */
function shorten(name: string): string {
  if (Buffer.byteLength(name) <= maxBytes) return name
  const ending = /\.[^.]{1,16}$/u.exec(name)?.[0] ?? ''
  let stem = ''
  for (const character of name.slice(0, name.length - ending.length)) {
    if (Buffer.byteLength(stem + character + ending) > maxBytes) break
    stem += character
  }
  return stem + ending
}
