/** A word with its place: UTF-16 code units into the text it was read from. `end` leaves out a possessive ending, `outerEnd` does not. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly outerEnd: number
  readonly capital: boolean
  /** What lies between the word before and this one. */
  readonly gap: string
  /** Whether a sentence, a line or a quotation begins here. */
  readonly opens: boolean
}

const wordPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ\-‐‑&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
const abbreviations = new Set(
  'Mr Mrs Ms Dr St Gen Col Lt Sgt Capt Sen Rep Gov Prof Rev Hon Jr Sr Maj Cmdr Adm Inc Corp Co Ltd No vs'.split(' '),
)

/** The words of a text in order. Linear in its length. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let last = 0
  let before = ''
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0]
    const start = match.index
    const outerEnd = start + raw.length
    const possessive = /(?<=.)['’ʼ]s$/iu.exec(raw)
    const end = possessive === null ? outerEnd : start + possessive.index
    const word = text.slice(start, end)
    const gap = text.slice(last, start).slice(-40)
    tokens.push({ word, start, end, outerEnd, capital: /^\p{Lu}/u.test(word), gap, opens: opensSentence(gap, before, tokens.length === 0) })
    last = outerEnd
    before = raw
  }
  return tokens
}

function opensSentence(gap: string, before: string, first: boolean): boolean {
  if (first || /[!?\n:•"“]/u.test(gap)) return true
  if (!gap.includes('.')) return false
  return !(abbreviations.has(before) || /^\p{Lu}$/u.test(before))
}

/** Whether two neighbouring words can belong to one name: a space between them, after initials and abbreviations a full stop too. */
export function joins(before: Token, token: Token): boolean {
  if (before.outerEnd !== before.end) return false
  if (/^[ \u00a0\t]{1,2}$/u.test(token.gap)) return true
  return /^\.[ \u00a0]?$/u.test(token.gap) && (abbreviations.has(before.word) || /^\p{Lu}$/u.test(before.word))
}

const smallWords = new Set(
  'a an the and or but nor of in on at to for from by with as is its it be are vs over into than up off out after before amid via how if not no de la'.split(
    ' ',
  ),
)

/** Whether nearly all of these words are capitalised, as in a headline: then capitals say nothing about names. Small words do not count, and what a full stop ends is a sentence. `text` is what the tokens were read from. */
export function isTitleCase(tokens: readonly Token[], text: string): boolean {
  const end = tokens.at(-1)?.outerEnd ?? 0
  if (text.slice(end, end + 2).includes('.')) return false
  const telling = tokens.filter((token) => /^\p{L}/u.test(token.word) && !smallWords.has(token.word.toLowerCase()))
  return telling.length >= 4 && telling.filter((token) => token.capital).length >= telling.length * 0.85
}
