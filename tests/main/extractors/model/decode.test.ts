import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestLabels, spansOf, sureness, toLogProbabilities } from '../../../../main/extractors/model/decode.ts'

const labelCount = 7

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
      const chosen = bestLabels(scores, labelCount)
      expect(allowed(chosen)).toBe(true)
      expect(total(scores, chosen)).toBe(Math.max(...three.map((labels) => total(scores, labels))))
    }),
    { numRuns: 50 },
  )
})

test('a sentence without words has no labels', () => {
  expect(bestLabels(new Float32Array(0), labelCount)).toEqual([])
})

test('spans end where another begins or the type changes', () => {
  expect(spansOf([1, 2, 1, 0, 3, 4, 4, 5])).toEqual([
    { from: 0, to: 2, kind: 0 },
    { from: 2, to: 3, kind: 0 },
    { from: 4, to: 7, kind: 1 },
    { from: 7, to: 8, kind: 2 },
  ])
})

test('a span is as sure as its least sure word, and as the word after it is no part of it', () => {
  const scores = Float32Array.from(
    [
      [0, 3, 0],
      [0, 0, 2],
      [4, 0, 1],
    ].flat(),
  )
  toLogProbabilities(scores, 3)
  const of = (wanted: number, ...others: number[]): number =>
    Math.exp(wanted) / [wanted, ...others].reduce((sum, score) => sum + Math.exp(score), 0)
  expect(sureness(scores, 3, { from: 0, to: 2, kind: 0 })).toBeCloseTo(Math.min(of(3, 0, 0), of(2, 0, 0), 1 - of(1, 4, 0)), 5)
  expect(sureness(scores, 3, { from: 0, to: 1, kind: 0 })).toBeCloseTo(1 - of(2, 0, 0), 5)
})
