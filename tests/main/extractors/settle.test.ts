import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle } from '../../../main/extractors/settle.ts'
import type { Mention } from '../../../shared/model/mention.ts'

const mention = fc
  .record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }), confidence: fc.double({ min: 0.3, max: 1, noNaN: true }) })
  .map(({ start, length, confidence }): Mention => ({
    start,
    end: start + length,
    type: 'person',
    text: 'x'.repeat(length),
    confidence,
    reason: { code: 'list', params: {} },
    value: null,
  }))

test('settled mentions are some of those given, in order, never overlapping, and whatever is left out overlaps one that stays', () => {
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 30 }), (mentions) => {
      const settled = settle(mentions)
      let end = 0
      for (const kept of settled) {
        expect(mentions).toContain(kept)
        expect(kept.start).toBeGreaterThanOrEqual(end)
        end = kept.end
      }
      for (const given of mentions) expect(settled.some((kept) => kept.start < given.end && given.start < kept.end)).toBe(true)
    }),
  )
})
