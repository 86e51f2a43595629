/** A word of a text. Offsets are UTF-16 code units; `case` is its class of capitals, an index of the case embeddings. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly case: number
  readonly pieces: readonly number[]
}

export const unknownPiece = 100
export const startPiece = 101
export const endPiece = 102
export const caseCount = 9

/** Words longer than this, in code points, are unknown ones. */
const longestWord = 100
const cacheLimit = 50_000
const wordPattern = /[\p{L}\p{N}\p{M}\p{Cf}]+|[^\p{L}\p{N}\p{M}\p{Cf}\p{Z}\p{Cc}]/gu
const mixedCase = 5
const cases: readonly (readonly [number, RegExp])[] = [
  [6, /^\p{N}+$/u],
  [7, /^[^\p{L}\p{N}]+$/u],
  [8, /\p{N}/u],
  [1, /^[^\p{Lu}\p{Lt}]+$/u],
  [4, /^\p{Lu}\p{M}*$/u],
  [3, /^[\p{Lu}\p{M}\p{Cf}]+$/u],
  [2, /^[\p{Lu}\p{Lt}][^\p{Lu}\p{Lt}]*$/u],
]

/** The class of a word's capitals: small, Title, CAPITALS, one letter, mIxed, digits, a sign, letters with digits (1 to 8; 0 is no word). */
export function caseOf(word: string): number {
  return cases.find(([, pattern]) => pattern.test(word))?.[0] ?? mixedCase
}

/** Splits texts into words and these into pieces of an uncased BERT vocabulary, one piece a line in the order of their ids. The same as tools/recogniser/pieces.py. */
export class Pieces {
  readonly #ids: ReadonlyMap<string, number>
  readonly #cache = new Map<string, { readonly case: number; readonly pieces: readonly number[] }>()

  constructor(vocabulary: readonly string[]) {
    this.#ids = new Map(vocabulary.map((piece, id) => [piece, id]))
  }

  /** The words of a text in order; what is only invisible characters is none. */
  wordsOf(text: string): readonly Word[] {
    const words: Word[] = []
    for (const match of text.matchAll(wordPattern)) {
      const word = match[0]
      const known = this.#cache.get(word) ?? this.#look(word)
      if (known.pieces.length > 0) words.push({ start: match.index, end: match.index + word.length, ...known })
    }
    return words
  }

  #look(word: string): { readonly case: number; readonly pieces: readonly number[] } {
    const plain = word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{Mn}\p{Cf}]/gu, '')
    const known = { case: caseOf(word), pieces: this.#split(Array.from(plain)) }
    if (this.#cache.size >= cacheLimit) this.#cache.clear()
    this.#cache.set(word, known)
    return known
  }

  #split(letters: readonly string[]): readonly number[] {
    if (letters.length > longestWord) return [unknownPiece]
    const pieces: number[] = []
    let at = 0
    while (at < letters.length) {
      let end = letters.length
      let id: number | undefined
      while (end > at) {
        id = this.#ids.get((at === 0 ? '' : '##') + letters.slice(at, end).join(''))
        if (id !== undefined) break
        end -= 1
      }
      if (id === undefined) return [unknownPiece]
      pieces.push(id)
      at = end
    }
    return pieces
  }
}
