import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const article = '# {name}\n\nSergei Lavrov received Abdul Salam Hanafi in Moscow on Wednesday.\n\n“Россия” — naïve café.\n'

/** Files of the ordinary kind that stand among the bad ones; all of them must be imported. */
export const goodNames = ['good-1.md', 'good-2.txt', 'good-3.html', 'utf16-le.md', 'utf16-be.txt', 'windows-1252.txt']

/** Files that may be imported or refused, each with one clear reason. */
export const hardNames = ['fifty-megabytes.txt', 'one-line.txt', 'one-line.md', 'invalid-utf8.md', 'quotes.md', 'divs.html']

/** Files that cannot be imported, and why. */
export const lostNames = {
  'empty.md': 'file-empty',
  'binary.md': 'file-binary',
  'gone.md': 'file-vanished',
  'loop.md': 'file-unreadable',
  'pipe.md': 'file-unsupported',
} as const

function sentence(number: number): string {
  return `Number ${number}: the minister spoke to ${number % 97} people in Moscow about the trade of drugs, and nothing came of it.\n`
}

function writeLong(path: string, bytes: number, lineBreak: string): void {
  const file = openSync(path, 'w')
  const piece = Buffer.from(Array.from({ length: 2000 }, (_, index) => sentence(index).replace('\n', lineBreak)).join(''))
  for (let written = 0; written < bytes; written += piece.length) writeSync(file, piece)
  closeSync(file)
}

/** Writes every file of the three lists into a new folder at `folder`. */
export function writeBadFiles(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
  const own = (name: string) => article.replace('{name}', name)
  put('good-1.md', own('good-1'))
  put('good-2.txt', own('good-2'))
  put('good-3.html', `<!doctype html><title>good-3</title><article><h1>good-3</h1><p>${own('good-3').repeat(4)}</p></article>`)
  put('utf16-le.md', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(own('utf16-le'), 'utf16le')]))
  put('utf16-be.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(own('utf16-be'), 'utf16le').swap16()]))
  put('windows-1252.txt', Buffer.from(own('windows-1252').replace('“Россия” —', '\u0093Quote\u0094 \u0096'), 'latin1'))

  writeLong(join(folder, 'fifty-megabytes.txt'), 50_000_000, '\n')
  writeLong(join(folder, 'one-line.txt'), 20_000_000, ' ')
  writeLong(join(folder, 'one-line.md'), 20_000_000, ' ')
  put(
    'invalid-utf8.md',
    Buffer.concat([Buffer.from(own('invalid')), Buffer.from([0xc3, 0x28, 0xf0, 0x9f, 0xff, 0x0a]), Buffer.from('The end of it.')]),
  )
  put('quotes.md', `# Quotes\n\n${'>'.repeat(100_000)} deep\n`)
  put('divs.html', `<title>Divs</title>${'<div>'.repeat(100_000)}deep words${'</div>'.repeat(100_000)}`)

  put('empty.md', '')
  put('binary.md', Buffer.from(Array.from({ length: 40_000 }, (_, index) => (index * 7919 + (index >> 3)) % 256)))
  symlinkSync('nowhere.md', join(folder, 'gone.md'))
  symlinkSync('loop.md', join(folder, 'loop.md'))
  execFileSync('mkfifo', [join(folder, 'pipe.md')])
}
