import { readFileSync, writeFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openSealed, seal, SealBroken, SealedAdapter, unseal } from '../../../main/storage/sealed-file.ts'
import { currentSchema } from '../../../main/storage/migrations.ts'
import { temporaryFolder } from '../../builders/temporary-folder.ts'

const Shape = z.record(z.string(), z.unknown())

describe('a sealed file', () => {
  it('gives back what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (data, lastChange) => {
        const json = z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(data)))
        const opened = unseal(seal({ lastChange, data: json }), Shape)
        expect(opened).toEqual({ kind: 'good', sealed: { lastChange, data: json } })
      }),
    )
  })

  it('notices one changed character anywhere in its data', () => {
    const text = seal({ lastChange: 7, data: { words: 'Moscow, 20 October' } })
    for (const [from, to] of [
      ['Moscow', 'Moscov'],
      ['"lastChange":7', '"lastChange":8'],
      ['20', '21'],
    ] as const)
      expect(unseal(text.replace(from, to), Shape).kind).toBe('damaged')
  })

  it('is damaged, not empty, when it is cut short', () => {
    const text = seal({ lastChange: 1, data: { a: 1 } })
    expect(unseal(text.slice(0, text.length / 2), Shape).kind).toBe('damaged')
    expect(unseal('', Shape).kind).toBe('damaged')
  })

  it('refuses a newer schema', () => {
    const text = seal({ lastChange: 1, data: {} }).replace(`"schema":${currentSchema}`, `"schema":${currentSchema + 1}`)
    expect(unseal(text, Shape).kind).toBe('newer')
  })

  it('through lowdb: a missing file is null, a damaged one an error that leaves it as it was', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'x.json')
    const adapter = new SealedAdapter(path, Shape)
    expect(await adapter.read()).toBeNull()
    await adapter.write({ lastChange: 3, data: { a: 'b' } })
    expect(await adapter.read()).toEqual({ lastChange: 3, data: { a: 'b' } })
    expect(readdirSync(folder)).toEqual(['x.json'])
    writeFileSync(path, '{"half":')
    await expect(adapter.read()).rejects.toThrow(SealBroken)
    expect(readFileSync(path, 'utf8')).toBe('{"half":')
    expect((await openSealed(path, Shape)).kind).toBe('damaged')
  })
})
