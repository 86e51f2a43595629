import chardet from 'chardet'
import iconv from 'iconv-lite'

const always = ['windows-1252', 'windows-1251', 'koi8-r', 'cp866', 'macintosh', 'cp850']

/** How well a text reads, about -3 to 1: foreign letters within words of their own script speak for it, symbols within words and odd capitals against it. */
export function plausibility(text: string): number {
  let score = 0
  let seen = 0
  let before = ''
  for (const letter of text) {
    if (letter > '\u007F') {
      seen += 1
      score += worth(letter, before)
    }
    before = letter
  }
  return seen === 0 ? 0 : score / seen
}

function scriptOf(letter: string): 'latin' | 'cyrillic' | 'other' | null {
  if (/\p{Script=Latin}/u.test(letter)) return 'latin'
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'cyrillic'
  return /\p{L}/u.test(letter) ? 'other' : null
}

function worth(letter: string, before: string): number {
  const script = scriptOf(letter)
  if (script === null) {
    if (/[\u00A0“”‘’„‚«»–—…•€£§©®°´·]/u.test(letter)) return 0.7
    return /[\u0080-\u009F\uFFFD\u2500-\u259F]/u.test(letter) ? -3 : -1
  }
  const previous = scriptOf(before)
  if (previous !== null && previous !== script) return -2
  if (/\p{Lu}/u.test(letter) && /\p{Ll}/u.test(before)) return -2
  if (/[ªºƒµ]/u.test(letter)) return -1
  return 1
}

/** EBCDIC writes its space as 0x40 and letters from 0x81 up; ASCII text of any kind has spaces at 0x20. */
function looksLikeEbcdic(sample: Uint8Array): boolean {
  let spaces = 0
  let letters = 0
  let asciiSpaces = 0
  for (const byte of sample) {
    if (byte === 0x40) spaces += 1
    if (byte === 0x20) asciiSpaces += 1
    if ((byte >= 0x81 && byte <= 0x89) || (byte >= 0x91 && byte <= 0x99) || (byte >= 0xa2 && byte <= 0xa9)) letters += 1
  }
  return spaces > sample.length * 0.08 && letters > sample.length * 0.2 && asciiSpaces < sample.length * 0.005
}

/** The likeliest encoding of bytes that are not UTF-8, by name as iconv-lite knows it, or `cp500` for EBCDIC. */
export function guessEncoding(sample: Buffer): string {
  if (looksLikeEbcdic(sample)) return 'cp500'
  const found = chardet.analyse(sample).filter((match) => !match.name.startsWith('UTF-') && iconv.encodingExists(match.name))
  const sure = found[0]
  if (sure !== undefined && sure.confidence >= 75 && !/^(windows-125|iso-8859)/iu.test(sure.name)) return sure.name
  const confidence = new Map(found.slice(0, 4).map((match) => [match.name.toLowerCase(), match.confidence]))
  let best = 'windows-1252'
  let bestScore = Number.NEGATIVE_INFINITY
  for (const name of new Set([...always, ...confidence.keys()])) {
    const score = plausibility(iconv.decode(sample, name)) + (confidence.get(name) ?? 0) / 100
    if (score > bestScore) {
      best = name
      bestScore = score
    }
  }
  return best.startsWith('iso-8859-1') && !/iso-8859-1\d/u.test(best) ? 'windows-1252' : best
}
