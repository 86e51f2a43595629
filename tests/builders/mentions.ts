import type { Mention, MentionType, Reason } from '../../shared/model/mention.ts'

/** Mentions of these words in the order in which they stand in a text: type, words, and the reason where it is not the recogniser. */
export function mentionsOf(text: string, named: readonly (readonly [MentionType, string, Reason?])[]): readonly Mention[] {
  let from = 0
  return named.map(([type, words, reason = { code: 'model', params: {} }]) => {
    const start = text.indexOf(words, from)
    if (start === -1) throw new Error(`"${words}" does not stand in the text after ${from}`)
    from = start + words.length
    return { start, end: from, type, text: words, confidence: 0.9, reason, value: null }
  })
}
