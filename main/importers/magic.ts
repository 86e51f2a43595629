/** What a file is by its first bytes when it is something other than text; `name` is for people. */
interface Signature {
  readonly name: string
  readonly bytes: readonly number[]
  readonly at?: number
}

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))

const signatures: readonly Signature[] = [
  { name: 'PDF', bytes: ascii('%PDF-') },
  { name: 'Microsoft Office 97–2003', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: 'rich text (RTF)', bytes: ascii('{\\rtf') },
  { name: 'PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { name: 'JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF picture', bytes: ascii('GIF87a') },
  { name: 'GIF picture', bytes: ascii('GIF89a') },
  { name: 'TIFF picture', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'TIFF picture', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'WebP picture', bytes: ascii('WEBP'), at: 8 },
  { name: 'sound or film', bytes: ascii('WAVE'), at: 8 },
  { name: 'sound or film', bytes: ascii('ftyp'), at: 4 },
  { name: 'sound or film', bytes: ascii('OggS') },
  { name: 'sound or film', bytes: ascii('ID3') },
  { name: 'sound or film', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { name: 'gzip archive', bytes: [0x1f, 0x8b] },
  { name: '7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'xz archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: 'bzip2 archive', bytes: ascii('BZh') },
  { name: 'RAR archive', bytes: ascii('Rar!') },
  { name: 'tar archive', bytes: ascii('ustar'), at: 257 },
  { name: 'program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'program', bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { name: 'database (SQLite)', bytes: ascii('SQLite format 3\0') },
]

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte)
}

function kindOfZip(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  if (head.includes('word/')) return 'Word document'
  if (head.includes('xl/')) return 'Excel workbook'
  if (head.includes('ppt/')) return 'PowerPoint presentation'
  if (head.includes('application/epub+zip')) return 'EPUB book'
  if (head.includes('application/vnd.oasis.opendocument')) return 'OpenDocument file'
  if (head.includes('[Content_Types].xml')) return 'Microsoft Office document'
  return 'zip archive'
}

const surelyNotText = /^(?:PDF|rich text|database)/u

/** The kind of a file known by its first bytes (PDF, pictures, archives, Office), in words for people; null for anything that may be text. `binary` says that its bytes do not look like text. */
export function knownKind(bytes: Uint8Array, binary: boolean): string | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return kindOfZip(bytes)
  const found = signatures.find((signature) => startsWith(bytes, signature.bytes, signature.at))
  if (found === undefined) return null
  // Subtle: a text may begin with "ID3" or "BZh"; only bytes beyond ASCII, or a file that is binary anyway, make these marks sure.
  const spelled = found.bytes.every((byte) => byte >= 0x20 && byte < 0x7f)
  return spelled && !binary && !surelyNotText.test(found.name) ? null : found.name
}
