import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { importFile } from '../../../main/importers/import-file.ts'
import { layoutBlocks } from '../../../shared/text/layout.ts'

// Other tests may be using the same two cores.
vi.setConfig({ testTimeout: 180_000 })

const corpora = new URL('../../../../shared/corpora/', import.meta.url)
const present = existsSync(corpora)
if (!present) process.stderr.write('Skipped: ../shared/corpora is not here, so importers are not measured on real documents.\n')

const Consensus = z.object({ file: z.string(), words: z.record(z.string(), z.number()) })

function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[\p{L}\p{N}]+/gu))
    words.set(word, (words.get(word) ?? 0) + 1)
  return words
}

function measure(format: string): { readonly recall: number; readonly precision: number } {
  let found = 0
  let wanted = 0
  let given = 0
  for (const line of readFileSync(new URL(`consensus/consensus-${format}.jsonl`, corpora), 'utf8').split('\n')) {
    if (line === '') continue
    const { file, words } = Consensus.parse(JSON.parse(line))
    const path = new URL(`documents/${file}`, corpora)
    const total = Object.values(words).reduce((sum, count) => sum + count, 0)
    if (!existsSync(path) || total < 20) continue
    const result = importFile({ bytes: readFileSync(path), name: file.split('/').at(-1) ?? '' })
    const ours = wordsOf(result.ok ? layoutBlocks(result.value.blocks).text : '')
    for (const [word, count] of Object.entries(words)) found += Math.min(count, ours.get(word) ?? 0)
    for (const count of ours.values()) given += count
    wanted += total
  }
  return { recall: found / wanted, precision: found / given }
}

describe.skipIf(!present)('real documents', () => {
  it('of saved pages gives the words of the article and little else', () => {
    const { recall, precision } = measure('html')
    expect(recall).toBeGreaterThan(0.97)
    expect(precision).toBeGreaterThan(0.94)
  })

  it('of plain text gives all words', () => {
    const { recall, precision } = measure('txt')
    expect(recall).toBeGreaterThan(0.97)
    expect(precision).toBeGreaterThan(0.97)
  })

  it('of any kind gives a document or one typed failure', () => {
    const root = new URL('documents/', corpora)
    for (const format of readdirSync(root)) {
      for (const name of readdirSync(new URL(`${format}/`, root)).slice(0, 40)) {
        const path = format === 'html' ? new URL(`html/${name}/source.html`, root) : new URL(`${format}/${encodeURIComponent(name)}`, root)
        const result = importFile({ bytes: readFileSync(path), name })
        expect(result.ok ? 'ok' : result.problem.code, `${format}/${name}`).toMatch(/^(?:ok|file-(?:unsupported|binary|empty|no-text))$/u)
      }
    }
  })
})
