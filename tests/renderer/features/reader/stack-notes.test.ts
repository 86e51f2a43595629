import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stackNotes } from '../../../../renderer/features/reader/stack-notes.ts'

const wish = fc.record({ top: fc.nat(2_000), height: fc.integer({ min: 10, max: 200 }) })

describe('stackNotes', () => {
  it('lets none overlap and none rise above its line', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 20 }), (unsorted) => {
        const wishes = unsorted.toSorted((left, right) => left.top - right.top)
        const tops = stackNotes(wishes)
        for (const [at, top] of tops.entries()) {
          expect(top).toBeGreaterThanOrEqual(wishes[at]?.top ?? 0)
          const before = wishes[at - 1]
          if (before !== undefined) expect(top).toBeGreaterThan((tops[at - 1] ?? 0) + before.height)
        }
      }),
    )
  })

  it('leaves a note alone that has room', () => {
    expect(
      stackNotes([
        { top: 10, height: 20 },
        { top: 100, height: 20 },
      ]),
    ).toEqual([10, 100])
  })
})
