import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { uploadSegments } from '../../../main/host/upload-name.ts'
import { openUploads } from '../../../main/host/uploads.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lectern-uploads-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const body = (text: string) => Readable.from([Buffer.from(text)])

describe('the name of an uploaded file', () => {
  it.each([
    ['a.md', ['a.md']],
    ['Wires/2021/Oct/a.md', ['Wires', '2021', 'Oct', 'a.md']],
    ['/etc/passwd', ['etc', 'passwd']],
    ['../../x.md', ['x.md']],
    ['C:\\Users\\x.md', ['C_', 'Users', 'x.md']],
    ['./a/./b.md', ['a', 'b.md']],
    ['con.md', ['_con.md']],
    ['a?b<c>.md. ', ['a_b_c_.md']],
    ['Отчёт «Москва».md', ['Отчёт «Москва».md']],
    ['a\u0000\u202eb.md', ['ab.md']],
    ['.hidden', ['.hidden']],
  ])('%j becomes %j', (given, expected) => {
    expect(uploadSegments(given)).toEqual(expected)
  })

  it.each(['', '/', '..', '../..', '. .', '\u0000'])('%j is none', (given) => {
    expect(uploadSegments(given)).toBeNull()
  })

  it('keeps its ending when it is too long, and fits a file system', () => {
    const [name = ''] = uploadSegments(`${'ш'.repeat(500)}.html`) ?? []
    expect(name.endsWith('.html')).toBe(true)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
  })

  it('never climbs out or hides a separator', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('..', '/', '\\', '.', ' ', ':', '\0'), fc.string({ unit: 'binary' })), { maxLength: 20 }),
        (parts) => {
          for (const segment of uploadSegments(parts.join('')) ?? []) {
            expect(segment).not.toMatch(/[/\\:\0]/u)
            expect(['', '.', '..']).not.toContain(segment)
            expect(Buffer.byteLength(segment)).toBeLessThanOrEqual(204)
          }
        },
      ),
    )
  })
})

describe('an upload', () => {
  it('keeps two files whose names became one', async () => {
    const uploads = openUploads(root)
    const id = uploads.begin()
    await uploads.add(id, 'a?.md', body('one'))
    await uploads.add(id, 'a*.md', body('two'))
    const paths = (await uploads.end(id)).toSorted()
    expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual(['two', 'one'])
  })

  it('stops at its limit, all files counted together, and leaves nothing of the file that passed it', async () => {
    const uploads = openUploads(root, { bytes: 10, files: 5, openUploads: 2 })
    const id = uploads.begin()
    await uploads.add(id, 'a.md', body('1234567'))
    await expect(uploads.add(id, 'b.md', body('12345'))).rejects.toMatchObject({ problem: { code: 'too-large-request' } })
    expect(await readdir(join(root, id))).toEqual(['a.md'])
  })

  it('leaves nothing of a file whose sender went away', async () => {
    const uploads = openUploads(root)
    const id = uploads.begin()
    const broken = new Readable({
      read() {
        this.push('half')
        this.destroy(new Error('gone'))
      },
    })
    await expect(uploads.add(id, 'a.md', broken)).rejects.toMatchObject({ problem: { code: 'write-failed' } })
    await expect(uploads.end(id)).rejects.toMatchObject({ problem: { code: 'bad-request' } })
  })

  it('is not begun without end', () => {
    const uploads = openUploads(root, { bytes: 10, files: 5, openUploads: 2 })
    uploads.begin()
    uploads.begin()
    expect(() => uploads.begin()).toThrow(/more than Lectern takes/u)
  })
})
