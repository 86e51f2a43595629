// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetOfPlace, rangeOfSpan } from '../../../renderer/features/reader/text-places.ts'

/** Paragraphs whose text is cut into spans, joined by blank lines as in a document's text. */
function page(paragraphs: readonly (readonly string[])[]): { root: HTMLElement; text: string } {
  const root = document.createElement('article')
  let from = 0
  for (const pieces of paragraphs) {
    const element = document.createElement('p')
    element.dataset['from'] = String(from)
    for (const [at, piece] of pieces.entries()) {
      const span = document.createElement(at % 2 === 0 ? 'span' : 'b')
      span.append(piece)
      element.append(span)
    }
    root.append(element)
    from += pieces.join('').length + 2
  }
  return { root, text: paragraphs.map((pieces) => pieces.join('')).join('\n\n') }
}

const paragraphs = fc.array(fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })

describe('places between the page and the text', () => {
  it('finds the page for a span within a paragraph and comes back to the same offsets', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), fc.nat(), (drawn, which, one, other) => {
        const { root, text } = page(drawn)
        const element = root.children[which % drawn.length]
        if (!(element instanceof HTMLElement)) throw new Error('a paragraph is missing')
        const length = element.textContent?.length ?? 0
        const from = Number(element.dataset['from'])
        const start = from + (one % length)
        const end = start + 1 + (other % (length - (start - from)))
        const range = rangeOfSpan(root, start, end)
        expect(range?.toString()).toBe(text.slice(start, end))
        expect(range === null ? null : offsetOfPlace(range.startContainer, range.startOffset)).toBe(start)
        expect(range === null ? null : offsetOfPlace(range.endContainer, range.endOffset)).toBe(end)
      }),
    )
  })

  it('knows nothing of places outside the text', () => {
    const { root } = page([['one']])
    expect(offsetOfPlace(root, 0)).toBeNull()
    expect(rangeOfSpan(root, 50, 60)).toBeNull()
  })
})
