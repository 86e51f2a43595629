import { describe, expect, it } from 'vitest'
import { chunksOf, piecesOf } from '../../../../renderer/features/reader/article-pieces.ts'
import { readableOf } from '../../../../renderer/features/reader/ranges-by-block.ts'
import type { Block } from '../../../../shared/model/block.ts'
import { heading, paragraph, viewOf } from './view-builder.ts'

const item = (text: string): Block => ({ kind: 'list-item', role: 'body', text, marks: [], depth: 0, ordinal: null })

function pieces(blocks: readonly Block[], footed = true) {
  return piecesOf(readableOf(viewOf(blocks)).blocks, footed)
}

describe('piecesOf', () => {
  it('joins byline and date, and the items of a list', () => {
    const made = pieces([
      heading('Title', 1, 'headline'),
      paragraph('By me', 'byline'),
      paragraph('Today', 'date'),
      item('a'),
      item('b'),
      paragraph('Text'),
      item('c'),
    ])
    expect(made.map(({ kind, blocks }) => [kind, blocks.length])).toEqual([
      ['block', 1],
      ['byline', 2],
      ['list', 2],
      ['block', 1],
      ['list', 1],
    ])
  })

  it('leaves the source to the foot, unless the foot has nothing to say', () => {
    const blocks = [paragraph('Text'), paragraph('Original url:', 'source')]
    expect(pieces(blocks)).toHaveLength(1)
    expect(pieces(blocks, false)).toHaveLength(2)
  })
})

describe('chunksOf', () => {
  it('keeps a usual article whole', () => {
    expect(chunksOf(pieces([paragraph('a'.repeat(3_000)), paragraph('b'.repeat(3_000))]))).toHaveLength(1)
  })

  it('cuts a long one without losing or doubling a piece', () => {
    const all = pieces(Array.from({ length: 500 }, (_, at) => paragraph(`${String(at)} ${'word '.repeat(60)}`)))
    const chunks = chunksOf(all)
    expect(chunks.length).toBeGreaterThan(5)
    expect(chunks.flatMap((chunk) => chunk.pieces)).toEqual(all)
    for (const [at, chunk] of chunks.entries()) if (at > 0) expect(chunk.start).toBeGreaterThan(chunks[at - 1]?.end ?? 0)
  })
})
