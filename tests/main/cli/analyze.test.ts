import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { mentionTypes } from '../../../shared/model/mention.ts'
import { temporaryFolder } from '../../builders/temporary-folder.ts'
import { run, type JsonLine } from './run-cli.ts'

// Every command is a process of its own, whose start takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const Mention = z.strictObject({
  start: z.number().int(),
  end: z.number().int(),
  type: z.enum(mentionTypes),
  text: z.string(),
  confidence: z.number(),
  reason: z.string().min(1),
  value: z.unknown(),
})
const Analysis = z.strictObject({ id: z.union([z.string(), z.number()]), mentions: z.array(Mention) })
const text = '😀 Angela Merkel arrived in Berlin on Wednesday with $5 million.'

function read(line: JsonLine | undefined, source: string) {
  const analysis = Analysis.parse(line)
  for (const mention of analysis.mentions) expect(source.slice(mention.start, mention.end)).toBe(mention.text)
  return analysis
}

describe('analyze', () => {
  it('reads standard input, and resolves days against --created', async () => {
    const { code, lines, err } = await run(['analyze', '--created', '2021-10-20'], text)
    expect({ code, err, count: lines.length }).toEqual({ code: 0, err: '', count: 1 })
    const { id, mentions } = read(lines[0], text)
    expect(id).toBe('-')
    expect(mentions.map(({ type, text: words }) => `${type} ${words}`)).toEqual([
      'person Angela Merkel',
      'place Berlin',
      'date Wednesday',
      'money $5 million',
    ])
    const date = z.strictObject({ from: z.string(), to: z.string(), rule: z.string() }).loose().parse(mentions[2]?.value)
    expect([date.from, date.to]).toEqual(['2021-10-20', '2021-10-20'])
    expect(mentions[3]?.value).toMatchObject({ amount: 5_000_000, currency: 'USD' })
  })

  it('reads a file', async () => {
    const path = join(temporaryFolder(), 'some.txt')
    writeFileSync(path, Buffer.from(`\ufeff${text}`, 'utf16le'))
    const { code, lines } = await run(['analyze', path])
    expect(code).toBe(0)
    expect(read(lines[0], text).id).toBe('some.txt')
    expect(await run(['analyze', join(path, 'nothing')])).toMatchObject({ code: 1, out: '' })
  })

  it('reads JSON lines, each with its own day, and tells which line is none', async () => {
    const input = [
      JSON.stringify({ id: 7, text, created: '2020-01-01' }),
      '',
      'not json',
      '{"id":"x"}',
      JSON.stringify({ id: 'b', text: '' }),
      JSON.stringify({ id: 'c', text }),
    ].join('\n')
    const { code, lines, err } = await run(['analyze', '--jsonl', '--created', '2021-10-20'], input)
    expect(code).toBe(1)
    expect(lines.map((line) => line['id'])).toEqual([7, 'b', 'c'])
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => line.slice(0, 6)),
    ).toEqual(['Line 3', 'Line 4'])
    const days = [lines[0], lines[2]].map((line) => read(line, text).mentions.find(({ type }) => type === 'date')?.value)
    expect(days).toMatchObject([{ from: '2020-01-01' }, { from: '2021-10-20' }])
    expect(lines[1]?.['mentions']).toEqual([])
  })

  it('refuses a day that is none', async () => {
    expect(await run(['analyze', '--created', 'yesterday'], text)).toMatchObject({ code: 2, out: '' })
    expect(await run(['analyze', '--created', '2021-02-31'], text)).toMatchObject({ code: 2, out: '' })
  })
})
