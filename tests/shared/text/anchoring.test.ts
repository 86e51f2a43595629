import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchor, describeSpan, isSpan } from '../../../shared/text/anchoring.ts'

const run = { numRuns: 300 }
/** Texts of few letters, so that the same words come again and again, with characters of two code units among them. */
const texts = fc
  .array(fc.constantFrom('a', 'b', ' ', '\n', 'é', '😀', '𝔏', 'Putin ', 'the '), { minLength: 1, maxLength: 80 })
  .map((parts) => parts.join(''))

const spans = texts.chain((text) =>
  fc
    .tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
    .filter(([, start, end]) => isSpan(text, start, end)),
)

describe('anchoring', () => {
  it('finds every span where it was described', () => {
    fc.assert(
      fc.property(spans, ([text, start, end]) => {
        expect(anchor(text, describeSpan(text, start, end))).toEqual({ start, end })
      }),
      run,
    )
  })

  it('follows a span whose words are unique when text is put in before and taken out after it', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, after, inserted) => {
        const text = `${before}Lavrov spoke${after}`
        const selector = describeSpan(text, before.length, before.length + 12)
        const moved = `${inserted}${before}Lavrov spoke`
        const start = inserted.length + before.length
        expect(anchor(moved, selector)).toEqual({ start, end: start + 12 })
        expect(anchor(`${text}${inserted}`, selector)).toEqual({ start: before.length, end: before.length + 12 })
      }),
      run,
    )
  })

  it('tells repeated words apart by what stands around them', () => {
    const text = 'On Monday Putin met the envoys. On Tuesday Putin left for Sochi. On Friday Putin came back.'
    const start = text.indexOf('Putin left')
    const selector = describeSpan(text, start, start + 5)
    const moved = `A correction was added at the top of this article, twice as long as before. ${text}`
    expect(anchor(moved, selector)).toEqual({ start: moved.indexOf('Putin left'), end: moved.indexOf('Putin left') + 5 })
    const without = text.replace('On Monday Putin met the envoys. ', '')
    expect(anchor(without, selector)).toEqual({ start: without.indexOf('Putin left'), end: without.indexOf('Putin left') + 5 })
  })

  it('finds words that were set with other white space, and nothing when they are gone', () => {
    const text = 'The Foreign\nMinistry said so.'
    const selector = describeSpan(text, 4, 20)
    expect(anchor('Yesterday the Foreign   Ministry said so.', selector)).toEqual({ start: 14, end: 32 })
    expect(anchor('Somebody said so.', selector)).toBeNull()
    expect(anchor('', selector)).toBeNull()
    const pattern = describeSpan('a (b.*) c', 2, 9)
    expect(anchor('x (b.*)  c', pattern)).toEqual({ start: 2, end: 10 })
  })

  it('never gives a place that is not a span of the text, whatever became of it', () => {
    fc.assert(
      fc.property(spans, texts, ([text, start, end], other) => {
        const place = anchor(other, describeSpan(text, start, end))
        if (place === null) return
        expect(isSpan(other, place.start, place.end)).toBe(true)
        expect(other.slice(place.start, place.end).replace(/\s+/gu, '')).toBe(text.slice(start, end).replace(/\s+/gu, ''))
      }),
      run,
    )
  })

  it('describes no half characters', () => {
    fc.assert(
      fc.property(spans, ([text, start, end]) => {
        const { prefix, exact, suffix } = describeSpan(text, start, end).quote
        for (const part of [prefix, exact, suffix]) expect(part.isWellFormed()).toBe(true)
        expect(text).toContain(prefix + exact + suffix)
      }),
      run,
    )
  })

  it('takes no span that is empty, outside, or splits a character', () => {
    expect(isSpan('a😀b', 1, 3)).toBe(true)
    expect(isSpan('a😀b', 2, 3)).toBe(false)
    expect(isSpan('a😀b', 0, 2)).toBe(false)
    expect(isSpan('abc', 1, 1)).toBe(false)
    expect(isSpan('abc', 2, 4)).toBe(false)
    expect(isSpan('abc', -1, 2)).toBe(false)
  })
})
