import type { Found } from '../found.ts'
import { exactnessOf } from './exactness.ts'
import { numberSource, readNumber } from './numbers.ts'

const again = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£'’/-])(?<number>${numberSource})(?= (?:more|others)(?:[,.;:)\\n]|$| (?:from|in|into|at|to|on|by|as|under|after|since|with|were|was|are|have|had|who|which|when|while|and|died|fled)(?!\\p{L})))`,
  'giu',
)

/** Numbers that count once more what the sentence counted before ("two million Afghans …, seven million more"), in its unit; "more than" and "five more years" are none. */
export function countedAgain(text: string, counted: readonly Found[]): readonly Found[] {
  return [...text.matchAll(again)].flatMap((match): readonly Found[] => {
    const amount = readNumber(match.groups?.['number'] ?? '')
    const before = counted.findLast(({ end }) => end <= match.index)
    const value = before?.value
    if (amount === null || before === undefined || value?.kind !== 'quantity' || /[.!?]\s/u.test(text.slice(before.end, match.index)))
      return []
    const end = match.index + match[0].length
    const { unit } = value
    return [
      {
        start: match.index,
        end,
        type: 'quantity',
        confidence: 0.7,
        code: 'amount',
        value: { kind: 'quantity', amount, unit, ...exactnessOf(text, match.index, end) },
      },
    ]
  })
}
