import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { failureOf, read } from './blocks-of.ts'

const english = 'The “café” on Zürich’s main street – naïve, but open – costs €5 a cup. Its owner says so.'
const russian =
  'Однажды, в студёную зимнюю пору, я из лесу вышел; был сильный мороз. Гляжу, поднимается медленно в гору лошадка, везущая хворосту воз.'

function textOf(name: string, bytes: Uint8Array): string {
  return read(name, bytes)
    .blocks.map((block) => block.text)
    .join('\n')
}

describe('encodings', () => {
  it.each(['utf8', 'utf-16le', 'utf-16be', 'windows-1252'])('reads %s', (encoding) => {
    expect(textOf('a.txt', iconv.encode(english, encoding))).toBe(english)
  })

  it.each(['utf8', 'utf-16le', 'utf-16be', 'utf-32le'])('reads %s with a byte order mark and leaves the mark out', (encoding) => {
    expect(textOf('a.txt', iconv.encode(english, encoding, { addBOM: true }))).toBe(english)
  })

  it.each(['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5'])('guesses Cyrillic in %s', (encoding) => {
    expect(textOf('a.txt', iconv.encode(russian, encoding))).toBe(russian)
  })

  it.each([
    ['shift_jis', '昨日、政府は新しい予算案を発表した。首相は記者会見で説明した。'],
    ['gb18030', '政府昨天宣布了新的预算案,总理在记者会上作了说明。'],
    ['euc-kr', '정부는 어제 새 예산안을 발표했다. 총리는 기자회견에서 설명했다.'],
  ])('guesses %s', (encoding, text) => {
    expect(textOf('a.txt', iconv.encode(text.repeat(4), encoding))).toBe(text.repeat(4))
  })

  it('reads the encoding a page declares', () => {
    const page = `<html><head><meta charset="windows-1251"><title>Погода</title></head><body><p>${russian}</p></body></html>`
    expect(textOf('a.html', iconv.encode(page, 'windows-1251'))).toContain(russian)
  })

  it('trusts valid UTF-8 over a wrong declaration', () => {
    const page = `<html><head><meta charset="iso-8859-1"></head><body><p>${english}</p></body></html>`
    expect(textOf('a.html', new TextEncoder().encode(page))).toContain(english)
  })

  it('reads stray bytes within UTF-8 as Windows-1252', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${english} `),
      Buffer.from([0x93]),
      Buffer.from('quoted'),
      Buffer.from([0x94]),
      Buffer.from(` ${english}`),
    ])
    expect(textOf('a.txt', bytes)).toBe(`${english} “quoted” ${english}`)
  })

  it('never shows replacement signs for broken bytes', () => {
    expect(textOf('a.md', Buffer.from('Caf\xe9 owners said on Tuesday they were na\xefve.', 'latin1'))).toBe(
      'Café owners said on Tuesday they were naïve.',
    )
  })

  it('strips NULs and control characters', () => {
    expect(textOf('a.txt', Buffer.from('Hel\0lo,\u0007 wor\u001bld. This is all\u0000 text.'))).toBe('Hello, world. This is all text.')
  })

  it.each(['\n', '\r\n', '\r'])('reads lines ended by %j', (end) => {
    expect(read('a.md', ['# Title', '', 'First paragraph.', '', 'Second one.'].join(end)).blocks.map((block) => block.text)).toEqual([
      'Title',
      'First paragraph.',
      'Second one.',
    ])
  })

  it('reads lone surrogates in UTF-16 without keeping them', () => {
    const bytes = Buffer.from('A lone half stands here: \ud83d, and the text goes on after it.', 'utf16le')
    const text = textOf('a.txt', bytes)
    expect(text.isWellFormed()).toBe(true)
    expect(text).toContain('and the text goes on')
  })

  it('does not take UTF-16 for a binary file', () => {
    expect(failureOf('a.md', iconv.encode(russian, 'utf-16le', { addBOM: true }))).toBe('imported 1 blocks')
  })
})
