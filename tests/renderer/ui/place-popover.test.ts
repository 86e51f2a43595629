import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { placePopover } from '../../../renderer/ui/place-popover.ts'

const box = fc.record({
  left: fc.integer({ min: 0, max: 1400 }),
  top: fc.integer({ min: 0, max: 860 }),
  width: fc.integer({ min: 0, max: 400 }),
  height: fc.integer({ min: 0, max: 200 }),
})
const size = fc.record({ width: fc.integer({ min: 100, max: 400 }), height: fc.integer({ min: 30, max: 500 }) })
const window = { width: 1440, height: 900 }

test('it stays wholly inside the window, whatever it points at', () => {
  fc.assert(
    fc.property(box, box, size, fc.constantFrom('start' as const, 'middle' as const, 'end' as const), (anchor, clear, card, align) => {
      const { left, top, arrow } = placePopover({ anchor, clear, size: card, window, align })
      expect(left).toBeGreaterThanOrEqual(12)
      expect(top).toBeGreaterThanOrEqual(12)
      expect(left + card.width).toBeLessThanOrEqual(window.width - 12)
      expect(top + card.height).toBeLessThanOrEqual(window.height - 12)
      expect(arrow).toBeGreaterThanOrEqual(16)
      expect(arrow).toBeLessThanOrEqual(card.width - 16)
    }),
  )
})

test('it keeps to its pane from left to right where it fits into it', () => {
  const pane = { left: 288, width: 820 }
  fc.assert(
    fc.property(box, size, (anchor, card) => {
      const { left } = placePopover({ anchor, size: card, window, within: pane })
      expect(left).toBeGreaterThanOrEqual(pane.left + 12)
      expect(left + card.width).toBeLessThanOrEqual(pane.left + pane.width - 12)
    }),
  )
  const anchor = { left: 10, top: 300, width: 20, height: 20 }
  expect(placePopover({ anchor, size: { width: 400, height: 100 }, window, within: { left: 288, width: 300 } }).left).toBe(12)
})

test('it opens under the paragraph, not under the word, and above where there is no room below', () => {
  const anchor = { left: 400, top: 310, width: 80, height: 24 }
  const clear = { left: 340, top: 280, width: 560, height: 88 }
  const card = { width: 368, height: 390 }
  expect(placePopover({ anchor, clear, size: card, window })).toEqual({ left: 308, top: 380, side: 'below', arrow: 132 })
  expect(placePopover({ anchor: { ...anchor, top: 700 }, clear: { ...clear, top: 680 }, size: card, window })).toMatchObject({
    side: 'above',
    top: 278,
  })
})
