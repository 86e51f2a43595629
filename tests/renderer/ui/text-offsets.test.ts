// @vitest-environment jsdom
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOffset, rangeOf, selectionWithin } from '../../../renderer/ui/text-offsets.ts'

interface Piece {
  readonly text: string
  readonly decorated: boolean
}

/** An article drawn as the reader draws it: pieces of text in spans, decorations between and inside them, paragraphs two units apart. */
function drawArticle(paragraphs: readonly (readonly Piece[])[]) {
  const root = document.createElement('article')
  let offset = 0
  const paragraphTexts: string[] = []
  for (const pieces of paragraphs) {
    const paragraph = document.createElement('p')
    paragraph.dataset['blockStart'] = String(offset)
    let text = ''
    for (const piece of pieces) {
      const span = document.createElement('span')
      span.dataset['start'] = String(offset + text.length)
      span.append(piece.text)
      if (piece.decorated) {
        const sign = document.createElement('i')
        sign.dataset['decoration'] = ''
        sign.textContent = 'not the document’s'
        span.append(sign)
      }
      paragraph.append(span)
      text += piece.text
    }
    root.append(paragraph)
    paragraphTexts.push(text)
    offset += text.length + 2
  }
  document.body.replaceChildren(root)
  return { root, text: paragraphTexts.join('\n\n') }
}

/** Where each paragraph's text lies in the document. */
function wordsOf(paragraphs: readonly (readonly Piece[])[]) {
  let start = 0
  return paragraphs.map((pieces) => {
    const span = { start, end: start + pieces.reduce((sum, piece) => sum + piece.text.length, 0) }
    start = span.end + 2
    return span
  })
}

const article = fc.array(
  fc.array(fc.record({ text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), decorated: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 4 },
)

test('a stretch of the document becomes a range and the range becomes the same stretch', () => {
  fc.assert(
    fc.property(article, fc.nat(), fc.nat(), (paragraphs, one, other) => {
      const { root, text } = drawArticle(paragraphs)
      const start = Math.min(one % text.length, other % text.length)
      const end = Math.max(one % text.length, other % text.length) + 1
      const range = rangeOf(root, start, end)
      const shown = wordsOf(paragraphs).filter((span) => span.end > start && span.start < end)
      const first = shown[0]
      const last = shown.at(-1)
      if (first === undefined || last === undefined) {
        expect(range).toBeNull()
        return
      }
      if (range === null) throw new Error('the stretch is not on the screen')
      // The blank lines between paragraphs are not on the screen: a stretch that begins or ends in one is cut to the words.
      expect(documentOffset(root, range.startContainer, range.startOffset, 'forward')).toBe(Math.max(start, first.start))
      expect(documentOffset(root, range.endContainer, range.endOffset, 'backward')).toBe(Math.min(end, last.end))
    }),
    { numRuns: 60 },
  )
})

test('a selection from a decoration or a paragraph’s edge counts from the nearest words', () => {
  const { root } = drawArticle([
    [
      { text: 'Russia', decorated: true },
      { text: ' hosts', decorated: false },
    ],
    [{ text: 'Talks', decorated: false }],
  ])
  const sign = root.querySelector('[data-decoration]')?.firstChild
  const paragraph = root.querySelector('p')
  if (!(sign instanceof Text) || paragraph === null) throw new Error('the article was not drawn')
  expect(documentOffset(root, sign, 4, 'forward')).toBe(6)
  expect(documentOffset(root, paragraph, 0, 'forward')).toBe(0)
  expect(documentOffset(root, paragraph, 2, 'backward')).toBe(12)
  expect(documentOffset(root, root, 1, 'forward')).toBe(14)
  expect(documentOffset(root, root, 2, 'backward')).toBe(19)
})

test('a selection that reaches beyond the article is cut to it, and one outside is none', () => {
  const { root } = drawArticle([[{ text: 'Russia hosts', decorated: false }]])
  const before = document.createElement('p')
  before.textContent = 'Menu'
  document.body.prepend(before)
  const selection = document.getSelection()
  const words = root.querySelector('span')?.firstChild
  if (selection === null || !(words instanceof Text) || before.firstChild === null) throw new Error('nothing to select')
  selection.setBaseAndExtent(before.firstChild, 1, words, 6)
  expect(selectionWithin(root)).toMatchObject({ start: 0, end: 6 })
  selection.setBaseAndExtent(before.firstChild, 0, before.firstChild, 4)
  expect(selectionWithin(root)).toBeNull()
  selection.collapse(words, 3)
  expect(selectionWithin(root)).toBeNull()
})
