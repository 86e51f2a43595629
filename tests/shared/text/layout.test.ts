import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockAt, layoutBlocks } from '../../../shared/text/layout.ts'
import { countWords } from '../../../shared/text/words.ts'
import { paragraph } from '../../builders/documents.ts'

const someBlocks = fc.array(fc.string({ maxLength: 12 }).map(paragraph), { maxLength: 12 })

describe('the layout of a document', () => {
  it('joins blocks by blank lines and says where each lies', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const layout = layoutBlocks(blocks)
        expect(layout.text).toBe(blocks.map(({ text }) => text).join('\n\n'))
        for (const { block, start, end } of layout.blocks) expect(layout.text.slice(start, end)).toBe(block.text)
      }),
    )
  })

  it('finds the block of every offset, and the one before for a gap', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const layout = layoutBlocks(blocks)
        for (let offset = 0; offset <= layout.text.length; offset += 1) {
          const wanted = layout.blocks.findLast(({ start }) => start <= offset) ?? null
          expect(blockAt(layout, offset)).toBe(wanted)
        }
      }),
    )
    expect(blockAt(layoutBlocks([]), 0)).toBeNull()
  })

  it('counts words in any script', () => {
    expect(countWords('Taliban’s well-known 1,000.50 «Россия» — и мир')).toBe(6)
    expect(countWords(' … — ')).toBe(0)
  })
})
