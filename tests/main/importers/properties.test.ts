import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { importFile } from '../../../main/importers/import-file.ts'
import { Block } from '../../../shared/model/block.ts'
import { Metadata } from '../../../shared/model/metadata.ts'
import { layoutBlocks } from '../../../shared/text/layout.ts'

// Other tests may be using the same two cores.
vi.setConfig({ testTimeout: 180_000 })

const names = fc.constantFrom('a.md', 'a.txt', 'a.html', 'a', 'A b.markdown')

const words = fc.constantFrom(
  'By Jane Roe for AFP',
  'October 20, 2021',
  'Related article:',
  'Source:',
  'https://a.example/x-',
  'y-1',
  'Photo: A B / Reuters',
  'the United',
  'States said.',
  'inter-',
  'Original url:',
  '\u00ad',
  '\u00a0',
  ' ',
  '🎉',
)
const markup = fc.constantFrom(
  '# ',
  '## ',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '> ',
  '- ',
  '1. ',
  '[',
  '](#)',
  '](https://a.example/)',
  '![',
  '|',
  '|--|--|\n',
  '<br>',
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<div>',
  '<table><tr><td>',
  '<li>',
  '<h1>',
  '<figure>',
  '<figcaption>',
  '<img alt="a picture of it" src=x>',
  '&amp;',
  '&#0;',
  '\\',
  '\n',
  '\n\n',
  '  \n',
  '\t',
  '---\n',
  'title: x\n',
  '\r\n',
)
const document = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      { weight: 4, arbitrary: markup },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

function check(bytes: Uint8Array, name: string): void {
  const result = importFile({ bytes, name })
  if (!result.ok) {
    expect(['file-empty', 'file-no-text', 'file-binary', 'file-unsupported']).toContain(result.problem.code)
    return
  }
  const { blocks, metadata } = result.value
  expect(Metadata.safeParse(metadata).success).toBe(true)
  expect(metadata.title.trim()).not.toBe('')
  const layout = layoutBlocks(blocks)
  expect(layout.text.isWellFormed()).toBe(true)
  for (const { block, start, end } of layout.blocks) {
    expect(layout.text.slice(start, end)).toBe(block.text)
    expect(Block.safeParse(block).success).toBe(true)
    expect(block.text.trim()).not.toBe('')
    if (block.kind !== 'code' && block.kind !== 'table') expect(block.text).toBe(block.text.trim())
    for (const mark of block.marks) {
      expect(mark.start).toBeLessThan(mark.end)
      expect(mark.end).toBeLessThanOrEqual(block.text.length)
      if (mark.kind === 'link') expect(mark.href).toMatch(/^(?:https?|mailto):/iu)
    }
    if (block.kind === 'table')
      expect(block.rows.map((row) => row.map((cell) => block.text.slice(cell.start, cell.end)).join('\t')).join('\n')).toBe(block.text)
  }
}

describe('any file', () => {
  it('of articles put together at random gives blocks whose marks and places are right', () => {
    fc.assert(
      fc.property(document, names, (text, name) => check(new TextEncoder().encode(text), name)),
      { numRuns: 1_500 },
    )
  })

  it('of any characters gives a document or a typed failure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), names, (text, name) => check(new TextEncoder().encode(text), name)),
      { numRuns: 500 },
    )
  })

  it('of any bytes gives a document or a typed failure', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), names, check), { numRuns: 800 })
  })

  it('in UTF-16, lone surrogates with it, gives a document or a typed failure', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }), names, (units, name) =>
        check(new Uint8Array(Uint16Array.from([0xfeff, ...units]).buffer), name),
      ),
      { numRuns: 400 },
    )
  })

  it('gives the same blocks every time', () => {
    fc.assert(
      fc.property(document, names, (text, name) => {
        const bytes = new TextEncoder().encode(text)
        expect(importFile({ bytes, name })).toEqual(importFile({ bytes, name }))
      }),
      { numRuns: 200 },
    )
  })
})
