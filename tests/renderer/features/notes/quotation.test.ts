import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { DocumentId } from '../../../../shared/model/ids.ts'
import type { Block } from '../../../../shared/model/block.ts'
import { layoutBlocks } from '../../../../shared/text/layout.ts'
import { findPassage, placeOf } from '../../../../renderer/features/notes/passage.ts'
import { appended, findQuotations, quotationMarkdown } from '../../../../renderer/features/notes/quotation.ts'

const paper = DocumentId.parse('0123456789abcdef01234567')

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, role: 'headline', text: 'Russia Hosts Taliban', marks: [] },
  { kind: 'paragraph', role: 'byline', text: 'By Jonathan Brown', marks: [] },
  { kind: 'paragraph', role: 'body', text: 'Russia hosts the Taliban for talks.', marks: [] },
  { kind: 'paragraph', role: 'body', text: 'The talks are one of the Taliban’s most significant meetings.', marks: [] },
  { kind: 'heading', level: 2, role: 'heading', text: 'Drugs', marks: [] },
  { kind: 'paragraph', role: 'body', text: 'The talks are about heroin.', marks: [] },
]

function stretch(words: string) {
  const start = layoutBlocks(blocks).text.indexOf(words)
  return { document: paper, start, end: start + words.length, text: words }
}

test('a quotation is a Markdown block quote whose last line links to the passage', () => {
  const quotation = stretch('one of the Taliban’s most significant meetings')
  expect(quotationMarkdown(quotation, 'Paragraph 2')).toBe(
    `> “one of the Taliban’s most significant meetings”\n> [Paragraph 2](lectern:document/${paper}#${quotation.start}-${quotation.end})`,
  )
})

test('quotations are found again among other Markdown, with their words as they were', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 4 }),
      fc.nat(1_000_000),
      (texts, start) => {
        const usable = texts.filter((text) => text.trim() !== '')
        let note = '# Mine\n\n> a plain quote\n\nText *here*.'
        for (const text of usable)
          note = appended(note, quotationMarkdown({ document: paper, start, end: start + text.length, text }, 'Paragraph 7'))
        const found = findQuotations(note)
        expect(found).toHaveLength(usable.length)
        for (const [index, quotation] of found.entries()) {
          expect(quotation).toMatchObject({ document: paper, start, end: start + (usable[index] ?? '').length, label: 'Paragraph 7' })
          expect(note.slice(quotation.from, quotation.to)).toMatch(/^> “/u)
          const plain = (words: string) =>
            words
              .replace(/[“”"«»„]/gu, '')
              .replace(/\s+/gu, ' ')
              .trim()
          expect(plain(quotation.words)).toBe(plain(usable[index] ?? ''))
        }
      },
    ),
  )
})

test('what only looks like a quotation is left alone', () => {
  expect(findQuotations('> [Paragraph 1](https://example.org)')).toEqual([])
  expect(findQuotations(`> words\n> [x](lectern:document/short#1-2)`)).toEqual([])
  expect(findQuotations(`> words\n> [x](lectern:document/${paper}#9-9)`)).toEqual([])
})

test('a place is said as a person would: paragraphs of the body are counted, the rest is named', () => {
  const at = (words: string) => placeOf(blocks, stretch(words).start)
  expect(at('hosts the')).toEqual({ kind: 'paragraph', number: 1 })
  expect(at('most significant')).toEqual({ kind: 'paragraph', number: 2 })
  expect(at('heroin')).toEqual({ kind: 'paragraph', number: 3 })
  expect(at('Russia Hosts')).toEqual({ kind: 'headline' })
  expect(at('Jonathan')).toEqual({ kind: 'byline' })
  expect(at('Drugs')).toEqual({ kind: 'heading', text: 'Drugs' })
  expect(placeOf([], 0)).toBeNull()
})

test('a passage that moved is found by its words, nearest to where it was; a passage that is gone is not', () => {
  const quotation = stretch('The talks are')
  const [written] = findQuotations(quotationMarkdown(quotation, 'Paragraph 2'))
  if (written === undefined) throw new Error('the quotation was not found')
  expect(findPassage(blocks, written)).toEqual({ start: quotation.start, end: quotation.end })
  const later = layoutBlocks(blocks).text.lastIndexOf('The talks are')
  expect(findPassage(blocks, { ...written, start: later + 3, end: later + 16 })).toEqual({ start: later, end: later + 13 })
  expect(findPassage(blocks.slice(0, 2), written)).toBeNull()
})
