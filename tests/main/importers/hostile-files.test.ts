import { describe, expect, it, vi } from 'vitest'
import { failureOf, read } from './blocks-of.ts'

// Other tests may be using the same two cores.
vi.setConfig({ testTimeout: 180_000 })

const encoder = new TextEncoder()
const paragraph = 'The quick brown fox jumps over the lazy dog again. '

describe('files that are no document', () => {
  const noise = Uint8Array.from({ length: 40_000 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) % 256)
  it.each([
    ['an empty file', 'a.md', new Uint8Array(0), 'file-empty'],
    ['nothing but white space', 'a.txt', ' \n\t\n\u00a0\n', 'file-no-text'],
    ['a page drawn by a script', 'a.html', '<html><body><div id="root"></div><script>render()</script></body></html>', 'file-no-text'],
    ['a binary file with a Markdown name', 'a.md', noise, 'file-binary'],
    ['a binary file without an ending', 'a', noise, 'file-unsupported'],
    ['a PDF', 'a.pdf', '%PDF-1.7\n1 0 obj', 'file-unsupported'],
    ['a PDF named as text', 'a.txt', '%PDF-1.7\n1 0 obj', 'file-binary'],
    ['a picture', 'a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'file-unsupported'],
    ['a Word document', 'a.docx', encoder.encode('PK\u0003\u0004\u0014\0\0\0\b\0word/document.xml'), 'file-unsupported'],
    ['more than 100 MB', 'a.txt', new Uint8Array(100_000_001).fill(0x61), 'file-too-large'],
    ['50 MB of text', 'a.txt', encoder.encode(paragraph.repeat(1_000_000)), 'file-too-long'],
    ['50 MB of Markdown', 'a.md', encoder.encode(`${paragraph}\n\n`.repeat(950_000)), 'file-too-long'],
    ['50 MB of HTML text', 'a.html', encoder.encode(`<p>${paragraph}`.repeat(930_000)), 'file-too-long'],
    ['one line of 20 MB', 'a.md', encoder.encode(paragraph.repeat(400_000)), 'file-too-long'],
  ])('%s fails clearly', (_, name, content, code) => {
    expect(failureOf(name, content)).toBe(code)
  })

  it('says how large a file is and how large it may be', () => {
    expect(() => read('a.txt', new Uint8Array(152_000_000).fill(0x61))).toThrow(
      'The file is 152 MB; Lectern reads files of this kind up to 100 MB.',
    )
  })
})

describe('nests', () => {
  it.each([
    ['100,000 quote marks', 'a.md', `${'>'.repeat(100_000)} deep`],
    ['100,000 spaced quote marks', 'a.md', `${'> '.repeat(100_000)}deep`],
    ['quotes deeper by the line', 'a.md', `${Array.from({ length: 1_500 }, (_, depth) => '>'.repeat(depth)).join('\n')} deep`],
    ['100,000 list marks in a line', 'a.md', `${'- '.repeat(100_000)}deep`],
    ['lists deeper by the line', 'a.md', `${Array.from({ length: 500 }, (_, depth) => `${' '.repeat(2 * depth)}- item`).join('\n')} deep`],
    ['100,000 <div>', 'a.html', `${'<div>'.repeat(100_000)}deep`],
    ['100,000 closed <div>', 'a.html', `${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`],
    ['100,000 <div/>', 'a.html', `${'<div/>'.repeat(100_000)}deep`],
    ['100,000 <div> within Markdown', 'a.md', `text\n\n${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`],
    ['100,000 <blockquote>', 'a.html', `${'<blockquote>'.repeat(100_000)}deep`],
    ['100,000 lists', 'a.html', `${'<ul><li>'.repeat(100_000)}deep`],
    ['100,000 tables', 'a.html', `${'<table><tr><td>'.repeat(100_000)}deep`],
    ['100,000 fonts, each another', 'a.html', `${Array.from({ length: 100_000 }, (_, size) => `<font size=${size}>`).join('')}deep`],
    ['50,000 open links in Markdown', 'a.md', `${'['.repeat(50_000)}deep`],
  ])('%s keep their text', (_, name, content) => {
    const document = read(name, content)
    expect(document.blocks.some((block) => block.text.includes('deep'))).toBe(true)
    for (const block of document.blocks)
      if (block.kind === 'quote' || block.kind === 'list-item') expect(block.depth).toBeLessThanOrEqual(20)
  })
})

describe('repeated signs', () => {
  const signs = [
    '[',
    ']',
    '*',
    '_',
    '~',
    '`',
    '![',
    '](',
    '*a ',
    '~a',
    '`a``b',
    '**a_b ',
    '<',
    '<a ',
    '<!--',
    '&',
    '\\',
    '|',
    '$',
    '“',
    '(',
    '-\n',
    '>\n',
    '\r',
    '\u00ad',
    '🎉',
  ]
  it.each(signs.flatMap((sign) => ['a.md', 'a.txt', 'a.html'].map((name) => [sign, name] as const)))(
    'half a megabyte of %j in %s ends in a document or a typed failure',
    (sign, name) => {
      const outcome = failureOf(name, sign.repeat(500_000 / sign.length))
      expect(outcome).toMatch(/^(?:imported \d+ blocks|file-no-text)$/u)
    },
  )
})

describe('long texts', () => {
  it('gives a line of 4 MB as blocks a screen can hold', () => {
    const repeats = Math.floor(4_000_000 / paragraph.length)
    const document = read('a.txt', paragraph.repeat(repeats))
    expect(document.blocks.length).toBeGreaterThan(100)
    for (const block of document.blocks) expect(block.text.length).toBeLessThanOrEqual(20_000)
    expect(document.blocks.map((block) => block.text).join(' ').length).toBe(paragraph.length * repeats - 1)
  })

  it('reads a table of 5,000 rows in pieces as one table', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `| row ${index} | [link](https://a.example/${index}) |`)
    const document = read('a.md', `Before.\n\n| name | value |\n|---|---|\n${rows.join('\n')}\n\nAfter.`)
    expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph'])
    const table = document.blocks[1]
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.rows).toHaveLength(5_001)
    expect(table.rows[4_321]?.map((cell) => table.text.slice(cell.start, cell.end))).toEqual(['row 4320', 'link'])
    expect(table.marks).toHaveLength(5_000)
    const mark = table.marks[4_999]
    expect(mark?.kind === 'link' && [mark.href, table.text.slice(mark.start, mark.end)]).toEqual(['https://a.example/4999', 'link'])
  })

  it('reads a long Markdown text in pieces as it would whole', () => {
    const part = (index: number): string =>
      [
        `## Part ${index}`,
        `Plain words of part ${index}.`,
        `Words with *stress*, \`code\` and [a link][ref].`,
        `1. first\n2. second\n   - inner`,
        '```\ncode\n\nmore code\n```',
        `> quote ${index}`,
      ].join('\n\n')
    const short = read('a.md', `${part(0)}\n\n[ref]: https://a.example/x`)
    const long = read('a.md', `${Array.from({ length: 2_000 }, (_, index) => part(index)).join('\n\n')}\n\n[ref]: https://a.example/x`)
    expect(long.blocks).toHaveLength(short.blocks.length * 2_000)
    const bodies = long.blocks.slice(-short.blocks.length)
    expect(bodies.map((block) => [block.kind, block.text.replaceAll('1999', '0'), block.marks])).toEqual(
      short.blocks.map((block) => [block.kind, block.text, block.marks]),
    )
  })

  it('reads a list of 100,000 items and 50,000 headings', () => {
    const document = read('a.md', `${'- item of list\n'.repeat(100_000)}\n${'## head of part\n\n'.repeat(50_000)}`)
    expect(document.blocks).toHaveLength(150_000)
    expect(document.blocks[7]).toEqual({ kind: 'list-item', role: 'body', text: 'item of list', marks: [], depth: 0, ordinal: null })
    expect(document.blocks.at(-1)).toEqual({ kind: 'heading', role: 'heading', text: 'head of part', marks: [], level: 2 })
  })
})
