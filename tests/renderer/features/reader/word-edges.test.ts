import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveEdge, type Edge, type Span } from '../../../../renderer/features/reader/correct/word-edges.ts'

const spanOf = (text: string, words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

function walk(text: string, words: string, edge: Edge, step: 1 | -1, times: number): string {
  let span = spanOf(text, words)
  for (let at = 0; at < times; at += 1) span = moveEdge(text, 0, span, edge, step)
  return text.slice(span.start, span.end)
}

describe('moveEdge', () => {
  it('takes in and leaves out words at either end', () => {
    const text = 'The Bank of England said so.'
    expect(walk(text, 'Bank', 'end', 1, 2)).toBe('Bank of England')
    expect(walk(text, 'Bank of England', 'end', -1, 1)).toBe('Bank of')
    expect(walk(text, 'Bank', 'start', -1, 1)).toBe('The Bank')
    expect(walk(text, 'Bank of England', 'start', 1, 2)).toBe('England')
  })

  it('can take the owner’s s off and the dot of an abbreviation on', () => {
    expect(walk("Russia's minister", "Russia's", 'end', -1, 1)).toBe('Russia')
    expect(walk('In the U.S. and', 'U.S', 'end', 1, 1)).toBe('U.S.')
    expect(walk('worth $1.2 billion', '1.2 billion', 'start', -1, 1)).toBe('$1.2 billion')
  })

  it('skips commas on its way', () => {
    expect(walk('Hanafi, the deputy', 'Hanafi', 'end', 1, 1)).toBe('Hanafi, the')
  })

  it('counts from where the block begins in the document', () => {
    expect(moveEdge('one two three', 100, { start: 100, end: 103 }, 'end', 1)).toEqual({ start: 100, end: 107 })
  })

  it('never empties the span, leaves the block, or cuts a code point, and comes back the way it went', () => {
    const sign = fc.constantFrom('a', 'B', ' ', '.', ',', '“', '”', '$', '-', 'é', '😀', "'", '7')
    fc.assert(
      fc.property(
        fc.string({ unit: sign, minLength: 1, maxLength: 30 }),
        fc.array(fc.tuple(fc.constantFrom<Edge>('start', 'end'), fc.constantFrom<1 | -1>(1, -1)), { maxLength: 12 }),
        (text, moves) => {
          const first = /[\p{L}\p{N}]+/u.exec(text)
          if (first === null) return
          let span: Span = { start: first.index, end: first.index + first[0].length }
          for (const [edge, step] of moves) {
            const next = moveEdge(text, 0, span, edge, step)
            expect(next.start).toBeGreaterThanOrEqual(0)
            expect(next.end).toBeLessThanOrEqual(text.length)
            expect(text.slice(next.start, next.end)).toMatch(/[\p{L}\p{N}]/u)
            expect(text.slice(next.start, next.end)).toBe(text.slice(next.start, next.end).trim())
            if (next !== span && edge === 'end' && step === 1)
              expect(moveEdge(text, 0, next, 'end', -1).end).toBeGreaterThanOrEqual(span.end)
            span = next
          }
        },
      ),
    )
  })
})
