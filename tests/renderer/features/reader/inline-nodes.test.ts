import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inlineLayers, nestInline, type InlineNode, type InlineRange } from '../../../../renderer/features/reader/inline-nodes.ts'

type Plain = Extract<InlineRange, { layer: 'credit' | 'strong' | 'emphasis' | 'code' | 'hit' }>
const plain: readonly Plain['layer'][] = ['credit', 'strong', 'emphasis', 'code', 'hit']

const range = fc
  .record({ layer: fc.constantFrom(...plain, 'link' as const), start: fc.nat(60), length: fc.nat(30) })
  .map(({ layer, start, length }): InlineRange =>
    layer === 'link' ? { layer, href: 'https://example.org', start, end: start + length } : { layer, start, end: start + length },
  )

function textsOf(nodes: readonly InlineNode[]): [number, number][] {
  return nodes.flatMap((node): [number, number][] => (node.kind === 'text' ? [[node.start, node.end]] : textsOf(node.children)))
}

function layersAt(nodes: readonly InlineNode[], offset: number): string[] {
  const node = nodes.find((each) => each.start <= offset && offset < each.end)
  return node === undefined || node.kind === 'text' ? [] : [node.range.layer, ...layersAt(node.children, offset)]
}

function rangesOf(nodes: readonly InlineNode[]): Extract<InlineNode, { kind: 'range' }>[] {
  return nodes.flatMap((node) => (node.kind === 'text' ? [] : [node, ...rangesOf(node.children)]))
}

describe('nestInline', () => {
  it('gives back every code unit once and in order, whatever overlaps', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), fc.nat(40), fc.integer({ min: 1, max: 50 }), (ranges, start, length) => {
        const end = start + length
        let at = start
        for (const [from, to] of textsOf(nestInline(start, end, ranges))) {
          expect(from).toBe(at)
          expect(to).toBeGreaterThan(from)
          at = to
        }
        expect(at).toBe(end)
      }),
    )
  })

  it('puts exactly the layers that cover a place around it, outermost first', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), fc.integer({ min: 0, max: 79 }), (ranges, offset) => {
        const covering = new Set(ranges.filter((each) => each.start <= offset && offset < each.end).map((each) => each.layer))
        expect(layersAt(nestInline(0, 80, ranges), offset)).toEqual(inlineLayers.filter((layer) => covering.has(layer)))
      }),
    )
  })

  it('says of one piece of each uncovered range that it is the first, and of one that it is the last', () => {
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 8 }), (subject, others) => {
        fc.pre(subject.end > subject.start)
        const pieces = rangesOf(nestInline(0, 100, [subject, ...others.filter((each) => each.layer !== subject.layer)])).filter(
          (node) => node.range === subject,
        )
        expect(pieces.filter((piece) => piece.first)).toHaveLength(1)
        expect(pieces.filter((piece) => piece.last)).toHaveLength(1)
      }),
    )
  })

  it('cuts a strong word where a link begins', () => {
    const nodes = nestInline(0, 10, [
      { layer: 'strong', start: 2, end: 8 },
      { layer: 'link', href: 'https://example.org', start: 5, end: 10 },
    ])
    expect(textsOf(nodes)).toEqual([
      [0, 2],
      [2, 5],
      [5, 8],
      [8, 10],
    ])
    expect(rangesOf(nodes).map((node) => [node.range.layer, node.start, node.end])).toEqual([
      ['strong', 2, 5],
      ['link', 5, 10],
      ['strong', 5, 8],
    ])
  })
})
