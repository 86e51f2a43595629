import type { Mention } from '../../shared/model/mention.ts'
import type { Extractor } from './extractor.ts'
import { mentionIn } from './found.ts'
import { type Passage, passagesOf } from './passages.ts'

/** Finds e-mail addresses, web addresses and telephone numbers. */
export const contactsExtractor: Extractor = {
  name: 'contacts',
  version: '2',
  extract: (input) => passagesOf(input).flatMap(inPassage),
}

const patterns = [
  {
    type: 'email',
    what: 'an e-mail address',
    confidence: 0.98,
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-](?:[\p{L}\p{N}._%+-]{0,62}[\p{L}\p{N}_%+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}])/gu,
  },
  {
    type: 'url',
    what: 'a web address',
    confidence: 0.98,
    pattern: /(?<![\p{L}\p{N}])(?:https?:\/\/|ftp:\/\/|www\.(?=[\p{L}\p{N}]))[^\s<>"“”‘’`{}|\\^[\]]{2,2000}/giu,
  },
  {
    type: 'url',
    what: 'a web address',
    confidence: 0.9,
    pattern:
      /(?<![\p{L}\p{N}@/._-])(?!www\.)(?:[\p{Ll}\p{N}](?:[\p{Ll}\p{N}-]{0,61}[\p{Ll}\p{N}])?\.){1,4}(?:com|org|net|edu|gov|mil|int|info|io|eu|uk|ca|au|nz|de|fr|es|nl|ch|se|dk|fi|pl|cz|ru|ua|cn|jp|kr|br|mx|za|ie|tv)(?:\/[^\s<>"“”‘’`{}|\\^[\]]{0,500})?(?![\p{L}\p{N}@])/gu,
  },
  {
    type: 'phone',
    what: 'a telephone number',
    confidence: 0.9,
    pattern:
      /(?<![\p{L}\p{N}.\-/$€£+])(?:\+\d{1,3}[ .-]?(?:\(\d{1,5}\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){1,4}|0\d{2,4} \d{3,4} \d{3,4}|\(0\d{2,4}\) ?\d{3,4} \d{3,4}|\(\d{3}\) ?\d{3}[ .-]\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|1-\d{3}-\d{3}-\d{4})(?![\p{L}\p{N}]|[.-]\d)/gu,
  },
] as const

function inPassage(passage: Passage): Mention[] {
  return patterns.flatMap(({ type, what, confidence, pattern }) =>
    [...passage.text.matchAll(pattern)].flatMap((match) => {
      const text = type === 'url' ? withoutTrailing(match[0]) : match[0]
      if (type === 'url' && text.length < 8) return []
      return [
        mentionIn(passage, { start: match.index, end: match.index + text.length, type, confidence, code: 'pattern', params: { what } }),
      ]
    }),
  )
}

/** An address without the full stop, comma or bracket of the sentence around it. */
function withoutTrailing(url: string): string {
  let end = url.length
  while (end > 0) {
    const last = url[end - 1] ?? ''
    const opened = last === ')' && url.slice(0, end).includes('(')
    if (!/[.,;:!?)'*_~]/u.test(last) || opened) break
    end -= 1
  }
  return url.slice(0, end)
}
