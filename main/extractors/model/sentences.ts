/** A stretch of a text, in UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Abbreviations that a name or a number follows: their full stop ends no sentence. */
const leading = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr st ste hon gen lt col maj capt cmdr cpl sgt adm brig gov sen rep pres amb supt insp det messrs mme mlle sir ' +
    'no nos vol pp pg fig ed eds art sec ch vs v cf al ca approx dept mt ft e.g i.e jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
)
/** Abbreviations that end a name as often as a sentence: only a plain opening word after them begins a new one. */
const trailing = new Set('inc corp co ltd llc bros jr plc cos etc univ ave blvd rd a.m p.m am pm'.split(' '))
const openers = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at for from by with as but and or so yet if when while ' +
    'after before since because although though there here what who why how where all some many most both each no not however meanwhile also then ' +
    'now one two'
  ).split(' '),
)

const ending = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]+|\r?\n/gu
const opening = /^\s+(?:["'“‘«([¿¡–—-]\s?)*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
const longLine = 60

/** The sentences of a text in order: together they hold all of it but white space. Hard-wrapped lines stay together, lists of short lines do not. */
export function sentencesOf(text: string): readonly Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  const close = (end: number): void => {
    const part = text.slice(start, end)
    const from = start + (part.length - part.trimStart().length)
    const to = start + part.trimEnd().length
    if (to > from) sentences.push({ start: from, end: to })
    start = end
  }
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length
    if (match.index >= start && ends(text, match[0], match.index, end)) close(end)
  }
  close(text.length)
  return sentences
}

function ends(text: string, mark: string, at: number, end: number): boolean {
  if (mark.endsWith('\n')) return endsLine(text, at, end)
  if (/^[。！？]/u.test(mark)) return true
  if (!opening.test(text.slice(end, end + 8))) return /^\s*$/u.test(text.slice(end))
  if (!/^\.["'”’»)\]]*$/u.test(mark)) return true
  const before = /[\p{L}\p{N}\p{M}.&-]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0].toLowerCase() ?? ''
  if (leading.has(before)) return mark.length > 1
  // One letter, or letters with full stops between: J. Smith, the U.S. Senate.
  if (!trailing.has(before) && !/^(?:\p{L}\.)*\p{L}$/u.test(before)) return true
  const next = /^[^\p{L}\p{N}]*(?<word>[\p{L}\p{M}]+)/u.exec(text.slice(end, end + 40))?.groups?.['word'] ?? ''
  return openers.has(next.toLowerCase()) && !(next.length === 1 && /^\p{L}$/u.test(before))
}

/** A line that was broken for its length goes on in the next one. */
function endsLine(text: string, at: number, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim()
  const next = /^[^\S\n]*(?<first>\S)?/u.exec(text.slice(end, end + 40))?.groups?.['first']
  if (line === '' || next === undefined) return true
  if (/[.!?…:;]["'”’»)\]]*$/u.test(line)) return true
  return line.length < longLine && !(/[\p{Ll},-]$/u.test(line) && /\p{Ll}/u.test(next))
}
