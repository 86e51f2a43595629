import iconv from 'iconv-lite'
import { decodeEbcdic } from './ebcdic.ts'
import { guessEncoding, plausibility } from './guess-encoding.ts'

export interface Decoded {
  readonly text: string
  /** The name of the encoding the bytes were read in, such as `utf-8` or `windows-1252`. */
  readonly encoding: string
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
const sampleBytes = 65_536

function buffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : null
}

/** UTF-16 without a mark shows in its zeros: the high bytes of ASCII letters, spaces and line ends all fall on one side. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, sampleBytes) & ~1
  if (size < 4) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < size; index += 2) {
    if (bytes[index] === 0) even += 1
    if (bytes[index + 1] === 0) odd += 1
  }
  const pairs = size / 2
  const enough = Math.max(2, pairs * 0.04)
  if (odd > enough && even <= odd * 0.02) return 'utf-16le'
  return even > enough && odd <= even * 0.02 ? 'utf-16be' : null
}

/** How many well-formed sequences of several bytes there are and how many bytes fit none; reads at most `limit` bytes. */
function utf8Evidence(bytes: Uint8Array, limit: number): { readonly whole: number; readonly broken: number } {
  let whole = 0
  let broken = 0
  const end = Math.min(bytes.length, limit)
  for (let index = 0; index < end;) {
    const length = sequenceLength(bytes, index)
    if (length > 1) whole += 1
    if (length === 0) broken += 1
    index += Math.max(1, length)
  }
  return { whole, broken }
}

/** The length of the well-formed UTF-8 sequence at `index`; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  for (let next = 1; next < length; next += 1) if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[index + 1] ?? 0
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90)
  const surrogate = first === 0xed && second >= 0xa0
  const beyond = first === 0xf4 && second >= 0x90
  return overlong || surrogate || beyond ? 0 : length
}

/** UTF-8 with the bytes that are not UTF-8 read as Windows-1252: what a file pasted together from both needs. */
function mixedUtf8(bytes: Uint8Array): string {
  const source = buffer(bytes)
  const parts: string[] = []
  let good = 0
  for (let index = 0; index < bytes.length;) {
    const length = sequenceLength(bytes, index)
    if (length > 0) index += length
    else {
      parts.push(source.toString('utf8', good, index), iconv.decode(source.subarray(index, index + 1), 'windows-1252'))
      index += 1
      good = index
    }
  }
  parts.push(source.toString('utf8', good))
  return parts.join('')
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return encoding === 'cp500' ? decodeEbcdic(bytes) : iconv.decode(buffer(bytes), encoding)
}

/** The Unicode encoding that bytes show by a byte order mark or by where their zeros fall; null where they show none. */
export function unicodeForm(bytes: Uint8Array): string | null {
  return byMark(bytes) ?? unmarkedUtf16(bytes)
}

/** Bytes to text: byte order mark, UTF-8, unmarked UTF-16, the encoding the file declares, then the likeliest 8-bit one. Never fails. */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const form = unicodeForm(bytes)
  if (form === 'utf-8') return { text: mixedUtf8(bytes.subarray(3)), encoding: form }
  if (form !== null) return { text: decodeAs(bytes, form), encoding: form }
  try {
    return { text: strictUtf8.decode(bytes), encoding: 'utf-8' }
  } catch {
    return decodeInvalidUtf8(bytes, declared)
  }
}

function decodeInvalidUtf8(bytes: Uint8Array, declared: string | null): Decoded {
  const evidence = utf8Evidence(bytes, 4_000_000)
  if (evidence.whole > evidence.broken || (evidence.whole > 0 && evidence.broken <= 2)) return { text: mixedUtf8(bytes), encoding: 'utf-8' }
  const sample = buffer(bytes).subarray(0, sampleBytes)
  const name = declared?.toLowerCase() ?? null
  if (name !== null && name !== 'utf-8' && name !== 'utf8' && !name.startsWith('utf-16') && iconv.encodingExists(name)) {
    const guess = guessEncoding(sample)
    const trusted = plausibility(iconv.decode(sample, name)) + 0.5 >= plausibility(decodeAs(sample, guess))
    const encoding = trusted ? name : guess
    return { text: decodeAs(bytes, encoding), encoding }
  }
  const encoding = guessEncoding(sample)
  return { text: decodeAs(bytes, encoding), encoding }
}
