import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestLabels, labelCount, spansOf } from '../../../../main/extractors/model/decode.ts'

function allowed(labels: readonly number[]): boolean {
  return labels.every((label, at) => label === 0 || label % 2 === 1 || labels[at - 1] === label || labels[at - 1] === label - 1)
}

function every(words: number): readonly (readonly number[])[] {
  if (words === 0) return [[]]
  return every(words - 1).flatMap((start) => Array.from({ length: labelCount }, (_, label) => [...start, label]))
}

function total(scores: Float32Array, labels: readonly number[]): number {
  return labels.reduce((sum, label, word) => sum + (scores[word * labelCount + label] ?? 0), 0)
}

test('no allowed labels score better than those chosen', () => {
  const three = every(3).filter(allowed)
  const score = fc.integer({ min: -50, max: 50 })
  fc.assert(
    fc.property(fc.array(score, { minLength: 3 * labelCount, maxLength: 3 * labelCount }), (values) => {
      const scores = Float32Array.from(values)
      const chosen = bestLabels(scores)
      expect(allowed(chosen)).toBe(true)
      expect(total(scores, chosen)).toBe(Math.max(...three.map((labels) => total(scores, labels))))
    }),
    { numRuns: 50 },
  )
})

test('a sentence without words has no labels', () => {
  expect(bestLabels(new Float32Array(0))).toEqual([])
})

test('spans end where another begins or the type changes', () => {
  expect(spansOf([1, 2, 1, 0, 3, 4, 4, 5])).toEqual([
    { from: 0, to: 2, type: 'person' },
    { from: 2, to: 3, type: 'person' },
    { from: 4, to: 7, type: 'organization' },
    { from: 7, to: 8, type: 'place' },
  ])
})
