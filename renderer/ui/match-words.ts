export interface MatchSpan {
  readonly start: number
  readonly end: number
}

/** Lower case without accents, code unit by code unit, so that offsets stay those of the original. */
function fold(text: string): string {
  let folded = ''
  for (const unit of text.split('')) {
    const plain = unit.normalize('NFD').charAt(0).toLowerCase()
    folded += plain.length === 1 ? plain : unit
  }
  return folded
}

const wordUnit = /[\p{L}\p{N}]/u

function spansOf(text: string, term: string): readonly MatchSpan[] {
  const all: MatchSpan[] = []
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) all.push({ start: at, end: at + term.length })
  const atWords = all.filter((span) => span.start === 0 || !wordUnit.test(text.charAt(span.start - 1)))
  return atWords.length > 0 ? atWords : all.slice(0, 1)
}

/**
 * Where the letters typed stand in a name: every term must be found, at the start of words where it is there at all, else anywhere once.
 * Case and accents do not count. Null when a term is missing; empty when nothing was typed.
 */
export function matchWords(text: string, typed: string): readonly MatchSpan[] | null {
  const folded = fold(text)
  const terms = fold(typed)
    .split(/\s+/u)
    .filter((term) => term !== '')
  const spans: MatchSpan[] = []
  for (const term of terms) {
    const found = spansOf(folded, term)
    if (found.length === 0) return null
    spans.push(...found)
  }
  return merged(spans)
}

function merged(spans: readonly MatchSpan[]): readonly MatchSpan[] {
  const result: MatchSpan[] = []
  for (const span of [...spans].sort((left, right) => left.start - right.start || left.end - right.end)) {
    const last = result.at(-1)
    if (last !== undefined && span.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}

/** How well a name fits, lower is better: at its very start, at a word's start, inside a word. */
export function matchRank(text: string, typed: string): number | null {
  const spans = matchWords(text, typed)
  const first = spans?.[0]
  if (spans === null) return null
  if (first === undefined || first.start === 0) return 0
  return wordUnit.test(text.charAt(first.start - 1)) ? 2 : 1
}
