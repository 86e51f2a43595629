import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../../tools/build/fingerprint.ts'
import { drawIcon } from '../../tools/icons/draw-icon.ts'
import { packIcns, packIco } from '../../tools/icons/icon-containers.ts'
import { addCounts, countPlaywright, countVitest } from '../../tools/test/count-tests.ts'
import { defaultAppArchive } from '../../tools/test/default-app.ts'
import { runCommand } from '../../tools/test/run-command.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-tools-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('counting tests', () => {
  const report = (value: unknown) => {
    const file = join(folder, 'report.json')
    writeFileSync(file, JSON.stringify(value))
    return file
  }

  it('reads vitest’s report, and a file that could not be read is a failure', () => {
    const file = report({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{}] },
      ],
    })
    expect(countVitest(file)).toEqual({ passed: 5, failed: 2, skipped: 3 })
  })

  it('reads Playwright’s report, and an error outside of a test is a failure', () => {
    expect(countPlaywright(report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 }, errors: [{}] }))).toEqual({
      passed: 4,
      failed: 2,
      skipped: 4,
    })
  })

  it('never takes a missing report for none failed', () => {
    expect(() => countVitest(join(folder, 'none.json'))).toThrow(/no report/u)
    expect(() => countPlaywright(report({}))).toThrow()
  })

  it('adds', () => {
    expect(
      addCounts([
        { passed: 1, failed: 2, skipped: 3 },
        { passed: 10, failed: 20, skipped: 30 },
      ]),
    ).toEqual({ passed: 11, failed: 22, skipped: 33 })
  })
})

describe('a command', () => {
  it('gives what it wrote and whether it went well', async () => {
    const options = { output: 'keep', minutes: 1 } as const
    expect(await runCommand(process.execPath, ['-e', 'console.log(1 + 1)'], options)).toEqual({ ok: true, output: '2\n' })
    expect((await runCommand(process.execPath, ['-e', 'process.exit(3)'], options)).ok).toBe(false)
    expect((await runCommand('there-is-no-such-program', [], options)).ok).toBe(false)
  })

  it('is ended when its time is over', async () => {
    const { ok, output } = await runCommand(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { output: 'keep', minutes: 0.005 })
    expect(ok).toBe(false)
    expect(output).toContain('took longer')
  })
})

describe('the fingerprint of sources', () => {
  it('changes with what it covers and with nothing else', () => {
    writeFileSync(join(folder, 'a.ts'), 'a')
    const before = fingerprint(folder, ['a.ts', 'not-there'])
    writeFileSync(join(folder, 'b.ts'), 'b')
    expect(fingerprint(folder, ['a.ts', 'not-there'])).toBe(before)
    utimesSync(join(folder, 'a.ts'), 1, statSync(join(folder, 'a.ts')).mtimeMs / 1000 + 5)
    expect(fingerprint(folder, ['a.ts'])).not.toBe(before)
  })
})

describe('icons', () => {
  const png = (size: number) => ({ size, png: Buffer.from(`png of ${size}`) })

  it('are drawn the same every time', () => {
    expect(drawIcon('full')).toBe(drawIcon('full'))
    expect(drawIcon('small')).not.toContain('stroke-opacity')
  })

  it('lie in an ico where its directory says', () => {
    const ico = packIco([png(16), png(256)])
    expect(ico.readUInt16LE(4)).toBe(2)
    expect(ico.readUInt8(6 + 16)).toBe(0)
    const [length, offset] = [ico.readUInt32LE(6 + 16 + 8), ico.readUInt32LE(6 + 16 + 12)]
    expect(ico.toString('utf8', offset, offset + length)).toBe('png of 256')
  })

  it('fill an icns to the byte', () => {
    const icns = packIcns([16, 32, 64, 128, 256, 512, 1024].map(png))
    expect(icns.toString('latin1', 0, 4)).toBe('icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    expect(() => packIcns([png(16)])).toThrow(/no icon of 32/u)
  })
})

it('the default app’s archive says where its files lie', () => {
  const archive = defaultAppArchive()
  const header: { files: Record<string, { size: number; offset: string }> } = JSON.parse(
    archive.toString('utf8', 16, 16 + archive.readUInt32LE(12)),
  )
  const start = 8 + archive.readUInt32LE(4)
  const entry = header.files['package.json']
  expect(JSON.parse(archive.toString('utf8', start, start + (entry?.size ?? 0)))).toMatchObject({ main: 'main.js' })
  expect(archive.length).toBe(start + Object.values(header.files).reduce((sum, { size }) => sum + size, 0))
})
