import { describe, expect, it } from 'vitest'
import { hitsByBlock, readableOf } from '../../../../renderer/features/reader/ranges-by-block.ts'
import { heading, mention, paragraph, viewOf } from './view-builder.ts'

describe('readableOf', () => {
  it('sorts marks, mentions and highlights into the blocks they lie on, and one over two blocks into both', () => {
    const view = viewOf([paragraph('Lavrov spoke.', 'body', [{ kind: 'strong', start: 7, end: 12 }]), paragraph('Putin listened.')], {
      mentions: [mention('Lavrov', 0), mention('Putin', 15)],
      annotations: [
        {
          id: 'a1',
          createdAt: '2026-11-24T10:00:00Z',
          updatedAt: '2026-11-24T10:00:00Z',
          exact: 'spoke.\n\nPutin',
          comment: null,
          place: { start: 7, end: 20 },
        },
      ],
    })
    const { blocks } = readableOf(view)
    expect(blocks.map(({ ranges }) => ranges.map(({ layer, start, end }) => [layer, start, end]))).toEqual([
      [
        ['strong', 7, 12],
        ['mention', 0, 6],
        ['highlight', 7, 20],
      ],
      [
        ['highlight', 7, 20],
        ['mention', 15, 20],
      ],
    ])
    expect([...(blocks[1]?.entities ?? [])]).toEqual(['person:putin'])
  })

  it('moves the marks of a block to their place in the document', () => {
    const { blocks } = readableOf(
      viewOf([paragraph('One.'), paragraph('A link here', 'body', [{ kind: 'link', start: 2, end: 6, href: 'https://example.org' }])]),
    )
    expect(blocks[1]?.ranges).toEqual([{ layer: 'link', start: 8, end: 12, href: 'https://example.org' }])
  })

  it('counts the paragraphs of the article alone', () => {
    const { blocks } = readableOf(
      viewOf([
        heading('Title', 1, 'headline'),
        paragraph('By me', 'byline'),
        paragraph('One'),
        paragraph('Related', 'teaser'),
        paragraph('Two'),
      ]),
    )
    expect(blocks.map(({ paragraph: number }) => number)).toEqual([null, null, 1, null, 2])
  })

  it('ranks headings by the levels the document uses, whatever their numbers', () => {
    const { blocks } = readableOf(
      viewOf([heading('Title', 1, 'headline'), heading('Section', 3), heading('Part', 5), heading('Section', 3)]),
    )
    expect(blocks.map(({ rank }) => rank)).toEqual([0, 1, 2, 1])
  })

  it('leaves out a highlight whose words are gone', () => {
    const view = viewOf([paragraph('One')], {
      annotations: [
        { id: 'a1', createdAt: '2026-11-24T10:00:00Z', updatedAt: '2026-11-24T10:00:00Z', exact: 'gone', comment: 'why', place: null },
      ],
    })
    expect(readableOf(view).blocks[0]?.ranges).toEqual([])
  })
})

describe('hitsByBlock', () => {
  it('has an entry only for blocks with hits', () => {
    const { layout } = readableOf(viewOf([paragraph('alpha'), paragraph('beta'), paragraph('alpha')]))
    expect([
      ...hitsByBlock(layout, [
        { start: 13, end: 18 },
        { start: 0, end: 5 },
      ]).keys(),
    ]).toEqual([0, 2])
  })
})
